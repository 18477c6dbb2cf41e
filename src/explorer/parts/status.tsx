import { inWords } from '../words.js';

/** How something that was promised or found stands: a word, and a colour beside it. */
export function Status({ status }: { readonly status: string }) {
  return (
    <strong class={`gt-status gt-status--${status.toLowerCase().replaceAll('_', '-')}`}>
      {inWords(status)}
    </strong>
  );
}
