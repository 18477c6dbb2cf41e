import { describe, expect, it } from 'vitest';
import { themeOneBroader } from '../../src/checks/theme-one-broader.js';
import { problemsOf, seedOf } from './harness.js';

describe('theme-one-broader', () => {
  it('finds a second broader theme', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
  links:
    - broader: disorder
      cites: risks.1 "noise in our parks"
    - broader: nuisance
      cites: risks.1 "noise in our parks"
`,
      'themes/nuisance.yml': `
document: report-2026
theme:
  id: nuisance
  name: Nuisance
  definition: One of the themes of Northshire.
  terms: [nuisance]
  cites: risks.1 "nuisance in our parks"
`,
    });
    expect(problemsOf(themeOneBroader, seed)).toEqual([
      {
        check: 'theme-one-broader',
        level: 'MUST',
        file: 'seed/themes/noise.yml',
        line: 11,
        about: 'noise--broader--nuisance',
        message:
          'noise has the broader theme disorder already (seed/themes/noise.yml:9). Keep the one where a practitioner would file it, and write "related: nuisance" for the other.',
      },
    ]);
  });

  it('finds themes that lie within each other, once', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
  links:
    - broader: disorder
      cites: risks.1 "noise in our parks"
`,
      'links/more.yml': `
document: report-2026
links:
  - from: disorder
    broader: noise
    cites: risks.1 "disorder in our parks"
`,
    });
    expect(problemsOf(themeOneBroader, seed)).toEqual([
      {
        check: 'theme-one-broader',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'disorder--broader--noise',
        message:
          'The themes disorder → noise → disorder lie within each other. Take one "broader" out.',
      },
    ]);
  });

  it('passes a tree of themes', () => {
    const seed = seedOf({
      'themes/noise.yml': `
document: report-2026
theme:
  id: noise
  name: Noise
  definition: One of the themes of Northshire.
  terms: [noise]
  cites: risks.1 "noise in our parks"
  links:
    - broader: nuisance
      cites: risks.1 "noise in our parks"
    - related: disorder
      cites: risks.1 "noise in our parks"
`,
      'themes/nuisance.yml': `
document: report-2026
theme:
  id: nuisance
  name: Nuisance
  definition: One of the themes of Northshire.
  terms: [nuisance]
  cites: risks.1 "nuisance in our parks"
  links:
    - broader: disorder
      cites: risks.1 "nuisance in our parks"
`,
    });
    expect(problemsOf(themeOneBroader, seed)).toEqual([]);
  });
});
