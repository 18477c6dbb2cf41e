/** The 56 days for a Commissioner's comments on an inspection report, Police Act 1996 section 55. */
export const DAYS_FOR_COMMENTS = 56;

export interface ResponseClock {
  readonly state: 'UNKNOWN' | 'RUNNING' | 'OVER' | 'COMMENTED';
  readonly published: string | null;
  /** The last day, ISO. */
  readonly due: string | null;
  readonly why: string;
}

const DAY_MS = 86_400_000;

/** The last of so many days, of which the first is day 1: 56 days from 1 March end on 25 April. */
function lastDay(from: string, days: number): string {
  return new Date(Date.parse(from) + (days - 1) * DAY_MS).toISOString().slice(0, 10);
}

/** What the record has of an inspection report. */
export interface Report {
  /** Day of publication, ISO; undefined where the record has none, or not to the day. */
  readonly published: string | undefined;
  readonly isCommented: boolean;
  /** The day as of which it is asked, ISO. */
  readonly today: string;
}

/** The response clock: day 1 is the day of publication; without such a day it is unknown, never guessed. */
export function responseClock({ published, isCommented, today }: Report): ResponseClock {
  if (published === undefined)
    return {
      state: 'UNKNOWN',
      published: null,
      due: null,
      why: 'The record has no day of publication of the report, so the 56 days can not be counted.',
    };
  const due = lastDay(published, DAYS_FOR_COMMENTS);
  const clock = { published, due };
  if (isCommented)
    return { ...clock, state: 'COMMENTED', why: 'Comments on the report are in the record.' };
  return today > due
    ? { ...clock, state: 'OVER', why: `The 56 days ended on ${due}; the record has no comments.` }
    : { ...clock, state: 'RUNNING', why: `The 56 days run to ${due}.` };
}
