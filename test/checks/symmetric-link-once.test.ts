import { describe, expect, it } from 'vitest';
import { symmetricLinkOnce } from '../../src/checks/symmetric-link-once.js';
import { problemsOf, seedOf } from './harness.js';

describe('symmetric-link-once', () => {
  it('finds a link written from both ends, at the later', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: disorder
    related: noise
    cites: risks.1 "disorder in our parks"
  - from: noise
    related: disorder
    cites: risks.1 "noise in our parks"
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
    expect(problemsOf(symmetricLinkOnce, seed)).toEqual([
      {
        check: 'symmetric-link-once',
        level: 'MUST',
        file: 'seed/links/more.yml',
        line: 6,
        about: 'noise--related--disorder',
        message:
          '"noise is related to disorder" is written the other way round at seed/links/more.yml:3. Put the citations of both into one.',
      },
    ]);
  });

  it('passes links that read otherwise from the other end', () => {
    const seed = seedOf({
      'links/more.yml': `
document: report-2026
links:
  - from: northshire-council
    holdsToAccount: northshire-police
    cites: risks.1 "council questions the force"
  - from: northshire-police
    holdsToAccount: northshire-council
    cites: risks.1 "force questions the council"
`,
      'organisations.yml': `
document: report-2026
organisations:
  - id: northshire-council
    name: Northshire Borough Council
    type: COUNCIL
    cites: work.1 "council wardens walk along"
  - id: northshire-police
    name: Northshire Police
    type: POLICE_FORCE
    cites: title.0 "northshire police in march"
`,
    });
    expect(problemsOf(symmetricLinkOnce, seed)).toEqual([]);
  });
});
