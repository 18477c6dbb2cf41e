import { z } from 'zod';
import { defineKind } from './kind-definition.js';
import { dated, oneOf, text } from './fields.js';
import { curatedId } from './ids.js';

/** What sort of happening; a CASE is a single case told as an example. */
export const EVENT_TYPES = [
  'APPROVAL',
  'CONSULTATION',
  'ELECTION',
  'MEETING',
  'LAUNCH',
  'PUBLICATION',
  'REPORT',
  'REVIEW',
  'INSPECTION_VISIT',
  'AWARD',
  'CHANGE_OF_BODY',
  'CORRESPONDENCE',
  'CASE',
] as const;

/** Something that happened on a date: an approval, a meeting, a launch, a review, or a single case. */
export const eventShape = z.strictObject({
  id: curatedId(),
  name: text(),
  type: oneOf('EventType', EVENT_TYPES),
  date: dated().optional(),
  result: text().optional(),
  summary: text().optional(),
});
export type Event = z.infer<typeof eventShape>;

export const eventKind = defineKind({
  kind: 'Event',
  key: 'event',
  plural: 'events',
  rule: 'Something that happened: an approval, a meeting, a launch, a review, a single case.',
  shape: eventShape,
  nameOf: (record) => record.name,
});
