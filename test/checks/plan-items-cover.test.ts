import { describe, expect, it } from 'vitest';
import { planItemsCover } from '../../src/checks/plan-items-cover.js';
import { problemsOf, seedOf } from './harness.js';

describe('plan-items-cover', () => {
  it('finds a risk that covers no theme', () => {
    const seed = seedOf({
      'plans/risks-2025/more.yml': `
document: report-2026
riskAreas:
  - id: risks-2025/arson
    name: Arson
    listing: KEY_RISK
    nature: CRIME
    of: risks-2025
    cites: risks.2 "arson at the docks"
`,
    });
    expect(problemsOf(planItemsCover, seed)).toEqual([
      {
        check: 'plan-items-cover',
        level: 'SHOULD',
        file: 'seed/plans/risks-2025/more.yml',
        line: 3,
        about: 'risks-2025/arson',
        message:
          '"Arson" covers no theme, so nothing can be shown to answer it. Add: covers: <theme>, for each subject that its label names.',
      },
    ]);
  });

  it('passes a risk that another file lets cover one', () => {
    const seed = seedOf({
      'plans/risks-2025/more.yml': `
document: report-2026
riskAreas:
  - id: risks-2025/arson
    name: Arson
    listing: KEY_RISK
    nature: CRIME
    of: risks-2025
    cites: risks.2 "arson at the docks"
links:
  - from: risks-2025/arson
    covers: disorder
    cites: risks.2 "arson at the docks"
`,
    });
    expect(problemsOf(planItemsCover, seed)).toEqual([]);
  });
});
