import { inject, afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import type { Driver } from 'neo4j-driver';
import { openServingDriver } from '../../src/graph/driver.js';
import { loadFolder, type Loaded } from '../graph/loaded.js';
import { openBrowser } from '../server/open-browser.js';
import { serve, type Served } from '../server/served.js';
import { checkPage, sound } from './page-checks.js';
import { pagesWith, SHIPPED, STATUS_OF } from './pages.js';

let loaded: Loaded;
let driver: Driver;
let served: Served;
let browser: Browser;
beforeAll(async () => {
  loaded = await loadFolder('seed');
  driver = openServingDriver(inject('neo4j'));
  served = await serve(driver, loaded.database, loaded.schema);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await driver?.close();
  await loaded?.close();
});

describe('each page of the shipped record', () => {
  test.each(Object.entries(pagesWith(SHIPPED)))('%s is sound', async (name, path) => {
    expect(await checkPage(browser, served.address, path)).toEqual(sound(STATUS_OF[name] ?? 200));
  });
});
