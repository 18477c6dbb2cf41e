import { describe, expect, it } from 'vitest';
import { linkEndsExist } from '../../src/checks/link-ends-exist.js';
import { problemsOf, seedOf } from './harness.js';

describe('link-ends-exist', () => {
  it('finds an end that is not there, with the nearest id of a permitted kind', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    about: disordre
    aim: AIMED
    cites: work.1 "against rowdy friday nights"
`,
    });
    expect(problemsOf(linkEndsExist, seed)).toEqual([
      {
        check: 'link-ends-exist',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--about--disordre',
        message:
          'There is no "disordre" in the record. Did you mean "disorder"? Mend the id, or add the record that it names.',
      },
    ]);
  });

  it('finds a measure that is not there once, though two links lack it', () => {
    const seed = seedOf({
      'initiatives/river-watch.yml': `
document: report-2026
initiative:
  id: river-watch
  name: River Watch
  form: SCHEME
  stage: { is: IN_PLACE, asOf: 2026-03 }
  summary: Volunteers walk the river bank.
  cites: work.1 "volunteers along the bank"
  figures:
    - of: river-walks
      value: 12
      period: 2026-03
      cites: work.1 "twelve walks in march"
`,
    });
    expect(problemsOf(linkEndsExist, seed)).toEqual([
      {
        check: 'link-ends-exist',
        level: 'MUST',
        file: 'seed/initiatives/river-watch.yml',
        line: 10,
        about: 'river-walks/2026-03--observes--river-walks',
        message:
          'There is no "river-walks" in the record. Mend the id, or add the record that it names.',
      },
    ]);
  });

  it('finds what "adds" and "of" name', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    of: northshire-shire
    cites: work.1 "council wardens walk along"
adds:
  - to: northshire-councl
    names: [NBC]
    cites: work.1 "wardens of the nbc"
`,
    });
    expect(problemsOf(linkEndsExist, seed)).toEqual([
      {
        check: 'link-ends-exist',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 6,
        about: 'northshire-shire',
        message:
          'There is no "northshire-shire" in the record. Did you mean "northshire-council"? Mend the id, or add the record that it names.',
      },
      {
        check: 'link-ends-exist',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 9,
        about: 'northshire-councl',
        message:
          'There is no "northshire-councl" in the record. Did you mean "northshire-council"? Mend the id, or add the record that it names.',
      },
    ]);
  });

  it('finds an id that is retired, with what took its place', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: lantern
    about: disorder
    aim: AIMED
    cites: work.1 "against rowdy friday nights"
`,
      'renamed.yml': `
renamed:
  - was: lantern
    now: [operation-lantern]
    why: The name in full.
`,
    });
    expect(problemsOf(linkEndsExist, seed)).toEqual([
      {
        check: 'link-ends-exist',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'lantern--about--disorder',
        message: '"lantern" is retired (seed/renamed.yml:2): write "operation-lantern".',
      },
    ]);
  });

  it('passes a link to a record that can’t be read, which has a problem of its own', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    with: northshire-council
    role: FUNDS
    cites: work.1 "council met the overtime"
`,
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: TOWN_HALL
    cites: work.1 "council wardens walk along"
`,
    });
    expect(problemsOf(linkEndsExist, seed)).toEqual([]);
  });
});
