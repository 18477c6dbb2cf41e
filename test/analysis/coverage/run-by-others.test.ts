import { describe, expect, it } from 'vitest';
import type { CoverageFacts, Hand } from '../../../src/analysis/coverage/facts.js';
import { othersWhoRun, tellOthers } from '../../../src/analysis/coverage/run-by-others.js';
import { decideCoverage } from '../../../src/analysis/coverage/decide-coverage.js';
import { ownDocuments } from '../../../src/analysis/coverage/columns.js';
import { createThemes } from '../../../src/analysis/trace/themes.js';

const COUNCIL = { id: 'council', kind: 'Organisation', name: 'The Council' };
const FORCE = { id: 'force', kind: 'Organisation', name: 'The Force' };
const does = (body: Hand['body'], role: string): Hand => ({ body, role });
const scheme = { id: 'scheme', kind: 'Initiative', name: 'Scheme', stage: 'IN_PLACE' };
const document = (id: string, tellsOf: readonly string[] = []) => ({
  id,
  name: id,
  date: '2026',
  dateTo: '2026-12-31',
  voice: 'FORCE',
  tellsOf,
});
const cited = {
  id: 'c@report',
  document: 'report',
  locator: '1',
  cite: '1',
  anchor: 'a b c',
  voice: 'FORCE',
  date: '2026',
};

interface Around {
  readonly hands?: readonly Hand[];
  readonly plans?: readonly string[];
  readonly own?: readonly string[];
}

/** One item with one theme, one thing about it, in one report; the force's own plan is `plan`. */
function factsWith({ hands = [], plans = [], own = ['force'] }: Around): CoverageFacts {
  const noise = { id: 'noise', kind: 'Theme', name: 'Noise' };
  return {
    own: { bodies: new Set(own), plans: new Set(['plan']) },
    items: [
      { id: 'item', kind: 'RiskArea', name: 'Noise', parts: [{ ...noise, basis: 'STATED' }] },
    ],
    documents: [document('report', ['force'])],
    themes: createThemes([]),
    related: new Map(),
    subjects: [
      {
        link: { id: 'l', basis: 'STATED', aim: 'AIMED' },
        theme: 'noise',
        themeName: 'Noise',
        thing: scheme,
        citations: [cited],
      },
    ],
    direct: [],
    surroundings: new Map([
      [
        'scheme',
        {
          id: 'scheme',
          organisations: [],
          located: true,
          measured: false,
          hands,
          plans: plans.map((id) => ({ id, kind: 'Plan', name: id })),
        },
      ],
    ]),
    searches: [
      {
        id: 's',
        sought: 'noise',
        document: 'report',
        terms: ['noise'],
        current: true,
        hits: 1,
        open: 0,
      },
    ],
    mentions: [],
  };
}

describe('what others run', () => {
  it.each<[string, Around, string | undefined]>([
    ['what another body leads', { hands: [does(COUNCIL, 'LEADS')] }, undefined],
    ['what another body owns', { hands: [does(COUNCIL, 'OWNS')] }, undefined],
    [
      'what another leads and the force only attends',
      { hands: [does(COUNCIL, 'LEADS'), does(FORCE, 'ATTENDS')] },
      undefined,
    ],
    ['what another delivers beyond the force', { hands: [does(COUNCIL, 'DELIVERS')] }, 'REGIONAL'],
    ['what is national, whoever is named', {}, 'NATIONAL'],
    [
      'what another leads for another force’s plan',
      { hands: [does(COUNCIL, 'LEADS')], plans: ['theirs'] },
      undefined,
    ],
  ])('is %s', (_, around, reach) => {
    const thing = { ...scheme, ...(reach === undefined ? {} : { reach }) };
    expect(othersWhoRun(thing, factsWith(around))).toEqual(
      (around.hands ?? []).filter(({ body }) => body.id === 'council'),
    );
  });

  it.each<[string, Around, string | undefined]>([
    ['what nobody is named for', {}, undefined],
    ['what a partner only delivers', { hands: [does(COUNCIL, 'DELIVERS')] }, undefined],
    ...[
      'LEADS',
      'OWNS',
      'DELIVERS',
      'FUNDS',
      'COMMISSIONS',
      'CHAIRS',
      'HOSTS',
      'SECONDS_STAFF',
    ].map((role): [string, Around, undefined] => [
      `what another leads and the force ${role}`,
      { hands: [does(COUNCIL, 'LEADS'), does(FORCE, role)] },
      undefined,
    ]),
    [
      'what another leads and contributes to the plan',
      { hands: [does(COUNCIL, 'LEADS')], plans: ['plan'] },
      undefined,
    ],
    ['a national thing that the force delivers', { hands: [does(FORCE, 'DELIVERS')] }, 'NATIONAL'],
    [
      'anything, where the record doesn’t know whose the plan is',
      { hands: [does(COUNCIL, 'LEADS')], own: [] },
      'NATIONAL',
    ],
  ])('is not %s', (_, around, reach) => {
    const thing = { ...scheme, ...(reach === undefined ? {} : { reach }) };
    expect(othersWhoRun(thing, factsWith(around))).toBeUndefined();
  });

  it('is told by the names of those who do', () => {
    expect(tellOthers([does(COUNCIL, 'LEADS'), does(COUNCIL, 'OWNS')])).toMatch(
      /^It is run by The Council; /,
    );
    expect(tellOthers([])).toMatch(/^It is run nationally; /);
  });

  it('makes no evidence, and is a near mention of the cell', () => {
    const options = {
      evidence: new Set(['Initiative']),
      basis: new Set(['STATED', 'MATCHED', 'INFERRED'] as const),
      inPlace: false,
    };
    const cellOf = (around: Around) =>
      decideCoverage(factsWith(around), 'DOCUMENT', { own: new Set() }, options).rows[0]?.cells[0];
    const cell = cellOf({ hands: [does(COUNCIL, 'LEADS')] });
    expect(cell?.state).toBe('NONE_FOUND');
    expect(cell?.near.get('noise')?.map(({ thing, reason }) => `${thing.id} ${reason}`)).toEqual([
      'scheme RUN_BY_OTHERS',
    ]);
    const own = cellOf({ hands: [does(COUNCIL, 'LEADS'), does(FORCE, 'FUNDS')] });
    expect([own?.state, own?.near.get('noise')]).toEqual(['EVIDENCED', []]);
  });
});

describe('the documents that can concern a force', () => {
  const documents = [
    document('ours', ['force']),
    document('of-both', ['force', 'others']),
    document('theirs', ['others']),
    document('of-none'),
  ];
  const idsOf = (facts: CoverageFacts) => ownDocuments(facts).map(({ id }) => id);

  it('are those that tell of it, or of no force at all', () => {
    expect(idsOf({ ...factsWith({}), documents })).toEqual(['ours', 'of-both', 'of-none']);
  });

  it('and one of another force in which a link answers an item', () => {
    const link = { id: 'd', kind: 'ADDRESSES', basis: 'STATED' as const };
    const citations = [{ ...cited, document: 'theirs' }];
    const direct = [{ link, item: 'item', thing: scheme, citations }];
    expect(idsOf({ ...factsWith({}), documents, direct })).toContain('theirs');
  });

  it('are all, where the record doesn’t know whose the plan is', () => {
    expect(idsOf({ ...factsWith({ own: [] }), documents })).toHaveLength(4);
  });
});
