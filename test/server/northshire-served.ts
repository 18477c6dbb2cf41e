import { inject } from 'vitest';
import type { AppParts } from '../../src/server/create-app.js';
import { openServingDriver } from '../../src/graph/driver.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { serve, type Served } from './served.js';

/** Northshire in the tests' database, served by HTTP with the driver that `npm start` uses. */
export interface NorthshireServed extends Served {
  readonly loaded: Loaded;
}

/** Loads Northshire and serves it; `stop` lets go of all of it. */
export async function serveNorthshire(
  more: Pick<AppParts, 'passages' | 'about'> = {},
): Promise<NorthshireServed> {
  const loaded = await loadFolder(NORTHSHIRE_SEED, more.passages);
  const driver = openServingDriver(inject('neo4j'));
  const served = await serve(driver, loaded.database, loaded.schema, more);
  const stop = async (): Promise<void> => {
    await served.stop();
    await driver.close();
    await loaded.close();
  };
  return { ...served, loaded, stop };
}
