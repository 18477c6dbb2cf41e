import { describe, expect, it } from 'vitest';
import { statementLength } from '../../src/checks/statement-length.js';
import { problemsOf, seedOf } from './harness.js';

describe('statement-length', () => {
  it('finds a statement of forty-one words', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
says:
  - text: swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan
    on: [operation-lantern]
    cites: work.1 "swans came back early"
`,
    });
    expect(problemsOf(statementLength, seed)).toEqual([
      {
        check: 'statement-length',
        level: 'MUST',
        file: 'seed/organisations.yml',
        line: 3,
        about: 'report-2026#work.1/s1',
        message:
          'The statement has 41 words, and 40 are the most. Say it in fewer, or part it in two.',
      },
    ]);
  });

  it('passes a statement of forty words', () => {
    const seed = seedOf({
      'organisations.yml': `
document: report-2026
says:
  - text: swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan swan
    on: [operation-lantern]
    cites: work.1 "swans came back early"
`,
    });
    expect(problemsOf(statementLength, seed)).toEqual([]);
  });
});
