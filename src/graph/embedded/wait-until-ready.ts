import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { SurroundingsError } from '../../errors.js';
import { openDriver } from '../driver.js';
import type { Login } from '../driver.js';
import type { DataFolders } from './folders.js';
import { isAlive } from './processes.js';
import { readLastWarnings } from './server-log.js';

const LIMIT_SECONDS = 90;
const REPORT_EVERY_SECONDS = 5;

/** The server ended, or does not let us in: its graph may be broken, which the record can mend. */
export class UnusableGraphError extends SurroundingsError {}

/** Whether a real query is answered; a wrong password is an error, all else means not yet. */
async function answers(driver: Driver, folders: DataFolders): Promise<boolean> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return true;
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 'Neo.ClientError.Security.Unauthorized')
      return false;
    throw new UnusableGraphError(
      `The embedded database does not accept the password in ${folders.password}. Remove the folder ${folders.root} and start again; the graph is rebuilt from the record.`,
      { cause: thrown },
    );
  }
}

function explain(what: string, folders: DataFolders): string {
  const remedy =
    'Start again; if it fails again, remove the folder ' +
    `${folders.root} (the graph is rebuilt from the record), or set NEO4J_URI to a server of your own.`;
  return `${what}\n${readLastWarnings(folders)}\n${remedy}`;
}

/**
 * Waits until the server answers a query, and says every 5 s that it waits.
 * @throws SurroundingsError with the last lines of its log when it ends, or 90 s have passed
 */
export async function waitUntilReady(
  login: Login,
  pid: number,
  folders: DataFolders,
  report: (line: string) => void,
): Promise<void> {
  const driver = openDriver(login, { connectionTimeout: 2000, maxTransactionRetryTime: 0 });
  const since = performance.now();
  let told = 0;
  try {
    while (!(await answers(driver, folders))) {
      if (!isAlive(pid))
        throw new UnusableGraphError(
          explain('The embedded database ended while it started.', folders),
        );
      const seconds = Math.floor((performance.now() - since) / 1000);
      if (seconds >= LIMIT_SECONDS)
        throw new SurroundingsError(
          explain(`The embedded database did not answer within ${LIMIT_SECONDS} s.`, folders),
        );
      if (seconds >= told + REPORT_EVERY_SECONDS)
        report(`Waiting for the database (${(told = seconds)} s)`);
      await sleep(150);
    }
  } finally {
    await driver.close();
  }
}
