import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NORTHSHIRE_SEED } from '../../fixtures/northshire.js';
import { loadFolder, type Loaded } from '../../graph/loaded.js';

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadFolder(NORTHSHIRE_SEED);
});
afterAll(() => northshire.close());

interface Entry {
  readonly kind: string;
  readonly date: string;
  readonly inferred: boolean;
  readonly text: string;
  readonly voice: string;
}

async function ask(field: string, fields: string): Promise<unknown> {
  const { data, errors } = await northshire.ask(`{ ${field} { ${fields} } }`);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  return Object.values(data ?? {})[0];
}

const told = (answer: unknown) =>
  (answer as { entries: Entry[] }).entries.map(
    ({ kind, date, inferred, text }) => `${date}${inferred ? '?' : ''} ${kind} ${text}`,
  );

describe('a timeline', () => {
  test('tells what was said and done of an initiative, in order, with dates that were inferred marked', async () => {
    const answer = await ask(
      'timeline(of: "operation-lantern")',
      'entries { kind date inferred text voice }',
    );
    expect(told(answer)).toEqual([
      '2024-10-01? FINDING Officers in the parks in the evening, area for improvement',
      '2026-01/2026-03 FIGURE Calls from parks: about 41 calls',
      '2026-03? LINK Operation Lantern responds to Officers in the parks in the evening',
      '2026-03 STAGE Operation Lantern: pilot',
      '2026-03? STATEMENT After March the council decides whether there is more money.',
    ]);
  });

  test('of a commitment tells when it is due', async () => {
    const answer = await ask(
      'timeline(of: "northshire-2025/litter-count")',
      'entries { kind date inferred text voice }',
    );
    expect(told(answer)).toContain('2026-01 DUE Count of litter on the promenade: due');
  });

  test('keeps to the days that are asked for', async () => {
    const answer = await ask(
      'timeline(of: "operation-lantern", to: "2025-12-31")',
      'total entries { kind date inferred text voice }',
    );
    expect((answer as { total: number }).total).toBe(1);
  });

  test('is cut where it is long, with its whole length told, and knows only what was published', async () => {
    const page = await ask(
      'timeline(of: "operation-lantern", first: 1, offset: 1)',
      'total entries { kind date inferred text voice }',
    );
    expect((page as { total: number }).total).toBe(5);
    expect(told(page)).toEqual(['2026-01/2026-03 FIGURE Calls from parks: about 41 calls']);
    const before = await ask(
      'disputes(asOf: "2025-12-31")',
      'asOf total disputes { id } fingerprint',
    );
    expect(before).toMatchObject({ asOf: '2025-12-31', total: 0, disputes: [] });
  });

  test('that ends before it begins, or is of nothing, is an error', async () => {
    const messagesOf = async (asked: string) =>
      (await northshire.ask(`{ timeline(${asked}) { total } }`)).errors?.map(
        ({ message }) => message,
      );
    expect(
      await messagesOf('of: "operation-lantern", from: "2026-02-01", to: "2025-01-01"'),
    ).toEqual(['from 2026-02-01 is later than to 2025-01-01; turn them round.']);
    expect(await messagesOf('of: "operation-lanterns"')).toEqual([
      expect.stringContaining('operation-lantern'),
    ]);
  });
});

describe('disputes', () => {
  const FIELDS = 'total disputes { id operation computed sides { text } }';
  const FALL = {
    total: 1,
    disputes: [
      {
        id: 'cycle-theft-fall',
        operation: 'PERCENTAGE_CHANGE',
        computed: -16,
        sides: [{ text: '-12 per cent' }, { text: '210 thefts' }],
      },
    ],
  };

  test('of an initiative are those of its figures, with both sides and what is computed', async () => {
    expect(await ask('disputes(of: "cycle-marking")', FIELDS)).toEqual(FALL);
  });

  test('of a document are those of what stands in it', async () => {
    expect(await ask('disputes(of: "report-2026")', FIELDS)).toEqual(FALL);
    expect(await ask('disputes(of: "plan-page-2025")', FIELDS)).toEqual({ total: 0, disputes: [] });
  });

  test('without a thing are all of the record', async () => {
    expect(await ask('disputes', FIELDS)).toEqual(FALL);
  });
});
