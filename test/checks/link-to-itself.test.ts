import { describe, expect, it } from 'vitest';
import { linkToItself } from '../../src/checks/link-to-itself.js';
import { problemsOf, seedOf } from './harness.js';

describe('link-to-itself', () => {
  it('finds a theme related to itself', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: disorder
    related: disorder
    cites: risks.1 "disorder in our parks"
`,
    });
    expect(problemsOf(linkToItself, seed)).toEqual([
      {
        check: 'link-to-itself',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 3,
        about: 'disorder--related--disorder',
        message:
          '"disorder is related to disorder" goes from a thing to itself. Name the other end, or take it out.',
      },
    ]);
  });

  it('passes two themes', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: disorder
    related: noise
    cites: risks.1 "disorder in our parks"
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
    expect(problemsOf(linkToItself, seed)).toEqual([]);
  });
});
