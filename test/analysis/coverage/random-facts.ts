import type { CoverageFacts, Direct, Subject } from '../../../src/analysis/coverage/facts.js';
import { createThemes, type ThemeLink } from '../../../src/analysis/trace/themes.js';
import type { Basis } from '../../../src/model/basis.js';

/** A seeded generator of numbers from 0 up to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const STAGES = ['IN_PLACE', 'IN_PLACE', 'PILOT', 'PLANNED', 'ENDED', 'SUSPENDED', 'UNCLEAR'];
const BASES: readonly Basis[] = ['STATED', 'STATED', 'MATCHED', 'INFERRED'];
const KINDS = ['Initiative', 'Initiative', 'Initiative', 'Finding', 'Event'];
const DIRECT = ['ADDRESSES', 'CONTRIBUTES_TO', 'RESPONDS_TO', 'DISMISSED'];

/** A small random record, as coverage sees it: the same for the same seed. */
export function randomFacts(seed: number): CoverageFacts {
  const random = randomFrom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const one = <T>(list: readonly T[]) => list[upTo(list.length)] as T;
  const some = (n: number, name: string) =>
    Array.from({ length: 1 + upTo(n) }, (_, index) => `${name}-${index}`);

  const themes = some(6, 'theme');
  const tree = themes.flatMap((narrower, index): ThemeLink[] =>
    index > 0 && random() < 0.5
      ? [{ id: `b${index}`, narrower, broader: themes[upTo(index)] ?? '', basis: one(BASES) }]
      : [],
  );
  const documents = some(4, 'document').map((id, index) => ({
    id,
    name: id,
    date: `20${20 + index}-01-01`,
    dateTo: `20${20 + index}-01-01`,
    voice: 'FORCE',
    curation: random() < 0.15 ? 'SEGMENTED' : null,
  }));
  const things = some(8, 'thing').map((id) => ({
    id,
    kind: one(KINDS),
    name: id,
    stage: one(STAGES),
    approach: random() < 0.5 ? ['ENFORCEMENT'] : ['PREVENTION'],
  }));
  const cite = (link: string) => {
    const document = one(documents).id;
    const id = `${link}@${document}`;
    return { id, document, locator: '1', cite: '1', anchor: 'a b c', voice: 'FORCE', date: '2020' };
  };
  const items = some(4, 'item').map((id) => ({
    id,
    kind: 'RiskArea',
    name: id,
    parts: themes
      .filter(() => random() < 0.4)
      .map((theme) => ({ id: theme, kind: 'Theme', name: theme, basis: one(BASES) })),
  }));
  const subjects = Array.from({ length: upTo(14) }, (_, index): Subject => {
    const theme = one(themes);
    const aim = random() < 0.7 ? 'AIMED' : 'TOUCHED';
    const link = { id: `s${index}`, basis: one(BASES), aim };
    return { link, theme, themeName: theme, thing: one(things), citations: [cite(link.id)] };
  });
  const direct = Array.from({ length: upTo(4) }, (_, index): Direct => {
    const link = { id: `d${index}`, kind: one(DIRECT), basis: one(BASES) };
    return { link, item: one(items).id, thing: one(things), citations: [cite(link.id)] };
  });
  return {
    own: { bodies: new Set(), plans: new Set() },
    ...(random() < 0.5 ? { planFrom: '2021-06-01' } : {}),
    items,
    documents,
    themes: createThemes(tree),
    related: new Map([[themes[0] ?? '', new Set(themes.slice(1, 2))]]),
    subjects,
    direct,
    surroundings: new Map(
      things.map(({ id }) => [
        id,
        {
          id,
          organisations: [],
          hands: [],
          located: random() < 0.5,
          plans: random() < 0.3 ? [{ id: 'plan', kind: 'Plan', name: 'Plan' }] : [],
          measured: random() < 0.5,
        },
      ]),
    ),
    searches: documents.flatMap(({ id }) =>
      themes
        .filter(() => random() < 0.9)
        .map((sought) => ({
          id: `${sought}@${id}`,
          sought,
          document: id,
          terms: [sought],
          current: random() < 0.9,
          hits: 1,
          open: random() < 0.2 ? 1 : 0,
        })),
    ),
    mentions: [],
  };
}
