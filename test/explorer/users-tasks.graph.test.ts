import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../server/open-browser.js';
import { serveNorthshire, type NorthshireServed } from '../server/northshire-served.js';

let served: NorthshireServed;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  served = await serveNorthshire();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${served.address}/`);
});
afterEach(() => page.close());

const heading = () => page.locator('h1').textContent();
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-cell') ?? document.activeElement?.id,
  );

describe('a facilitator', () => {
  test('sees in two clicks on what a cell of the gap map rests', async () => {
    await page.getByRole('link', { name: 'gap map of Risks for 2025-2026' }).click();
    await page
      .getByRole('link', {
        name: 'partial : Disorder in parks after dark in Northshire Police Report, March 2026',
      })
      .click();
    await page.locator('#cell').waitFor();
    expect(await page.locator('#cell h2').textContent()).toContain('Disorder in parks after dark');
    expect(await page.locator('#cell').textContent()).toContain('Operation Lantern');
  });

  test('finds in two clicks what became of the items of a register', async () => {
    await page.getByRole('link', { name: 'Map gaps' }).first().click();
    await page.getByRole('link', { name: 'Cross-walks between registers and plans' }).click();
    await page.getByRole('link', { name: /^Risks for 2025-2026 → Northshire/ }).click();
    expect(await heading()).toMatch(/^Cross-walk: Risks for 2025-2026 →/);
  });

  test('reads the gaps as a list, by rule', async () => {
    await page.getByRole('link', { name: 'gap list of Risks for 2025-2026' }).click();
    expect(await heading()).toBe('Gaps: Risks for 2025-2026');
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toContain(
      'Risk without action (2)',
    );
  });
});

describe('an OPCC officer', () => {
  test('sees in two clicks what became of a finding', async () => {
    await page.getByRole('link', { name: 'Trace accountability' }).first().click();
    await page.getByRole('link', { name: 'Officers in the parks in the evening' }).click();
    expect(await heading()).toBe('Accountability: Officers in the parks in the evening');
    expect(await page.locator('.gt-status').first().textContent()).not.toBe('');
  });

  test('opens the passage behind a claim and copies it as a reference', async () => {
    await page.goto(`${served.address}/things/operation-lantern`);
    await page.locator('.gt-sources summary').first().click();
    const reference = page.locator('.gt-sources[open] .gt-reference').first();
    expect(await reference.textContent()).toMatch(
      /^Northshire Police, .*\(March 2026\), .*\[parks\.\d\]/,
    );
    await reference.getByRole('button', { name: 'Copy as a reference' }).click();
    await reference.getByRole('button', { name: /Copied|Select the words/ }).waitFor();
  });
});

describe('Back and a phone', () => {
  const shownCell = () => page.locator('#cell').count();

  test('opening and closing a cell are steps of the history', async () => {
    await page.goto(`${served.address}/coverage/northshire-risks-2025`);
    const first = page.locator('a[data-cell]').first();
    await first.click();
    await page.locator('#cell').waitFor();
    await page.goBack();
    await page.locator('#cell').waitFor({ state: 'detached' });
    expect(page.url()).toBe(`${served.address}/coverage/northshire-risks-2025`);
    expect(await focused()).toBe(await first.getAttribute('data-cell'));
    await page.goForward();
    await page.locator('#cell').waitFor();
    await page.locator('[data-close]').click();
    expect(await shownCell()).toBe(0);
    await page.goBack();
    await page.locator('#cell').waitFor();
  });

  test('a tapped cell brings the heading and state of its panel into sight', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${served.address}/coverage/northshire-risks-2025`);
    await page.locator('a[data-cell]').first().click();
    await page.locator('#cell').waitFor();
    const heading = await page.locator('#cell h2').boundingBox();
    expect(heading?.y).toBeGreaterThanOrEqual(0);
    expect(heading?.y).toBeLessThan(422);
  });

  test('names of items stay at the left when the map is pushed sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${served.address}/coverage/northshire-risks-2025`);
    const name = page.locator('.gt-matrix tbody th').first();
    const before = await name.boundingBox();
    await page.locator('.gt-scroll').evaluate((map) => (map.scrollLeft = 150));
    expect((await name.boundingBox())?.x).toBe(before?.x);
    expect(before?.width).toBeLessThan(390 / 3);
  });
});

