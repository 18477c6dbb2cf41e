import type { DecidedCell, DecidedPart } from './decide-cell.js';
import type { Reason } from './grade.js';

const IN_WORDS: Readonly<Record<Reason, string>> = {
  PART_MISSING: 'a part has none',
  PART_NOT_LOOKED: 'a part was not looked for everywhere',
  NARROWER_ONLY: 'only for something narrower',
  TOUCHED_ONLY: 'only touched on',
  PLANNED_ONLY: 'only planned',
  PILOT_ONLY: 'only a pilot',
  NOT_IN_PLACE: 'not in place, or ended without a result',
  INFERRED_ONLY: 'only by our inference',
  EARLIER_ONLY: 'only from before the plan',
  WHOLE_ONLY: 'only for the item as a whole, for no part of it by name',
  FILTERED: 'hidden by the filter',
};

/** Lacks of single pieces of evidence, which others may not share. */
const OF_EVIDENCE: ReadonlySet<Reason> = new Set([
  'NARROWER_ONLY',
  'TOUCHED_ONLY',
  'PLANNED_ONLY',
  'PILOT_ONLY',
  'NOT_IN_PLACE',
  'INFERRED_ONLY',
  'EARLIER_ONLY',
]);

const names = (parts: readonly DecidedPart[]) => parts.map(({ theme }) => theme.name).join(', ');

function countThings(parts: readonly DecidedPart[], direct: DecidedCell['direct']): number {
  const evidence = [...parts.flatMap((part) => part.evidence), ...direct];
  return new Set(evidence.map(({ thing }) => thing.id)).size;
}

const several = (n: number, one: string, many = `${one}s`) =>
  `${String(n)} ${n === 1 ? one : many}`;

/** What stands near an absence is told with it: "none found" is not "nothing there". */
const nearInWords = (near: number) =>
  near === 0
    ? ''
    : ` ${several(near, 'thing stands', 'things stand')} near it and do${near === 1 ? 'es' : ''} not count.`;

function absence({ parts }: DecidedCell, near: number): string {
  const searches = new Map(
    parts.flatMap((part) => part.searches.map((search) => [search.id, search])),
  );
  const hits = [...searches.values()].reduce((sum, search) => sum + search.hits, 0);
  return `Searched for ${names(parts)}: ${several(hits, 'mention')}, all accounted for, none of it such evidence.${nearInWords(near)}`;
}

function unlooked({ parts }: DecidedCell): string {
  if (parts.length === 0)
    return 'The item covers no theme, and no link answers it: there is nothing to look by.';
  const open = parts.filter(({ state }) => state === 'NOT_LOOKED');
  return `Not looked for everywhere: ${names(open)}. Nothing can be said to be missing.`;
}

/**
 * A cell's state in words, with the parts that are missing by name; of an absence, how many things are near
 * mentions.
 */
export function explainCell(cell: DecidedCell, near: number): string {
  const { state, reasons, parts, direct } = cell;
  const things = several(countThings(parts, direct), 'piece of evidence', 'pieces of evidence');
  if (state === 'EVIDENCED')
    return `${things}; every part has enough: ${names(parts) || 'the item itself'}.`;
  if (state === 'NONE_FOUND') return absence(cell, near);
  if (state === 'NOT_LOOKED') return unlooked(cell);
  const missing = parts.filter((part) => part.state === 'NONE_FOUND');
  const evidence = [...parts.flatMap((part) => part.evidence), ...direct].filter(
    ({ hidden }) => !hidden,
  );
  const told = reasons.map((reason) => {
    if (reason === 'PART_MISSING') return `none for ${names(missing)}`;
    const ofSome = evidence.some((one) => one.reasons.length > 0 && !one.reasons.includes(reason));
    return ofSome && OF_EVIDENCE.has(reason) ? `some ${IN_WORDS[reason]}` : IN_WORDS[reason];
  });
  return `${things}, but ${told.join('; ')}.`;
}
