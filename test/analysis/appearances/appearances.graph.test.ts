import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { northshireWith } from '../../fixtures/northshire.js';
import { loadSeed, type Loaded } from '../../graph/loaded.js';

/** The Night Owls are looked for by a word that the plan has too, of something else. */
const NIGHT = {
  path: 'organisations/others.yml',
  from: 'terms: [night owls]',
  to: 'terms: [lamps]',
};
const SEARCH = {
  path: 'documents/plan-page-2025/searches.yml',
  from: / {2}- of: night-owls\n {4}terms:\n {6}- night owls\n/,
  to: `  - of: night-owls
    terms:
      - lamps
    hits:
      - passage: safe-places.2
        phrase: lamps
`,
};

let northshire: Loaded;
beforeAll(async () => {
  northshire = await loadSeed(northshireWith([NIGHT, SEARCH]));
});
afterAll(() => northshire.close());

interface Appearance {
  readonly document: string;
  readonly present: boolean;
  readonly state: string;
  readonly mentions: readonly { readonly passage: string; readonly phrase: string }[];
}

async function documentsOf(id: string): Promise<Appearance[]> {
  const { data, errors } = await northshire.ask(
    `{ appearances(of: "${id}") { things { documents { document present state mentions { passage phrase } } } } }`,
  );
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  const { things } = (data as unknown as { appearances: { things: { documents: Appearance[] }[] } })
    .appearances;
  return things.flatMap(({ documents }) => documents);
}

const told = (all: readonly Appearance[]) =>
  all.map(({ document, present, state }) => [document, present, state]);

describe('appearances in Northshire', () => {
  test('of a body are not made by a judgement that it may be another', async () => {
    expect(told(await documentsOf('park-guards'))).toEqual([
      ['peel-northshire-2024', false, 'NOT_LOOKED'],
      ['risk-page-2025', false, 'NOT_LOOKED'],
      ['plan-page-2025', false, 'NOT_LOOKED'],
      ['question-page-2026', true, 'STANDS'],
      ['report-2026', false, 'NOT_LOOKED'],
    ]);
  });

  test('of a body whose words stand where nothing says that it is meant leave that open', async () => {
    const plan = (await documentsOf('night-owls')).find((one) => one.document === 'plan-page-2025');
    expect(plan).toEqual({
      document: 'plan-page-2025',
      present: false,
      state: 'MENTIONED',
      mentions: [{ passage: 'plan-page-2025#safe-places.2', phrase: 'lamps' }],
    });
  });

  test('of a theme say that it is not there only where it was searched for', async () => {
    expect(told(await documentsOf('cycle-theft'))).toEqual([
      ['peel-northshire-2024', false, 'NOT_THERE'],
      ['risk-page-2025', true, 'STANDS'],
      ['plan-page-2025', true, 'STANDS'],
      ['question-page-2026', false, 'NOT_THERE'],
      ['report-2026', true, 'STANDS'],
    ]);
  });

  test('of a theme give each thing with its details, and those of a body its roles', async () => {
    const standing = async (id: string, fields: string) => {
      const { data, errors } = await northshire.ask(
        `{ appearances(of: "${id}") { things { documents { document standing { ${fields} } } } } }`,
      );
      expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
      const { things } = (
        data as unknown as {
          appearances: { things: { documents: { document: string; standing: unknown }[] }[] };
        }
      ).appearances;
      return things[0]?.documents.find(({ document }) => document === 'report-2026')?.standing;
    };
    expect(
      await standing('disorder', 'thing { id } as details themes { theme { id } aim }'),
    ).toEqual([
      {
        thing: { id: 'operation-lantern' },
        as: 'INITIATIVE',
        details: [
          'pilot, 2026-03',
          'funds: Northshire Borough Council (4,000 pounds)',
          'delivers: Street Team',
        ],
        themes: [
          { theme: { id: 'disorder' }, aim: 'AIMED' },
          { theme: { id: 'street-drinking' }, aim: 'AIMED' },
        ],
      },
    ]);
    expect(
      await standing(
        'street-team',
        'thing { id } roles organisations { organisation { id } role }',
      ),
    ).toEqual([
      { thing: { id: 'loud-bar-visits' }, roles: ['LEADS'], organisations: [] },
      {
        thing: { id: 'operation-lantern' },
        roles: ['DELIVERS'],
        organisations: [{ organisation: { id: 'northshire-council' }, role: 'FUNDS' }],
      },
    ]);
  });
});
