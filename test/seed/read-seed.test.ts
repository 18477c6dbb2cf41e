import { describe, expect, it } from 'vitest';
import { seedOf } from '../checks/harness.js';

const lantern = (more: string) => ({
  'initiatives/operation-lantern.yml': `
document: report-2026
initiative:
  id: operation-lantern
  name: Operation Lantern
  form: OPERATION
  stage: { is: PILOT, asOf: 2026-03? }
  summary: Patrols of two parks on Fridays.
  cites: work.1 "evening patrols of both parks"
${more}`,
});

describe('an entity of the record', () => {
  it('has its name, its properties as the graph has them, and where each stands', () => {
    const seed = seedOf(lantern(''));
    const entity = seed.entities.find(({ id }) => id === 'operation-lantern');
    expect(entity).toEqual({
      kind: 'Initiative',
      id: 'operation-lantern',
      name: 'Operation Lantern',
      otherNames: [],
      summary: 'Patrols of two parks on Fridays.',
      properties: {
        form: 'OPERATION',
        stage: 'PILOT',
        stageAsOf: '2026-03',
        stageAsOfFrom: '2026-03-01',
        stageAsOfTo: '2026-03-31',
        stageAsOfPrecision: 'MONTH',
        stageAsOfInferred: true,
      },
      at: { file: 'seed/initiatives/operation-lantern.yml', line: 2 },
      lineOf: expect.any(Function) as unknown,
      opensFile: true,
    });
    expect(['id', 'stage', 'nothing'].map((key) => entity?.lineOf(key))).toEqual([3, 6, 2]);
  });

  it('gathers names, statements and figures that other files add to it', () => {
    const seed = seedOf({
      ...lantern(''),
      'more.yml': `
document: report-2026
adds:
  - to: operation-lantern
    names: [Lantern, Operation Lantern, Lantern, { name: OL, cites: work.2 "known as ol" }]
    cites: work.2 "the lanterns again"
    says:
      - text: It goes on.
        cites: work.2 "lanterns go on burning"
`,
    });
    const entity = seed.entities.find(({ id }) => id === 'operation-lantern');
    expect(entity?.otherNames).toEqual(['Lantern', 'OL']);
    const cited = seed.citations.filter(({ of }) => of === 'operation-lantern');
    expect(cited.map(({ id, anchor, at }) => [id, anchor, `${at.file}:${at.line}`])).toEqual([
      [
        'operation-lantern@report-2026#work.1',
        'evening patrols of both parks',
        'seed/initiatives/operation-lantern.yml:8',
      ],
      ['operation-lantern@report-2026#work.2', 'the lanterns again', 'seed/more.yml:5'],
      ['operation-lantern@report-2026#work.2~2', 'known as ol', 'seed/more.yml:4'],
    ]);
    expect(seed.links.filter(({ kind }) => kind === 'SAYS').map(({ id }) => id)).toEqual([
      'report-2026#work.2/s1--says--operation-lantern',
    ]);
  });
});

