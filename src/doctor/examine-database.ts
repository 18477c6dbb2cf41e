import { existsSync } from 'node:fs';
import type { Config } from '../config.js';
import { formatReason } from '../errors.js';
import { dataFolders } from '../graph/embedded/folders.js';
import { lookAtGraph, type GraphSeen } from '../graph/look-at-graph.js';
import { dataKeyOf, openNeo4j } from '../graph/open-neo4j.js';
import type { Finding } from './finding.js';

const LOAD = 'npm run load';

function describeServer(config: Config, { version, strangers }: GraphSeen): Finding {
  const name = 'database';
  const where = config.neo4j === undefined ? 'embedded' : config.neo4j.uri;
  const text = `Neo4j ${version}, ${where}`;
  if (strangers === 0) return { name, state: 'ok', text };
  return { name, state: 'note', text: `${text}; holds ${strangers} nodes that aren't ours` };
}

function describeConstraints({ missing, changed }: GraphSeen): Finding {
  const name = 'constraints';
  if (changed.length > 0) {
    const text = `the database was made with another text of ${changed.join(', ')}`;
    return { name, state: 'fails', text, mend: 'empty the database, then npm run load' };
  }
  if (missing.length === 0)
    return { name, state: 'ok', text: 'all constraints and indexes are there and ready' };
  return { name, state: 'fails', text: `without ${missing.join(', ')}`, mend: LOAD };
}

function describeFingerprint({ fingerprint }: GraphSeen, ofSeed: string | undefined): Finding {
  const name = 'graph';
  if (fingerprint === undefined)
    return { name, state: 'fails', text: 'no record is loaded', mend: LOAD };
  if (ofSeed === undefined)
    return {
      name,
      state: 'note',
      text: `${fingerprint}; the record is not sound, so none to compare`,
    };
  if (fingerprint === ofSeed) return { name, state: 'ok', text: `${fingerprint}, as the record` };
  const text = `holds ${fingerprint}, and the record is ${ofSeed}`;
  return { name, state: 'faulty', text, mend: LOAD };
}

/** Whether the embedded server can be asked without fetching or making anything. */
function hasGraph({ home, seedDir }: Config): boolean {
  return existsSync(dataFolders(home, dataKeyOf(seedDir)).password);
}

/**
 * Whether the database answers, is of the right version, has its constraints, and holds the record. An
 * embedded one that does not run is started for it, and stopped again; it is not made.
 * @param ofSeed the record's fingerprint; undefined where it has none
 * @param canStart whether the embedded server's program is whole
 */
export async function examineDatabase(
  config: Config,
  ofSeed: string | undefined,
  canStart: boolean,
  report: (line: string) => void,
): Promise<Finding[]> {
  const name = 'database';
  if (config.neo4j === undefined && !hasGraph(config))
    return [{ name, state: 'fails', text: 'no graph of this record was made yet', mend: LOAD }];
  if (config.neo4j === undefined && !canStart)
    return [{ name, state: 'note', text: 'not looked at: what it needs is not whole (above)' }];
  try {
    const connection = await openNeo4j(config, report);
    try {
      const seen = await lookAtGraph(connection);
      return [
        describeServer(config, seen),
        describeConstraints(seen),
        describeFingerprint(seen, ofSeed),
      ];
    } finally {
      await connection.close();
    }
  } catch (thrown) {
    // What the driver and the server say ends in a remedy, on a line of its own where it is long.
    const [text = '', ...rest] = formatReason(thrown).split('\n');
    const mend = rest.at(-1);
    return [{ name, state: 'fails', text, ...(mend === undefined ? {} : { mend }) }];
  }
}
