import neo4j from 'neo4j-driver';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from './open-browser.js';
import { serve, type Served } from './served.js';

// Neither the pages nor the schema need a database: the driver points at nothing.
const driver = neo4j.driver('bolt://127.0.0.1:1');
let served: Served;
let browser: Browser;
let page: Page;
let complaints: string[];
let asked: string[];

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(driver, 'neo4j'), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
  await driver.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  asked = [];
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(`${line.text()} ${line.location().url}`);
  });
  page.on('pageerror', (thrown) => complaints.push(thrown.message));
  page.on('request', (request) => asked.push(request.url()));
});
afterEach(() => page.close());

async function open(path: string): Promise<Response> {
  const response = await page.goto(`${served.address}${path}`, { waitUntil: 'load' });
  if (!response) throw new Error(`${path} gave no answer`);
  return response;
}

/** What was asked of anybody but our own server. */
const elsewhere = () =>
  asked.filter((url) => /^(https?|wss?):/.test(url) && new URL(url).origin !== served.address);

describe('GraphiQL', () => {
  test('opens with an example, and asks nobody but our own server', async () => {
    const response = await open('/graphiql');
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    await page.getByText('What is loaded').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect({ status: response.status(), complaints, elsewhere: elsewhere() }).toEqual({
      status: 200,
      complaints: [],
      elsewhere: [],
    });
    expect(response.headers()['content-security-policy']).toMatch(
      /^default-src 'none';script-src 'self';/,
    );
  });

  test('knows the schema: a wrong field is marked as one types', async () => {
    const query = encodeURIComponent('{ dataset { fingerprnt } }');
    await open(`/graphiql?query=${query}`);
    await page.locator('.graphiql-query-editor .CodeMirror-lint-mark-error').first().waitFor();
    expect([complaints, elsewhere()]).toEqual([[], []]);
  });

  test('runs a query and shows the answer', async () => {
    await open(`/graphiql?query=${encodeURIComponent('{ __typename }')}`);
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('"Query"').waitFor();
    expect([complaints, elsewhere()]).toEqual([[], []]);
  });
});
