import { inWords } from '../tables/table.js';

/** The words of the pages for the values of the API. One place, so that a value reads alike everywhere. */

const KINDS: Readonly<Record<string, string>> = {
  Document: 'document',
  Plan: 'plan',
  RiskArea: 'risk or threat',
  Theme: 'theme',
  Priority: 'priority',
  Pledge: 'pledge',
  SubObjective: 'sub-objective',
  Initiative: 'initiative',
  Commitment: 'commitment',
  Measure: 'measure',
  Observation: 'figure',
  Organisation: 'organisation',
  Place: 'place',
  Inspection: 'inspection',
  Finding: 'finding',
  Event: 'event',
  PublicQuestion: 'public question',
  Statement: 'statement',
  Discrepancy: 'discrepancy',
  MentionReview: 'mention review',
};

const VOICES: Readonly<Record<string, string>> = {
  FORCE: 'the force, of itself',
  COMMISSIONER: 'the Commissioner',
  INSPECTORATE: 'the inspectorate',
  PANEL: 'the Police and Crime Panel',
  COUNCIL: 'a council',
  GOVERNMENT: 'the Government',
  PUBLIC: 'a member of the public',
  OTHER: 'another voice',
  SELF_REPORTED: 'self-reported',
  INSPECTED: 'inspected',
  ASKED_BY_PUBLIC: 'asked by the public',
};

const BASES: Readonly<Record<string, string>> = {
  STATED: 'stated',
  MATCHED: 'matched',
  INFERRED: 'inferred',
};

/** What a basis means, for a reader who meets the word for the first time. */
export const BASIS_MEANINGS: Readonly<Record<string, string>> = {
  STATED: 'the passage says so of this very item',
  MATCHED: 'the passage states the subject; the rest is by the shared theme or name',
  INFERRED: "the curator's judgement, with its reason",
};

export const kindInWords = (kind: string) => KINDS[kind] ?? inWords(kind);
export const voiceInWords = (voice: string) => VOICES[voice] ?? inWords(voice);
export const basisInWords = (basis: string) => BASES[basis] ?? inWords(basis);
export { inWords };
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 gap`, `2 gaps`; the plural where it is no plain s. */
export const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

function oneDate(date: string): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === '') return date;
  if (month === undefined) return year;
  if (SEASONS[month] !== undefined) return `${SEASONS[month]} ${year}`;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A date of the record for people: `2022-23` is autumn 2022; a period keeps both its ends. */
export function dateInWords(date: string): string {
  const bare = date.replace(/\?$/, '');
  const words = bare.split('/').map(oneDate).join(' to ');
  return bare === date ? words : `${words} (inferred)`;
}
