import { describe, expect, it } from 'vitest';
import {
  findClusters,
  findUnmetPairs,
  type Belonging,
} from '../../../src/analysis/shared-work/decide-shared-work.js';
import type { CitedLink, Thing } from '../../../src/analysis/facts/facts.js';
import type { Work } from '../../../src/analysis/shared-work/work.js';

const thing = (id: string, kind: string, over: Partial<Thing> = {}): Thing => ({
  id,
  kind,
  name: id,
  ...over,
});

const link = (from: Thing, to: Thing, over: Partial<CitedLink['link']> = {}): CitedLink => ({
  link: { id: `${from.id}--${to.id}`, kind: 'ABOUT', basis: 'STATED', derived: false, ...over },
  from,
  to,
  citations: [],
});

const work = (
  id: string,
  bodies: readonly Thing[],
  themes: readonly string[],
  aim = 'AIMED',
): Work => {
  const own = thing(id, 'Initiative');
  return {
    thing: own,
    participants: bodies.map((body) =>
      link(own, body, { kind: 'DELIVERED_WITH', role: 'DELIVERS' }),
    ),
    themes: themes.map((theme) => link(own, thing(theme, 'Theme'), { aim })),
    places: [],
    forces: [],
  };
};

const school = thing('school', 'Organisation', { type: 'EDUCATION' });
const clinic = thing('clinic', 'Organisation', { type: 'HEALTH' });
const council = thing('council', 'Organisation', { type: 'COUNCIL' });
const force = thing('force', 'Organisation', { type: 'POLICE_FORCE' });
const someClinic = thing('some-clinic', 'Organisation', { type: 'HEALTH', unnamed: true });

const pairs = (works: readonly Work[], belonging: Belonging[] = []) =>
  findUnmetPairs(works, undefined, belonging).map(
    ({ one, other, theme }) => `${one.id} ${other.id} on ${theme.id}`,
  );

describe('an unmet pair', () => {
  it('works on the same theme and shares nothing', () => {
    expect(pairs([work('a', [school, force], ['fog']), work('b', [clinic], ['fog'])])).toEqual([
      'clinic school on fog',
    ]);
  });

  it('is none where they share any work, on whatever theme', () => {
    expect(
      pairs([
        work('a', [school], ['fog']),
        work('b', [clinic], ['fog']),
        work('c', [school, clinic], ['swans']),
      ]),
    ).toEqual([]);
  });

  it('is none where one is a part of the other', () => {
    expect(
      pairs(
        [work('a', [school], ['fog']), work('b', [council], ['fog'])],
        [{ part: 'school', whole: 'council', direct: true }],
      ),
    ).toEqual([]);
  });

  it('is none where one is a part of the other through a third', () => {
    const works = [work('a', [school], ['fog']), work('b', [council], ['fog'])];
    expect(pairs(works, [{ part: 'school', whole: 'council', direct: false }])).toEqual([]);
  });

  it('is none where both are parts of one body, and is one where that body is further up', () => {
    const works = [work('a', [school], ['fog']), work('b', [clinic], ['fog'])];
    const of = (direct: boolean) =>
      ['school', 'clinic'].map((part) => ({ part, whole: 'council', direct }));
    expect(pairs(works, of(true))).toEqual([]);
    expect(pairs(works, of(false))).toEqual(['clinic school on fog']);
  });

  it('is never made of a body that is told by its type, nor of the police', () => {
    expect(pairs([work('a', [school], ['fog']), work('b', [someClinic, force], ['fog'])])).toEqual(
      [],
    );
  });

  it('is none where the theme is only touched', () => {
    expect(pairs([work('a', [school], ['fog']), work('b', [clinic], ['fog'], 'TOUCHED')])).toEqual(
      [],
    );
  });
});

describe('clusters', () => {
  it('join bodies through a third, and never through the police', () => {
    const clusters = findClusters([
      work('a', [school, council, force], []),
      work('b', [council, clinic], []),
      work('c', [force], []),
    ]);
    expect(
      clusters.map(({ organisations, works }) => [works, ...organisations.map(({ id }) => id)]),
    ).toEqual([[2, 'clinic', 'council', 'school']]);
  });
});
