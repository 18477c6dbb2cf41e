/** A thing of a drawing with the room that it and its name take up around its point. */
export interface Box {
  readonly x: number;
  readonly y: number;
  /** Half of its width; names stand in the middle. */
  readonly side: number;
  readonly above: number;
  readonly below: number;
}

interface Point {
  x: number;
  y: number;
}

const ROUNDS = 400;

/** How far two boxes reach into each other, across and down; nothing where they don't. */
function overlapOf(one: Box & Point, other: Box & Point): { across: number; down: number } | null {
  const across = one.side + other.side - Math.abs(one.x - other.x);
  const down =
    Math.min(one.y + one.below, other.y + other.below) -
    Math.max(one.y - one.above, other.y - other.above);
  return across > 0 && down > 0 ? { across, down } : null;
}

/** Moves two boxes from each other along the way that is shorter. @returns whether they overlapped */
function part(one: Box & Point, other: Box & Point): boolean {
  const overlap = overlapOf(one, other);
  if (!overlap) return false;
  const { across, down } = overlap;
  if (across < down) {
    const step = (across / 2 + 0.5) * (one.x <= other.x ? 1 : -1);
    one.x -= step;
    other.x += step;
  } else {
    const step = (down / 2 + 0.5) * (one.y <= other.y ? 1 : -1);
    one.y -= step;
    other.y += step;
  }
  return true;
}

/** Moves boxes as little as it takes until none lies over another; the same boxes always come out the same. */
export function pushApart<Of extends Box>(boxes: readonly Of[]): Of[] {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let overlapped = false;
    for (const [at, one] of moved.entries())
      for (const other of moved.slice(at + 1)) overlapped = part(one, other) || overlapped;
    if (!overlapped) break;
  }
  return moved;
}
