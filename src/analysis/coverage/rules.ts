/** A rule by which coverage is decided. */
export interface CoverageRule {
  readonly id: string;
  readonly sentence: string;
}

/** The rules of coverage (design §2), in the order in which they are applied; `grade.ts` and `decide-cell.ts` hold them. */
export const COVERAGE_RULES: readonly CoverageRule[] = [
  {
    id: 'parts',
    sentence:
      'An item is decided part by part: its parts are the themes that its label names (COVERS). An item without any can only be told by links to itself.',
  },
  {
    id: 'evidence',
    sentence:
      'Evidence of a part is a thing of the kinds asked for that a passage of the column says is about the part’s theme, or a narrower one. A broader or related theme never counts, nor what a curator dismissed, nor what others run.',
  },
  {
    id: 'run-by-others',
    sentence:
      'An initiative is run by others where a body outside the force, its Commissioner and their parts leads or owns it, or delivers it and it reaches beyond the force, or where it is national; unless one of them leads, delivers, owns, funds, commissions, chairs, hosts or staffs it, or it contributes to a plan of theirs. It is a near mention. A link that says that it answers the item itself still counts for the item.',
  },
  {
    id: 'direct',
    sentence:
      'A link that says of the item itself that something addresses it, contributes to it or responds to it counts for the whole item; for a part only where the item has one part.',
  },
  {
    id: 'demerits',
    sentence:
      'Evidence is not enough by itself where it is about a narrower theme, only touches its subject, is planned, a pilot, not in place or ended without a result, rests on inference, or is older than the plan.',
  },
  {
    id: 'filtered',
    sentence:
      'Evidence that a filter hides (basis, place) is still there: it makes PARTIAL with FILTERED, and never an absence.',
  },
  {
    id: 'evidenced',
    sentence:
      'A part is EVIDENCED where one piece of visible evidence is enough by itself; an item where every part is.',
  },
  {
    id: 'some',
    sentence:
      'A part with evidence, none of it enough, is PARTIAL: with what all of it lacks, or else with every lack of any of it. An item is PARTIAL where any part, or the item itself, has evidence and not every part is EVIDENCED.',
  },
  {
    id: 'looked',
    sentence:
      'A part without evidence is NONE_FOUND where every document of the column was read to the end and searched for its theme and all narrower ones, with the terms of today, and every hit is accounted for. In a column that is no document, every document asked for counts.',
  },
  { id: 'not-looked', sentence: 'Otherwise it is NOT_LOOKED: nothing can be said.' },
  {
    id: 'columns',
    sentence:
      'A document published after the day asked for has no column; nor has one that cannot hold the evidence asked for, nor one that tells of other forces and of nothing of the plan’s own, and the plan’s own document only where it is asked for by name.',
  },
];
