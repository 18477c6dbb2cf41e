import { readCypher, runCypher, type Database } from '../run-cypher.js';
import type { Found } from './found.js';

const REPORTS = readCypher('gaps/find-reports-of.cypher');
const DOCUMENTS = readCypher('gaps/find-documents-by.cypher');
const MEASURES = readCypher('gaps/find-measures-in.cypher');

interface MeasureRow {
  readonly id: string;
  readonly places: readonly string[];
  /** Whether a figure of it is of no place in particular. */
  readonly nowhere: boolean;
}

/** Measures of which some documents give a figure, of the area or of no place in particular. */
async function findMeasures(
  at: Database,
  documents: string,
  id: string,
  area: Found['area'],
  asOf: string | null,
): Promise<string[]> {
  const found = await runCypher<{ document: string }>(at, documents, { id, asOf });
  const rows = await runCypher<MeasureRow>(at, MEASURES, {
    documents: found.map(({ document }) => document),
    asOf,
  });
  return rows
    .filter(({ places, nowhere }) => !area || nowhere || places.some((place) => area.has(place)))
    .map((row) => row.id);
}

/** Measures of an inspection's own report. */
export const findReportMeasures = (
  at: Database,
  inspection: string,
  area: Found['area'],
  asOf: string | null,
) => findMeasures(at, REPORTS, inspection, area, asOf);

/** Measures of the documents that a body publishes. */
export const findOwnMeasures = (
  at: Database,
  body: string,
  area: Found['area'],
  asOf: string | null,
) => findMeasures(at, DOCUMENTS, body, area, asOf);
