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
          {at === lines.length - 1 ? line : `${line} `}
        </tspan>
      ))}
    </text>
  );
}

/** What a link of a drawing is called: what is seen of its name, all of it where it is cut short, and what it is. */
export function spokenName(lines: readonly string[], name: string, what: string): string {
  const seen = lines.join(' ');
  return seen === name ? `${name}, ${what}` : `${seen} (${name}), ${what}`;
}
