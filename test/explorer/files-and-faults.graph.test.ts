import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { serveNorthshire, type NorthshireServed } from '../server/northshire-served.js';
import { serve, type Served } from '../server/served.js';
import { readPersistedDocuments } from '../../src/server/persisted-documents.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served?.stop());

const get = (path: string) =>
  fetch(`${served.address}${path}`, { headers: { accept: 'text/html,*/*' } });

/** The first heading of a page, and what it says of itself. */
async function told(
  response: Response,
): Promise<{ status: number; heading: string; text: string }> {
  const text = await response.text();
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1] ?? '';
  return { status: response.status, heading, text };
}

describe('files', () => {
  test('a table as CSV opens in a spreadsheet: byte order mark, headings, one row a gap', async () => {
    const response = await get('/gaps/northshire-risks-2025.csv?rules=RISK_WITHOUT_ACTION');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename=gaps-northshire-risks-2025.csv',
    );
    expect(lines[0]).toMatch(/^rule,looked,level,thing,id,/);
    expect(lines.filter((line) => line.startsWith('risk without action')).length).toBe(2);
  });

  test('tables as a workbook are a zip with a sheet for each table', async () => {
    const response = await get('/things/operation-lantern.xlsx');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(
      ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].every((name) =>
        bytes.includes(name),
      ),
    ).toBe(true);
  });

  test('a page without a table says so', async () => {
    expect(await told(await get('/coverage.csv'))).toMatchObject({
      status: 404,
      heading: 'Not in the record',
    });
  });
});

describe('what is asked wrongly', () => {
  test.each([
    ['/nowhere', 404, 'Not in the record'],
    ['/comparison/foo', 404, 'Not in the record'],
    ['/glossary/foo', 404, 'Not in the record'],
    [
      '/cross-walk/northshire-2025..northshire-2025',
      400,
      'This address asks for something that there is not',
    ],
    ['/things/operation-lanten', 404, 'Not in the record'],
    ['/coverage/northshire-2099', 404, 'Not in the record'],
    ['/documents/no-report', 404, 'Not in the record'],
    ['/cross-walk/northshire-2025', 400, 'This address asks for something that there is not'],
    [
      '/thread/northshire-risks-2025/disorder?asOf=yesterday',
      400,
      'This address asks for something that there is not',
    ],
    [
      '/gaps/northshire-risks-2025?rules=RUMOUR',
      400,
      'This address asks for something that there is not',
    ],
    ['/things/%E0%A4%A', 400, 'This address asks for something that there is not'],
  ])('%s is answered with %i and what to do', async (path, status, heading) => {
    const page = await told(await get(path));
    expect({ status: page.status, heading: page.heading }).toEqual({ status, heading });
    expect(page.text).not.toMatch(/node_modules|\bat .*\.js:|neo4j|MATCH \(/i);
  });

  test('an unknown id is answered with what is near it', async () => {
    const { text } = await told(await get('/things/lantern'));
    expect(text).toContain('href="/things/operation-lantern"');
  });
});

describe('what is asked without a choice, or with one that fits nothing', () => {
  test.each(['/things', '/things?kind='])('%s offers every kind', async (path) => {
    const { status, heading, text } = await told(await get(path));
    expect({ status, heading }).toEqual({ status: 200, heading: 'Things by kind' });
    expect(text).toContain('href="/things?kind=Initiative"');
  });

  test('a map of a list that the register has not says so', async () => {
    const { text } = await told(await get('/coverage/northshire-risks-2025?listing=KEY_THREAT'));
    expect(text).toContain('No item of Risks for 2025-2026 is listed as was chosen.');
  });
});

describe('a database that is away', () => {
  let away: Served;
  const driver = neo4j.driver('bolt://127.0.0.1:1', undefined, {
    connectionAcquisitionTimeout: 300,
    maxTransactionRetryTime: 300,
  });
  beforeAll(async () => {
    away = await serve(driver, 'neo4j', await buildSchema());
  });
  afterAll(async () => {
    await away?.stop();
    await driver.close();
  });

  test.each(['/', '/coverage/northshire-risks-2025', '/about'])(
    '%s says that it is, and what to do',
    async (path) => {
      const page = await told(await fetch(`${away.address}${path}`));
      expect({ status: page.status, heading: page.heading }).toEqual({
        status: 503,
        heading: 'The record can not be read just now',
      });
      expect(page.text).toContain('load this page again');
    },
  );
});

describe('documents by their id', () => {
  test('a document of the explorer is answered by its id', async () => {
    const [documentId] = Object.entries(readPersistedDocuments()).find(([, text]) =>
      text.includes('query Frame'),
    ) ?? [''];
    const reply = await served.send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId }),
    });
    expect(reply.errors).toBeUndefined();
    expect(Object.keys(reply.data ?? {})).toEqual(['dataset', 'documents', 'plans']);
  });

  test('an unknown id is refused by name', async () => {
    const reply = await served.send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ documentId: 'sha256:0' }),
    });
    expect({ status: reply.status, message: reply.errors?.[0]?.message }).toEqual({
      status: 400,
      message:
        'No document has the id "sha256:0". Send the text as "query"; the ids are those of this version\'s explorer.',
    });
  });
});

describe('what a page may do', () => {
  test('its policy allows our own style, script and answers, and nothing else', async () => {
    const response = await get('/coverage/northshire-risks-2025');
    expect(response.headers.get('content-security-policy')?.split(';').sort()).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "script-src 'self'",
        "style-src 'self'",
      ].sort(),
    );
    const text = await response.text();
    expect(text).not.toMatch(/ style="| on[a-z]+="|<style|<script(?![^>]* src="\/explorer\/)/);
  });
});
