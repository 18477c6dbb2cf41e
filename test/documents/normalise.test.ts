import { describe, expect, it } from 'vitest';
import { tokensOf, wordsOf } from '../../src/documents/normalise.js';

const same: [what: string, a: string, b: string][] = [
  ['case', 'Heron WATCH', 'heron watch'],
  ['punctuation', 'Herons, swans; and (sometimes) geese...', 'herons swans and sometimes geese'],
  ['bullets', '•   Herons\n  ▪ Swans', 'herons swans'],
  ['quotation marks', '“the Mayor’s ‘swans’”', `"the Mayor's 'swans'"`],
  ['a hyphen inside a word', 'anti-social', 'antisocial'],
  ['a non-breaking hyphen', 'anti\u2011social', 'anti-social'],
  ['a typographic dash inside a word', 'anti–social', 'anti-social'],
  ['a soft hyphen', 'hero\u00ADnry', 'heronry'],
  ['a soft hyphen at the end of a line', 'hero\u00AD\nnry', 'heronry'],
  ['a hyphen at the end of a line', 'the multi- \nagency pond', 'the multi-agency pond'],
  ['a hyphen before a double line break', 'multi-\r\n\r\nagency', 'multi-agency'],
  ['a hyphen before a page break', 'multi-\n\fagency', 'multi-agency'],
  ['a hanging hyphen, wherever the line ends', 'first-\nand second-hand', 'first- and second-hand'],
  ['dashes between words', 'herons – mostly grey — and swans', 'herons - mostly grey - and swans'],
  ['line breaks', 'herons\nand\r\nswans', 'herons and swans'],
  ['page breaks', 'herons\fand swans', 'herons and swans'],
  ['blanks that do not break', 'herons\u00A0and\u202Fswans', 'herons and swans'],
  ['zero-width characters', 'her\u200Bons\uFEFF', 'herons'],
  ['ligatures', 'ﬁne oﬃcers', 'fine officers'],
  ['composed and combined accents', 'cafe\u0301', 'café'],
  ['thousands commas', '51,000 of 1,234,567', '51000 of 1234567'],
  ['a range with another dash', '18–24', '18-24'],
  ['a range with blanks', '2030 – 2031', '2030-2031'],
  ['a hyphen between a figure and a word', 'a 24-hour watch', 'a 24 hour watch'],
  ['an ampersand', 'swans & geese', 'swans and geese'],
];

const different: [what: string, a: string, b: string][] = [
  ['a decimal point', '3.5', '35'],
  ['a decimal point made a comma', '3.5', '3,5'],
  ['a percent sign', '15%', '15'],
  ['a currency', '£15', '15'],
  ['another currency', '£15', '€15'],
  ['a minus sign', '\u22125', '5'],
  ['a plus after a figure', '18+', '18'],
  ['less than', '<5', '5'],
  ['a range and its digits', '2030-2031', '20302031'],
  ['two figures and one', '24/7', '247'],
  ['closing noughts', '2.10', '2.1'],
  ['a word more', 'not agreed', 'agreed'],
];

describe('the words of a text', () => {
  it.each(same)('are the same whatever the %s', (_, a, b) => {
    expect(wordsOf(a)).toEqual(wordsOf(b));
  });

  it.each(different)('are others with %s', (_, a, b) => {
    expect(wordsOf(a)).not.toEqual(wordsOf(b));
  });

  it('keep figures and their units in one word', () => {
    expect(wordsOf('Over £25,000 (3.5%) for 25-year-olds in 2030/31, see 1.2.3; ½ m²')).toEqual([
      'over',
      '£25000',
      '3.5%',
      'for',
      '25',
      'yearolds',
      'in',
      '2030',
      '31',
      'see',
      '1.2.3',
      '½',
      'm',
      '2',
    ]);
  });

  it('do not join sentences that lack a blank', () => {
    expect(wordsOf('the pond.The herons')).toEqual(['the', 'pond', 'the', 'herons']);
  });

  it('are the same words when read again', () => {
    const words = wordsOf('£1,000 – 3½% of <5 anti-social “swans’ nests” & G4S-style, 18+ \u22122');
    expect(wordsOf(words.join(' '))).toEqual(words);
  });

  it('are none where there are no letters or figures', () => {
    expect(wordsOf(' • – … \u200B\n')).toEqual([]);
  });
});

describe('tokens', () => {
  it('say where each word stands in the text as it is', () => {
    const text = '“Anti-\nsocial” swans: £1,500';
    const slices = tokensOf(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(slices).toEqual([
      ['antisocial', 'Anti-\nsocial'],
      ['swans', 'swans'],
      ['£1500', '£1,500'],
    ]);
  });
});
