import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/documents/search-terms.js';

const passages = [
  { locator: 'a.1', text: 'Domestic abuse and burglary; domestic\nabusers, abuse of swans.' },
  { locator: 'a.2', text: 'The unburgled anti-social heron.' },
];
const briefly = (sought: Parameters<typeof findMentions>[1]) =>
  findMentions(passages, sought).map(({ sought: id, locator, phrase, position, takenBy }) =>
    [id, locator, position, phrase, takenBy].filter((part) => part !== undefined).join(' | '),
  );

describe('a term', () => {
  it('matches from the start of a word, not within one', () => {
    expect(findMentions(passages, [{ id: 'burglary', terms: ['Burgl'] }])).toEqual([
      { sought: 'burglary', locator: 'a.1', term: 'Burgl', phrase: 'burglary', position: 3 },
    ]);
  });

  it('is normalised as the text is', () => {
    expect(briefly([{ id: 'asb', terms: ['Antisocial'] }])).toEqual(['asb | a.2 | 2 | antisocial']);
  });

  it('of several words matches whole words, the last from its start', () => {
    expect(briefly([{ id: 'da', terms: ['domestic abuse'] }])).toEqual([
      'da | a.1 | 0 | domestic abuse',
      'da | a.1 | 4 | domestic abusers',
    ]);
    expect(briefly([{ id: 'da', terms: ['domesti abuse'] }])).toEqual([]);
  });

  it('with a bar behind it finds the word itself, its plural and possessive, and none that it begins', () => {
    const text = 'Schools, the SCH, two Schs and the SCH’s crucial CRU; crucially, no unit.';
    const found = (terms: string[]) =>
      findMentions([{ locator: 'a.1', text }], [{ id: 'it', terms }]).map(
        ({ term, phrase, position }) => `${term} ${position} ${phrase}`,
      );
    expect(found(['sch'])).toEqual(['sch 0 schools', 'sch 2 sch', 'sch 4 schs', 'sch 7 schs']);
    expect(found(['SCH|'])).toEqual(['SCH| 2 sch', 'SCH| 4 schs', 'SCH| 7 schs']);
    expect(found(['CRU|', 'crucial cru|', 'the sch|'])).toEqual([
      'the sch| 1 the sch',
      'the sch| 6 the schs',
      'crucial cru| 8 crucial cru',
    ]);
  });

  it('without words finds nothing', () => {
    expect(briefly([{ id: 'none', terms: ['', '–'] }])).toEqual([]);
  });

  it('at the very end of a passage does not run over it', () => {
    expect(briefly([{ id: 'over', terms: ['heron domestic', 'of swans and'] }])).toEqual([]);
  });
});

describe('the longest term first', () => {
  it('lets a longer term of another thing take a hit, and says which', () => {
    expect(
      briefly([
        { id: 'abuse', terms: ['abuse'] },
        { id: 'domestic-abuse', terms: ['domestic abuse'] },
      ]),
    ).toEqual([
      'domestic-abuse | a.1 | 0 | domestic abuse',
      'abuse | a.1 | 1 | abuse | domestic-abuse',
      'domestic-abuse | a.1 | 4 | domestic abusers',
      'abuse | a.1 | 5 | abusers | domestic-abuse',
      'abuse | a.1 | 6 | abuse',
    ]);
  });

  it('takes a hit by more letters of the same word', () => {
    expect(
      briefly([
        { id: 'break-in', terms: ['burgl'] },
        { id: 'burglary', terms: ['burglary'] },
      ]),
    ).toEqual(['burglary | a.1 | 3 | burglary', 'break-in | a.1 | 3 | burglary | burglary']);
  });

  it('counts one mention where two terms of the same thing fall on the same words', () => {
    expect(briefly([{ id: 'da', terms: ['domestic', 'domestic abuse', 'abuse'] }])).toEqual([
      'da | a.1 | 0 | domestic abuse',
      'da | a.1 | 4 | domestic abusers',
      'da | a.1 | 6 | abuse',
    ]);
  });

  it('leaves the hit to both where two things have the same term', () => {
    expect(
      briefly([
        { id: 'a', terms: ['burglary'] },
        { id: 'b', terms: ['burglary'] },
      ]),
    ).toEqual(['a | a.1 | 3 | burglary', 'b | a.1 | 3 | burglary']);
  });

  it('leaves a hit that a longer term only overlaps', () => {
    expect(
      briefly([
        { id: 'swans', terms: ['swans'] },
        { id: 'end', terms: ['abusers abuse of'] },
        { id: 'da', terms: ['domestic abusers'] },
      ]),
    ).toEqual([
      'da | a.1 | 4 | domestic abusers',
      'end | a.1 | 5 | abusers abuse of',
      'swans | a.1 | 8 | swans',
    ]);
  });
});
