import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, decimal, flag, integer, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';

/** Whether a figure says how much there is, or by how much it changed. */
export const OBSERVATION_FORMS = ['LEVEL', 'CHANGE'] as const;

/** How exactly the source gives a figure: "about 40" is not 40. A direction alone, or none given, has no such thing. */
export const QUALIFIERS = [
  'EXACTLY',
  'OVER',
  'AT_LEAST',
  'UP_TO',
  'UNDER',
  'NEARLY',
  'ABOUT',
] as const;

/** Which way a figure went, where that is all (or part of what) the source says. */
export const DIRECTIONS = ['UP', 'DOWN', 'SAME'] as const;

/** With what the source compares a figure. */
export const COMPARATORS = [
  'NATIONAL',
  'REGIONAL',
  'MOST_SIMILAR_FORCES',
  'PREVIOUS_YEAR',
  'EARLIER_PERIOD',
  'TARGET',
  'OTHER_AREA',
] as const;

const against = z.strictObject({
  comparator: oneOf('Comparator', COMPARATORS),
  value: decimal().optional(),
  period: dated().optional(),
});

/**
 * One figure of a measure, as one passage gives it: a level or a change, as a value, a low and a
 * high, a rank of so many, or only a direction. `periodNotGiven` says that the source names no
 * period; NOT_AVAILABLE figures are `notAvailable`, which is not zero. `qualifier` is of an amount or
 * a rank; where there is neither, a curator gives it or there is none. `written` is the figure as the
 * passage spells it where it isn't in digits.
 */
export const observationShape = z.strictObject({
  form: oneOf('ObservationForm', OBSERVATION_FORMS),
  value: decimal().optional(),
  low: decimal().optional(),
  high: decimal().optional(),
  rank: integer().optional(),
  rankOf: integer().optional(),
  direction: oneOf('Movement', DIRECTIONS).optional(),
  notAvailable: flag().optional(),
  qualifier: oneOf('Qualifier', QUALIFIERS).optional(),
  written: text().optional(),
  period: dated().optional(),
  periodNotGiven: flag().optional(),
  against: against.optional(),
  seriesBreak: text().optional(),
  note: text().optional(),
  measure: curatedId(),
  place: curatedId().optional(),
  which: curatedId().optional(),
});
export type Observation = z.infer<typeof observationShape>;

export const observationKind = defineKind({
  kind: 'Observation',
  key: 'observation',
  plural: 'observations',
  rule: 'One figure of a measure, as one passage gives it.',
  shape: observationShape,
  nameOf: (record) =>
    [record.measure, record.period?.text ?? 'no period given', record.place]
      .filter((part) => part !== undefined)
      .join(', '),
});
