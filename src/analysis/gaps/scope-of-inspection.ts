import { findLinks } from '../facts/facts.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { findReportMeasures } from './find-measures-of.js';
import { farEnds, type Found } from './found.js';

const AREA = readCypher('gaps/find-area.cypher');

/** Where bodies are, with all that lies in it; null where no document says where any of them is. */
export async function findArea(at: Database, bodies: readonly string[]): Promise<Found['area']> {
  const rows = await runCypher<{ id: string }>(at, AREA, { ids: bodies });
  return rows.length > 0 ? new Set(rows.map(({ id }) => id)) : null;
}

/** An inspection's findings, what measures them, and the measures of its report that are of the inspected body's area. */
export async function scopeOfInspection(
  at: Database,
  id: string,
  asOf: string | null,
): Promise<Found> {
  const links = await findLinks(at, [id], ['FOUND', 'INSPECTS'], asOf);
  const of = (kind: string) =>
    farEnds(
      links.filter(({ link }) => link.kind === kind),
      [id],
    );
  const findings = of('FOUND');
  const area = await findArea(at, of('INSPECTS'));
  const measured = await findLinks(at, findings, ['MEASURED_BY'], asOf);
  return {
    ids: [
      ...findings,
      ...measured.map(({ to }) => to.id),
      ...(await findReportMeasures(at, id, area, asOf)),
    ],
    area,
  };
}
