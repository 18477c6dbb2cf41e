import type { FigureRow } from './decide-comparison.js';

/** With what a source compares a figure in time; other comparators are of other areas. */
const IN_TIME = ['PREVIOUS_YEAR', 'EARLIER_PERIOD'];

const yearBefore = (day: string | null | undefined) =>
  day ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : null;

/** The value of an earlier period that a figure's own passage sets it against, as a figure of its own. */
function earlierValue({ measure, figure, disputes, citations }: FigureRow): FigureRow[] {
  const { againstComparator, againstValue } = figure;
  if (typeof againstValue !== 'number' || !IN_TIME.includes(againstComparator ?? '')) return [];
  const isYear = againstComparator === 'PREVIOUS_YEAR' && !figure.againstPeriodFrom;
  return [
    {
      measure,
      disputes,
      citations,
      figure: {
        id: figure.id,
        name: `${measure.name}: ${againstValue.toLocaleString('en-GB')} ${measure.unit}`,
        form: figure.form,
        value: againstValue,
        qualifier: 'EXACTLY',
        period: figure.againstPeriod ?? (isYear ? 'the year before' : null),
        periodFrom: figure.againstPeriodFrom ?? (isYear ? yearBefore(figure.periodFrom) : null),
        periodTo: figure.againstPeriodTo ?? (isYear ? yearBefore(figure.periodTo) : null),
        place: figure.place ?? null,
        which: figure.which ?? null,
      },
    },
  ];
}

const keyOf = ({ measure, figure }: FigureRow) =>
  JSON.stringify([measure.id, figure.place ?? '', figure.which ?? '', figure.periodFrom ?? '']);

/** All figures, and the earlier values they are set against where no figure of that period is there. */
export function withEarlierValues(rows: readonly FigureRow[]): FigureRow[] {
  const known = new Set(rows.map(keyOf));
  return [...rows, ...rows.flatMap(earlierValue).filter((row) => !known.has(keyOf(row)))];
}
