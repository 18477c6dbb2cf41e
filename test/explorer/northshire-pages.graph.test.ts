import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSeed } from '../../src/seed/read-seed.js';
import { readDocumentTexts } from '../../src/documents/document-texts.js';
import { readPassages } from '../../src/verify/passage-texts.js';
import { NORTHSHIRE_DOCUMENTS, NORTHSHIRE_SEED } from '../fixtures/northshire.js';
import { openBrowser } from '../server/open-browser.js';
import { serveNorthshire, type NorthshireServed } from '../server/northshire-served.js';
import { checkPage, sound } from './page-checks.js';
import { NORTHSHIRE, pagesWith, STATUS_OF } from './pages.js';

const seed = readSeed(NORTHSHIRE_SEED);
const passages = readPassages(seed, readDocumentTexts(seed, NORTHSHIRE_DOCUMENTS));
const pages = pagesWith(NORTHSHIRE);

/** The project's own pages change with the record; these don't. */
const ABOUT = {
  quality: '# How good it is\n\n| what | mark |\n|---|---|\n| links | good |\n',
  changes: '## Unreleased\n\n- A lamp was mended.\n',
  licences: '# Licences\n\nInvented.\n',
};

let served: NorthshireServed;
let browser: Browser;
beforeAll(async () => {
  served = await serveNorthshire({ ...(passages ? { passages } : {}), about: ABOUT });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

describe('each page of the invented force', () => {
  test.each(Object.entries(pages))('%s is sound', async (name, path) => {
    expect(await checkPage(browser, served.address, path)).toEqual(sound(STATUS_OF[name] ?? 200));
  });

  test.each(Object.entries(pages))(
    '%s reads out as its committed snapshot says',
    async (name, path) => {
      const page = await browser.newPage();
      await page.goto(`${served.address}${path}`);
      const tree = await page.locator('body').ariaSnapshot();
      await page.close();
      await expect(`${tree}\n`).toMatchFileSnapshot(`snapshots/${name}.yml`);
    },
  );
});
