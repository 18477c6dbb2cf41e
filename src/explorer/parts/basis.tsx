import { BASIS_MEANINGS, basisInWords } from '../words.js';

/** On what a link rests, by word and by the line below it: whole, dashed or dotted. */
export function Basis({ basis }: { readonly basis: string }) {
  return (
    <span class={`gt-basis gt-basis--${basis.toLowerCase()}`} title={BASIS_MEANINGS[basis]}>
      {basisInWords(basis)}
    </span>
  );
}

/** The three words, explained: stands on every page that uses them. */
export function BasisKey() {
  return (
    <p class="gt-key">
      {(['STATED', 'MATCHED', 'INFERRED'] as const).map((basis, at) => (
        <>
          {at === 0 ? '' : ' · '}
          <Basis basis={basis} />: {BASIS_MEANINGS[basis]}
        </>
      ))}
    </p>
  );
}
