/**
 * A name in several lines of a drawing, as one text: it is read out as one, and it is what the eye sees. A name that
 * had no room is told whole to a screen reader, behind what is seen of it.
 */
export function NameLines({
  lines,
  x,
  y,
  step,
}: {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first line. */
  readonly y: number;
  readonly step: number;
}) {
  return (
    <text x={x} y={y} text-anchor="middle">
      {lines.map((line, at) => (
        <tspan x={x} dy={at === 0 ? 0 : step}>
          {at === 0 ? line : ` ${line}`}
        </tspan>
      ))}
    </text>
  );
}

/** What a link of a drawing is called where its name is cut short; undefined where all of it is seen. */
export const wholeName = (lines: readonly string[], name: string) =>
  lines.join(' ') === name ? undefined : `${lines.join(' ')} (${name})`;
