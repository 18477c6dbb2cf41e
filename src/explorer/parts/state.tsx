/** The four states of coverage as sign and word; never a colour alone (design §2). */
export const STATES: Readonly<Record<string, { readonly sign: string; readonly word: string }>> = {
  EVIDENCED: { sign: '●', word: 'evidenced' },
  PARTIAL: { sign: '◐', word: 'partial' },
  NONE_FOUND: { sign: '○', word: 'none found' },
  NOT_LOOKED: { sign: '?', word: 'not looked' },
};

export function State({ state }: { readonly state: string }) {
  const { sign, word } = STATES[state] ?? { sign: '', word: state };
  return (
    <span class={`gt-state gt-state--${state.toLowerCase().replace('_', '-')}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}

/** What the four words mean. */
export function StateKey() {
  return (
    <ul class="gt-key gt-key--list">
      <li>
        <State state="EVIDENCED" /> every part has evidence that is meant for it, in place, by
        stated or matched links
      </li>
      <li>
        <State state="PARTIAL" /> some evidence, with each reason why it is not enough
      </li>
      <li>
        <State state="NONE_FOUND" /> the whole document was searched, every mention is accounted
        for, and there is none
      </li>
      <li>
        <State state="NOT_LOOKED" /> nobody has looked, or not everywhere: nothing can be said
      </li>
    </ul>
  );
}
