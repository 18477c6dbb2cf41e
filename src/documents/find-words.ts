/** The positions at which words stand one after another in a list of words; none for no words. */
export function findWords(sought: readonly string[], words: readonly string[]): number[] {
  const positions: number[] = [];
  if (sought.length === 0) return positions;
  for (let at = 0; at + sought.length <= words.length; at += 1)
    if (sought.every((word, offset) => words[at + offset] === word)) positions.push(at);
  return positions;
}
