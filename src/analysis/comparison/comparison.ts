import { ArgumentError } from '../../errors.js';
import { findFingerprint } from '../dataset/dataset.js';
import { findNarrower } from '../facts/narrower.js';
import { referenceTo } from '../facts/facts.js';
import { figureText } from '../facts/figure.js';
import { mustBe } from '../must-be.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { boundsOf } from './bounds.js';
import {
  decideAllSeries,
  decidePairs,
  timeOf,
  type FigureRow,
  type Pair,
  type Series,
} from './decide-comparison.js';
import { changeOf, decideElsewhere, type Elsewhere } from './decide-elsewhere.js';
import { explainPair, summarise } from './words.js';

export interface ComparisonArguments {
  readonly measures?: readonly string[] | null;
  readonly theme?: string | null;
  readonly in?: readonly string[] | null;
  readonly with?: readonly string[] | null;
  readonly asOf?: string | null;
}

const MEASURES = readCypher('comparison/find-measures.cypher');
const FIGURES = readCypher('comparison/find-figures.cypher');

async function checkArguments(at: Database, asked: ComparisonArguments): Promise<void> {
  if (!asked.measures && !asked.theme && !asked.in)
    throw new ArgumentError('comparison needs one of measures, theme, in: what is to be compared?');
  for (const id of asked.measures ?? []) await mustBe(at, id, 'Measure');
  for (const id of [...(asked.in ?? []), ...(asked.with ?? [])]) await mustBe(at, id, 'Document');
  if (asked.theme) await mustBe(at, asked.theme, 'Theme');
}

/** Figures of the documents that were asked for; of other measures, only those of `with`. */
function isMeant({ measure, citations }: FigureRow, asked: ComparisonArguments, own: Set<string>) {
  const wanted = own.has(measure.id)
    ? [...(asked.in ?? []), ...(asked.with ?? [])]
    : (asked.with ?? []);
  if (asked.with && wanted.length > 0)
    return citations.some(({ document }) => wanted.includes(document));
  return true;
}

const answerSeries = ({ measure, rows, ...series }: Series, isAsked: boolean) => ({
  ...series,
  asked: isAsked,
  disputes: [
    ...new Map(
      rows.flatMap(({ disputes }) => disputes.map((one) => [one.id, referenceTo(one)] as const)),
    ).values(),
  ],
  measure: referenceTo(measure),
  unit: measure.unit,
  counts: measure.counts,
  denominator: measure.denominator ?? null,
  values: rows.map(({ figure, citations, ...row }) => ({
    observation: figure.id,
    period: timeOf({ figure, citations, ...row }),
    from: figure.periodFrom ?? null,
    to: figure.periodTo ?? null,
    text: figureText(figure),
    low: boundsOf(figure)?.low ?? null,
    high: boundsOf(figure)?.high ?? null,
    voice: citations[0]?.voice ?? 'OTHER',
    citations,
  })),
});

const answerElsewhere = ({ measure, here, there, ...rest }: Elsewhere) => ({
  ...rest,
  measure: referenceTo(measure),
  observation: here.figure.id,
  place: here.figure.place ?? null,
  figure: changeOf(here),
  otherObservation: there?.figure.id ?? null,
});

const answerPair = (pair: Pair) => ({
  counts: pair.one.measure.counts,
  one: referenceTo(pair.one.measure),
  other: referenceTo(pair.other.measure),
  comparable: pair.reasons.length === 0,
  reasons: pair.reasons,
  why: explainPair(pair),
});

/**
 * Which figures can be compared, and what moved (design §5). Throws `UnknownIdError` for an id that is not
 * there, `ArgumentError` where nothing is asked for or an id is of another kind.
 */
export async function comparison(at: Database, asked: ComparisonArguments) {
  await checkArguments(at, asked);
  const asOf = asked.asOf ?? null;
  const chosen = await runCypher<{ id: string; counts: string }>(at, MEASURES, {
    measures: asked.measures ?? null,
    in: asked.in ?? null,
    themes: asked.theme ? await findNarrower(at, asked.theme, asOf) : null,
  });
  const own = new Set(chosen.map(({ id }) => id));
  const counts = [...new Set(chosen.map((measure) => measure.counts))];
  const [figures, fingerprint] = await Promise.all([
    runCypher<FigureRow>(at, FIGURES, { counts, asOf }),
    findFingerprint(at),
  ]);
  const all = decideAllSeries(figures.filter((row) => isMeant(row, asked, own)));
  const elsewhere = figures.filter((row) => own.has(row.measure.id) && isMeant(row, asked, own));
  const series = all.filter(({ measure }) => own.has(measure.id));
  const pairs = decidePairs(series, all);
  const beside = all.filter(
    (one) => !series.includes(one) && pairs.some(({ other }) => other === one),
  );
  return {
    asOf,
    fingerprint,
    series: [
      ...series.map((one) => answerSeries(one, true)),
      ...beside.map((one) => answerSeries(one, false)),
    ],
    pairs: pairs.map(answerPair),
    elsewhere: decideElsewhere(elsewhere).map(answerElsewhere),
    summary: summarise(series, pairs),
  };
}
