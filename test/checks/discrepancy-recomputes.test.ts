import { describe, expect, it } from 'vitest';
import { discrepancyRecomputes } from '../../src/checks/discrepancy-recomputes.js';
import { problemsOf, seedOf } from './harness.js';

const MEASURE = `
document: report-2026
measure:
  id: swans
  name: Swans counted
  unit: swans
  counts: swans
  higherIs: BETTER
  cites: risks.1 "swans on the pond"
  figures:
    - { value: 40, period: 2022, cites: risks.1 "forty before" }
    - { value: 40, period: 2023, cites: risks.1 "forty in all" }
    - { value: 10, period: 2024, cites: risks.1 "ten were there" }
    - { value: 31, period: 2025, cites: risks.1 "thirty one swans then" }
`;

/** What the check says of a discrepancy between these swans, by its operation and result. */
function faultOf(operation: string, computed: string, years = ['2023', '2024', '2025']) {
  const disputes = years.map(
    (year) => `      - { disputes: swans/${year}, cites: work.1 "swans on the pond" }`,
  );
  const seed = seedOf({
    'measures/swans.yml': MEASURE,
    'discrepancies.yml': `
document: report-2026
discrepancies:
  - id: swans-at-odds
    name: Swans at odds
    operation: ${operation}
${computed === '' ? '' : `    computed: ${computed}\n`}    summary: The counts of swans do not agree.
    cites: work.1 "swans on the pond"
    links:
${disputes.join('\n')}
`,
  });
  return problemsOf(discrepancyRecomputes, seed).map(({ message }) => message);
}

describe('discrepancy-recomputes', () => {
  it.each([
    ['SUM', '41'],
    ['DIFFERENCE', '9'],
    ['PERCENTAGE', '25'],
    ['PERCENTAGE_CHANGE', '-75'],
    ['AVERAGE', '4.0'],
    ['AVERAGE', '25'],
    ['COUNT', '3'],
    ['WORDING', ''],
    ['EQUAL', ''],
  ])('passes %s where %s comes from its figures', (operation, computed) => {
    expect(faultOf(operation, computed)).toEqual([]);
  });

  it('finds a result that comes from none of its figures', () => {
    expect(faultOf('SUM', '42')).toEqual([
      '42 is not the sum of all its figures but the stated total (40, 10, 31). Recompute it, or name the figures that it comes from.',
    ]);
    expect(faultOf('PERCENTAGE', '25.3')).toHaveLength(1);
  });

  it('finds one without a result, one with a single side, and equal figures called unequal', () => {
    expect([
      faultOf('SUM', ''),
      faultOf('SUM', '40', ['2023']),
      faultOf('EQUAL', '', ['2022', '2023']),
    ]).toEqual([
      ['SUM is computed, and no result is given. Add: computed: <number>.'],
      [
        'Both sides are kept: it disputes only swans/2023. Name the figures, statements or things on both sides (links: - disputes: <id>).',
      ],
      ["All its figures are 40: they don't contradict each other. Take it out, or name what does."],
    ]);
  });
});
