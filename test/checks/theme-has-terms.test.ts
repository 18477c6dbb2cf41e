import { describe, expect, it } from 'vitest';
import { themeHasTerms } from '../../src/checks/theme-has-terms.js';
import { problemsOf, seedOf } from './harness.js';

describe('theme-has-terms', () => {
  it('finds a term without a word, and two that find the same', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise, "…", Noise]
  cites: risks.1 "noise in our parks"
`,
    });
    expect(problemsOf(themeHasTerms, seed)).toEqual([
      {
        check: 'theme-has-terms',
        level: 'MUST',
        file: 'seed/themes/noise.yml',
        line: 6,
        about: 'noise',
        message: 'The term "…" has no word by which to search. Take it out.',
      },
      {
        check: 'theme-has-terms',
        level: 'MUST',
        file: 'seed/themes/noise.yml',
        line: 6,
        about: 'noise',
        message: 'The terms "noise" and "Noise" find the same. Take one out.',
      },
    ]);
  });

  it('finds a bar that ends no term, and a whole word beside its own start', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise|, loud|din, Noise, horn|, "horn |", "|"]
  cites: risks.1 "noise in our parks"
`,
    });
    expect(problemsOf(themeHasTerms, seed).map(({ message }) => message)).toEqual([
      'The term "loud|din" has a bar that is not at its end. A bar means that the last word stands whole, as in "sch|"; write one term for each thing to look for.',
      'The term "Noise" finds all that "noise|" does. Take one out.',
      'The terms "horn|" and "horn |" find the same. Take one out.',
      'The term "|" has no word by which to search. Take it out.',
    ]);
  });

  it('passes terms of several words', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise, loud music, din|]
  cites: risks.1 "noise in our parks"
`,
    });
    expect(problemsOf(themeHasTerms, seed)).toEqual([]);
  });
});
