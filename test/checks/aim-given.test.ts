import { describe, expect, it } from 'vitest';
import { aimGiven } from '../../src/checks/aim-given.js';
import { problemsOf, seedOf } from './harness.js';

describe('aim-given', () => {
  it('finds an "about" without aim', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    about: noise
    cites: work.1 "against rowdy friday nights"
`,
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
`,
    });
    expect(problemsOf(aimGiven, seed)).toEqual([
      {
        check: 'aim-given',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'operation-lantern--about--noise',
        message: '"operation-lantern is about noise" has no aim. Add: aim: AIMED or TOUCHED.',
      },
    ]);
  });

  it('finds an aim on another link', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: risks-2025/disorder
    covers: disorder
    aim: AIMED
    cites: risks.2 "disorder at closing time"
`,
    });
    expect(problemsOf(aimGiven, seed)).toEqual([
      {
        check: 'aim-given',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'risks-2025/disorder--covers--disorder',
        message:
          '"risks-2025/disorder covers disorder" has an aim, which only "about" has. Take it out.',
      },
    ]);
  });

  it('passes either aim', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    about: noise
    aim: TOUCHED
    cites: work.1 "against rowdy friday nights"
`,
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
`,
    });
    expect(problemsOf(aimGiven, seed)).toEqual([]);
  });
});
