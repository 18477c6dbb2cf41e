/**
 * Keeps what is laid out for an answer while the answer is kept: answers are the same objects while the record has the
 * same fingerprint (`cachedAsk`), and what is made of one goes when it goes.
 */
export function keptLayout<Answer extends object, Layout>(
  lay: (answer: Answer) => Layout,
): (answer: Answer) => Layout {
  const kept = new WeakMap<Answer, { readonly layout: Layout }>();
  return (answer) => {
    const known = kept.get(answer);
    if (known) return known.layout;
    const layout = lay(answer);
    kept.set(answer, { layout });
    return layout;
  };
}
