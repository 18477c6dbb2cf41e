/** Where the words of an anchor stand in a text; case, punctuation and breaks don't count (design §7.2). */
export function findAnchor(text: string, anchor: string): { from: number; to: number } | undefined {
  const words = anchor.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  const pattern = words.map((word) => [...word].join('(?:-\\s*)?')).join('[^\\p{L}\\p{N}]+');
  const hit = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return hit ? { from: hit.index, to: hit.index + hit[0].length } : undefined;
}

/** A passage's own words with those of the anchor marked. */
export function Highlighted({ text, anchor }: { readonly text: string; readonly anchor: string }) {
  const place = findAnchor(text, anchor);
  if (!place) return <>{text}</>;
  return (
    <>
      {text.slice(0, place.from)}
      <mark>{text.slice(place.from, place.to)}</mark>
      {text.slice(place.to)}
    </>
  );
}
