import { describe, expect, it } from 'vitest';
import { segmentHeadedProse } from '../../../src/documents/layouts/headed-prose.js';
import { wordsOf } from '../../../src/documents/normalise.js';

const layout = {
  layout: 'HEADED_PROSE',
  headings: [
    { text: 'Overview', key: 'overview', level: 1 },
    { text: 'How safe are parks?', key: 'overview', level: 2 },
    { text: 'How safe are ferries?', key: 'overview', level: 2 },
    { text: 'How safe are parks?', key: 'q1', level: 1 },
    { text: 'Place Northshire All forces', key: 'fig1.r0', level: 9 },
    { text: 'Areas for improvement', key: 'q1', level: 2 },
  ],
};

const RULER = ' '.repeat(44);

/** As a PDF is extracted: a panel of two columns, footnotes in mid-sentence, a flattened table. */
const REPORT = ` Overview 

The parks are safe1 and the 
ferries are not. 

How safe are 
parks? 
How safe are ferries? 

Good 

Poor 

Parks are walked by 

Ferries sink when 
 wardens at dusk. 

it rains. 
 How safe are parks? 
Lamps were lit in all the parks that the 

${RULER}
1 Safe means without harm. 
2 Said the 
warden. Available from: www.example.org/parks 

https://www.example.org/parks
 council owns, and wardens hired. They 

17

walk at dusk. 

Figure 1: Harm in parks, by 
2025 

Source: Wardens 
*Estimated. 

 Place Northshire All forces 

Lamps* 5.5 6.0 

Swans, geese, 

and ducks 4 1 
 The figures are old. 

Areas for improvement 
• Count the swans – 

again – each year. 
• Light the lamps. 

${RULER}
every night. 
`;

const segment = (text: string) => segmentHeadedProse(text, layout);

describe('headed prose', () => {
  it('is parted into headings, paragraphs, items, footnotes, figures, rows and what pages leave', () => {
    expect(
      segment(REPORT).map(({ locator, text }) => `${locator}: ${text.replace(/\s+/g, ' ')}`),
    ).toEqual([
      'overview.1: Overview',
      'overview.2: The parks are safe1 and the ferries are not.',
      'overview.3: How safe are parks?',
      'overview.4: How safe are ferries?',
      'overview.5: Good',
      'overview.6: Poor',
      'overview.7: Parks are walked by',
      'overview.8: Ferries sink when',
      'overview.9: wardens at dusk.',
      'overview.10: it rains.',
      'q1.1: How safe are parks?',
      'q1.2: Lamps were lit in all the parks that the',
      'fn1: 1 Safe means without harm.',
      'fn2: 2 Said the warden. Available from: www.example.org/parks',
      'link.1: https://www.example.org/parks',
      'q1.3: council owns, and wardens hired. They',
      'page.1: 17',
      'q1.4: walk at dusk.',
      'fig1: Figure 1: Harm in parks, by 2025',
      'fig1.source: Source: Wardens',
      'fig1.note: *Estimated.',
      'fig1.r0: Place Northshire All forces',
      'fig1.r1: Lamps* 5.5 6.0',
      'fig1.r2: Swans, geese, and ducks 4 1',
      'q1.5: The figures are old.',
      'q1.6: Areas for improvement',
      'q1.7: Count the swans – again – each year.',
      'q1.8: Light the lamps.',
      'fn2.2: every night.',
    ]);
  });

  it('puts what follows two headings side by side under both, and says where a paragraph goes on', () => {
    const called = new Map(
      segment(REPORT).map(({ locator, cite, headings }) => [
        locator,
        [cite, ...headings].join(' < '),
      ]),
    );
    expect(
      ['overview.4', 'overview.9', 'q1.3', 'fig1.r2', 'fn2', 'q1.7'].map((at) => called.get(at)),
    ).toEqual([
      'heading “How safe are ferries?” < Overview < How safe are parks?',
      'under “How safe are parks?” and, beside it, “How safe are ferries?”, passage 9, continued < Overview < How safe are parks? < How safe are ferries?',
      'under “How safe are parks?”, passage 3, continued < How safe are parks?',
      'figure 1, row 2 < How safe are parks?',
      'footnote 2',
      'under “Areas for improvement”, passage 7 < How safe are parks? < Areas for improvement',
    ]);
  });

  it('loses no word, whatever the text', () => {
    for (const text of [REPORT, '', `${RULER}\nno heading`, '* a note\n\n12\n\nFigure 3: x'])
      expect(segment(text).flatMap((passage) => wordsOf(passage.text))).toEqual(wordsOf(text));
  });

  it('gives no locator twice', () => {
    const text = `${REPORT}\n${REPORT}`;
    const locators = segment(text).map(({ locator }) => locator);
    expect(locators.filter((one, index) => locators.indexOf(one) !== index)).toEqual([]);
  });
});