describe('a link of the record', () => {
  const stated = (links: string) =>
    seedOf({
      ...lantern(''),
      'links/a.yml': `document: report-2026\nlinks:\n${links}`,
    }).links.filter(({ from, kind }) => from === 'operation-lantern' && kind === 'ABOUT');

  it('is one for each kind and pair, aimed on the word of what aims it, though a better one touches it', () => {
    const links = stated(`
  - from: operation-lantern
    about: disorder
    basis: INFERRED
    aim: AIMED
    why: Rowdy nights are disorder.
    cites: work.1 "against rowdy friday nights"
  - from: operation-lantern
    about: disorder
    basis: MATCHED
    aim: TOUCHED
    why: The register has the same word.
    cites: work.2 "rowdy as ever"
`);
    expect(links).toEqual([
      {
        id: 'operation-lantern--about--disorder',
        kind: 'ABOUT',
        from: 'operation-lantern',
        to: 'disorder',
        basis: 'INFERRED',
        rationale: 'Rowdy nights are disorder.',
        aim: 'AIMED',
        at: { file: 'seed/links/a.yml', line: 4 },
      },
    ]);
  });

  it('keeps the better basis, whichever comes first', () => {
    const links = stated(`
  - from: operation-lantern
    about: disorder
    aim: TOUCHED
    cites: work.1 "against rowdy friday nights"
  - from: operation-lantern
    about: disorder
    basis: INFERRED
    aim: TOUCHED
    why: Rowdy nights are disorder.
    cites: work.2 "rowdy as ever"
`);
    expect(links.map(({ basis, aim }) => [basis, aim])).toEqual([['STATED', 'TOUCHED']]);
  });

  it('has the citations of all, the same line once', () => {
    const seed = seedOf({
      'links/a.yml': `
document: report-2026
links:
  - from: operation-lantern
    about: disorder
    aim: AIMED
    cites:
      - work.1 "against rowdy friday nights"
      - work.2 "rowdy as ever"
`,
    });
    const cited = seed.citations.filter(({ of }) => of === 'operation-lantern--about--disorder');
    expect(cited.map(({ id }) => id)).toEqual([
      'operation-lantern--about--disorder@report-2026#work.1',
      'operation-lantern--about--disorder@report-2026#work.2',
    ]);
  });

  it('is another for another role', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
links:
  - { from: operation-lantern, with: northshire-council, role: FUNDS, amount: 400 swans }
  - { from: operation-lantern, with: northshire-council, role: HOSTS }
`,
    });
    const links = seed.links.filter(({ kind }) => kind === 'DELIVERED_WITH');
    expect(links.map(({ id, amount }) => [id, amount])).toEqual([
      ['operation-lantern--delivered-with--northshire-council--funds', '400 swans'],
      ['operation-lantern--delivered-with--northshire-council--hosts', undefined],
    ]);
  });
});

describe('what stands beside the records', () => {
  it('is read with its line', () => {
    const seed = seedOf({
      'expectations.yml': 'least:\n  Theme: 1\nmost:\n  Theme: 9\n  Plan: 2\n',
      'renamed.yml': 'renamed:\n  - { was: rowdiness, now: [disorder], why: The word of the register. }\n',
      'accepted.yml': 'accepted:\n  - { check: node-linked, about: docks, why: It is only named. }\n',
    });
    expect(seed.expectations).toEqual([
      { of: 'Theme', least: 1, most: 9, at: { file: 'seed/expectations.yml', line: 2 } },
      { of: 'Plan', most: 2, at: { file: 'seed/expectations.yml', line: 5 } },
    ]);
    expect(seed.renamed).toEqual([
      {
        was: 'rowdiness',
        now: ['disorder'],
        why: 'The word of the register.',
        at: { file: 'seed/renamed.yml', line: 2 },
      },
    ]);
    expect(seed.accepted).toEqual([
      {
        check: 'node-linked',
        about: 'docks',
        why: 'It is only named.',
        at: { file: 'seed/accepted.yml', line: 2 },
      },
    ]);
  });

  it('pins documents, passages and searches', () => {
    const seed = seedOf();
    expect(seed.documents).toMatchObject([
      { id: 'report-2026', file: 'report-2026.txt', layout: 'HEADED_LISTS', headings: [] },
    ]);
    expect(seed.passages.map(({ id, order, at }) => [id, order, at.line])).toEqual([
      ['report-2026#title.0', 1, 4],
      ['report-2026#risks.1', 2, 5],
      ['report-2026#risks.2', 3, 6],
      ['report-2026#work.1', 4, 7],
      ['report-2026#work.2', 5, 8],
    ]);
    expect(seed.searches).toMatchObject([
      { id: 'disorder@report-2026', hits: [{ locator: 'risks.1', phrase: 'disorder' }] },
    ]);
    expect(seed.setAside).toMatchObject([{ locator: 'work.2', why: 'Navigation of the web site.' }]);
  });
});

describe('what can’t be read', () => {
  it('is left out, and its id is kept, that others may refer to it', () => {
    const seed = seedOf({
      'places.yml': 'places:\n  - { id: docks, name: The Docks, type: HARBOUR }\n',
      'organisations.yml': 'organisations:\n  - id: northshire-council\n    name: "NBC\n',
    });
    expect([...seed.unreadable].sort()).toEqual(['docks', 'northshire-council']);
    expect(seed.problems.map(({ check, file, line }) => [check, file, line])).toEqual([
      ['yaml-readable', 'seed/organisations.yml', 3],
      ['shape', 'seed/places.yml', 2],
    ]);
  });
});
