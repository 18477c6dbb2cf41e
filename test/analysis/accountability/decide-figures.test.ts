import { describe, expect, it } from 'vitest';
import { decideFigures } from '../../../src/analysis/accountability/decide-figures.js';
import { link, thing } from '../made-facts.js';

const finding = thing('swans-uncounted', 'Finding');
const watch = thing('swan-watch', 'Initiative');
const measure = (id: string) => thing(id, 'Measure');
const figure = (of: string, year: number) =>
  link('OBSERVES', thing(`${of}/${String(year)}`, 'Observation'), measure(of), ['report-2024']);

const facts = {
  of: finding.id,
  measured: [
    link('MEASURED_BY', finding, measure('swans'), ['report-2024']),
    link('MEASURED_BY', watch, measure('walks'), ['report-2024']),
  ],
  beside: [
    { measure: 'cygnets', figures: ['cygnets/2023'], sharesTheme: true },
    { measure: 'weeks', figures: ['weeks/2023'], sharesTheme: false },
    { measure: 'swans', figures: ['swans/2023'], sharesTheme: true },
  ],
  observed: ['swans', 'walks', 'cygnets', 'weeks'].flatMap((of) => [
    figure(of, 2023),
    figure(of, 2024),
  ]),
};

describe('figures of a finding', () => {
  it('are those of its measures, of its own passages and of what answers it, each with its tie', () => {
    expect(decideFigures(facts).map(({ tie, figure: { from } }) => `${from.id} ${tie}`)).toEqual([
      'swans/2023 MEASURES',
      'swans/2024 MEASURES',
      'walks/2023 OF_A_STEP',
      'walks/2024 OF_A_STEP',
      'cygnets/2023 SAME_PASSAGE',
      'cygnets/2024 SAME_PASSAGE',
      'weeks/2023 SAME_PASSAGE',
    ]);
  });

  it('are none that are told elsewhere, on whatever theme', () => {
    expect(decideFigures({ ...facts, measured: [], beside: [] })).toEqual([]);
  });
});