describe('a projector and a document', () => {
  test('a wide screen is filled, with larger words', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    const body = await page.locator('main').boundingBox();
    expect(body?.width).toBeGreaterThan(1800);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '19px',
    );
  });

  test('each passage of a document is copied as a reference', async () => {
    await page.goto(`${served.address}/documents/report-2026`);
    const passages = await page.locator('.gt-passage').count();
    const buttons = page
      .locator('.gt-passage')
      .getByRole('button', { name: 'Copy as a reference' });
    expect(await buttons.count()).toBe(passages);
    expect(await page.locator('[data-reference]').first().getAttribute('data-reference')).toMatch(
      /^Northshire Police, .*\(March 2026\), .*\[.*\]; by Golden Thread, record /,
    );
  });
});

describe('a partner', () => {
  test('chooses a place by its name, and not by an id', async () => {
    await page.goto(`${served.address}/partners`);
    await page.getByText('Choose bodies, roles, themes and places').click();
    await page.getByLabel('In the place').selectOption({ label: 'Castle Park' });
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**place=castle-park**');
    expect(await heading()).toBe('Explore shared work');
  });

  test('sees in two clicks what a body shares with whom', async () => {
    await page.getByRole('link', { name: 'Explore shared work' }).first().click();
    await page.getByRole('link', { name: 'Northshire Borough Council' }).first().click();
    expect(await heading()).toMatch(/Northshire Borough Council/);
  });

  test('finds a thing by an abbreviation, and goes through the hits by keyboard', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('NBC');
    await page.keyboard.press('Enter');
    await page.locator('.gt-hit').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/things/**');
    expect(await heading()).toBe('Northshire Borough Council');
  });
});

describe('the keyboard', () => {
  test('walks the gap map by arrows, opens a cell, and comes back to it by Escape', async () => {
    await page.goto(`${served.address}/coverage/northshire-risks-2025`);
    const cells = page.locator('a[data-cell]');
    await cells.first().focus();
    const start = await focused();
    await page.keyboard.press('ArrowDown');
    const below = await focused();
    expect(below).not.toBe(start);
    await page.keyboard.press('Enter');
    await page.locator('#cell').waitFor();
    expect(await focused()).toBe('cell');
    expect(page.url()).toContain(`cell=${encodeURIComponent(below ?? '')}`);
    await page.keyboard.press('Escape');
    await page.locator('#cell').waitFor({ state: 'detached' });
    expect(await focused()).toBe(below);
  });

  test('reaches each thing of a thread and follows it', async () => {
    await page.goto(`${served.address}/thread/northshire-risks-2025/disorder`);
    const nodes = page.locator('svg a.gt-node');
    expect(await nodes.count()).toBeGreaterThan(3);
    await page.locator('[aria-label^="Drawing of the thread"]').focus();
    await page.keyboard.press('Tab');
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href ?? ''}`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('skips to the main content first', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
  });
});

describe('what is taken away', () => {
  test('the seminar pack opens from disk, asks for nothing, and holds map, gaps, threads and sources', async () => {
    const response = await fetch(`${served.address}/seminar-pack/northshire-risks-2025.html`);
    const file = join(mkdtempSync(join(tmpdir(), 'golden-thread-pack-')), 'pack.html');
    writeFileSync(file, await response.text());
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${file}`);
    expect(asked).toEqual([`file://${file}`]);
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Gap map',
      'Gaps',
      'Threads',
      'What stands behind each cell',
    ]);
    expect(await page.locator('table.gt-matrix td a[href^="#"]').count()).toBeGreaterThan(10);
    expect(await page.locator('a[href^="/"]').count()).toBe(0);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

  test('the query behind a page opens in GraphiQL with its variables', async () => {
    await page.goto(`${served.address}/gaps/northshire-risks-2025`);
    await page.getByRole('link', { name: 'The query behind this page' }).click();
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    await page.getByText('northshire-risks-2025').first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('"gapRules"').waitFor();
  });
});
