import { findLinks, referenceTo } from '../facts/facts.js';
import { figureText } from '../facts/figure.js';
import { wordOfAll } from '../facts/voices.js';
import type { Reference } from '../cited-passage.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { decideFigures, type Beside, type TiedFigure } from './decide-figures.js';

const BESIDE = readCypher('accountability/find-beside.cypher');

interface FigureOf {
  readonly period?: string | null;
  readonly which?: string | null;
}

const answerFigure = ({ tie, figure: { from, to, citations } }: TiedFigure) => ({
  tie,
  measure: referenceTo(to),
  observation: referenceTo(from),
  value: figureText(from),
  period: (from as FigureOf).period ?? null,
  which: (from as FigureOf).which?.replaceAll('-', ' ') ?? null,
  voice: wordOfAll(citations),
  citations,
});

/** Figures of a thing and of what answers it; of a finding also those that its own passages have beside it. */
export async function findFigures(
  at: Database,
  { id, kind }: Reference,
  answering: readonly string[],
  asOf: string | null,
) {
  const [measured, beside] = await Promise.all([
    findLinks(at, [id, ...answering], ['MEASURED_BY'], asOf),
    kind === 'Finding' ? runCypher<Beside>(at, BESIDE, { id, asOf }) : [],
  ]);
  const measures = [
    ...measured.map(({ to }) => to.id),
    ...beside.map(({ measure }) => measure),
    ...(kind === 'Measure' ? [id] : []),
  ];
  const observed = await findLinks(at, measures, ['OBSERVES'], asOf);
  return decideFigures({ of: id, measured, beside, observed }).map(answerFigure);
}
