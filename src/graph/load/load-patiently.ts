import { setTimeout as sleep } from 'node:timers/promises';
import type { CompleteRecord } from '../../seed/record.js';
import { formatReason, SurroundingsError } from '../../errors.js';
import type { Neo4jConnection } from '../connection.js';
import { openLoadingDriver, openServingDriver } from '../driver.js';
import { loadRecord } from './load-record.js';
import type { Loaded, LoadOptions } from './load-record.js';

const TIMES_LOST = 3;
/** Two first starts at once meet while they migrate; they take turns after one such meeting or a few. */
const TIMES_MET = 20;
const PAUSE = 250;
/** Longer than the embedded server takes to be started again. */
const PATIENCE_SECONDS = 120;

/** Whether the database went away, rather than refused. */
function isLost(thrown: unknown): boolean {
  const code = String((thrown as { code?: unknown } | null)?.code);
  return /^(ServiceUnavailable|SessionExpired|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.DatabaseError\.General\.UnknownError|Neo\.DatabaseError\.Transaction\.\w+)$/.test(
    code,
  );
}

/** Whether another process migrates or loads at this moment: locks of the database, or what it was quicker to make. */
function isContended(thrown: unknown): boolean {
  const code = String((thrown as { code?: unknown } | null)?.code);
  return (
    code.startsWith('Neo.TransientError.') ||
    /^Neo\.ClientError\.Schema\.(\w+AlreadyExists|ConstraintValidationFailed)$/.test(code)
  );
}

function lost(thrown: unknown): SurroundingsError {
  return new SurroundingsError(
    `The database was lost while the record was loaded (${formatReason(thrown)}); nothing of this load is in it. See that it runs, and start again.`,
    { cause: thrown },
  );
}

async function untilItAnswers(connection: Neo4jConnection): Promise<void> {
  const driver = openServingDriver(connection);
  const until = performance.now() + PATIENCE_SECONDS * 1000;
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1', {}, { database: connection.database });
        return;
      } catch (thrown) {
        if (performance.now() > until) throw lost(thrown);
        await sleep(300);
      }
    }
  } finally {
    await driver.close();
  }
}

/**
 * Loads the record over a driver of its own. An embedded database that dies meanwhile is started again by
 * its watch; the load, of which nothing is left, is then made again. So is one that another process got in
 * the way of: it then mostly finds the record loaded.
 * @param report told of that
 * @throws SurroundingsError where the database stays away
 */
export async function loadPatiently(
  connection: Neo4jConnection,
  record: CompleteRecord,
  report: (line: string) => void,
  options: LoadOptions = {},
): Promise<Loaded> {
  let [timesLost, timesMet] = [0, 0];
  for (;;) {
    let wasLost: boolean;
    const driver = openLoadingDriver(connection);
    try {
      return await loadRecord(driver, connection.database, record, options);
    } catch (thrown) {
      wasLost = isLost(thrown);
      if (!wasLost && !isContended(thrown)) throw thrown;
      if (wasLost && (!connection.embedded || ++timesLost === TIMES_LOST)) throw lost(thrown);
      if (!wasLost && ++timesMet === TIMES_MET) throw thrown;
    } finally {
      await driver.close();
    }
    if (wasLost) report('The database was lost while the record was loaded; it is loaded again.');
    else await sleep(PAUSE * timesMet);
    await untilItAnswers(connection);
  }
}
