import { describe, expect, it } from 'vitest';
import { statementAboutSomething } from '../../src/checks/statement-about-something.js';
import { problemsOf, seedOf } from './harness.js';

describe('statement-about-something', () => {
  it('finds a statement at the top of a file that is about nothing', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
says:
  - text: The swans came back.
    cites: work.1 "swans came back early"
`,
    });
    expect(problemsOf(statementAboutSomething, seed)).toEqual([
      {
        check: 'statement-about-something',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 3,
        about: 'report-2026#work.1/s1',
        message:
          '"The swans came back." is about nothing. Add: on: [<id>, …], or move it into the "says" of a record.',
      },
    ]);
  });

  it('passes one that says what it is about', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
says:
  - text: The swans came back.
    on: [operation-lantern]
    cites: work.1 "swans came back early"
`,
    });
    expect(problemsOf(statementAboutSomething, seed)).toEqual([]);
  });
});
