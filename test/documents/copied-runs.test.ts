import { describe, expect, it } from 'vitest';
import { findCopiedRun, indexRuns } from '../../src/documents/copied-runs.js';

const index = indexRuns([
  { locator: 'a.1', text: 'Herons, by law, may sit on the mayor’s pier until dusk.' },
  {
    locator: 'a.2',
    text: 'The Northshire Pond Board asked the Swan and Goose Panel of Upper Northshire for advice.',
  },
]);

describe('our own text', () => {
  it('may share six words with a passage', () => {
    expect(findCopiedRun('They may sit on the mayor’s pier, it says.', index, [])).toBeUndefined();
  });

  it('may not share seven, whatever the punctuation; the whole run is given', () => {
    expect(
      findCopiedRun('It says: “by law may sit on the Mayors pier until” six.', index, []),
    ).toEqual({
      locator: 'a.1',
      run: 'by law may sit on the mayors pier until',
    });
  });

  it('may not share the last seven words of a passage', () => {
    expect(findCopiedRun('sit on the mayor’s pier until dusk', index, [])).toEqual({
      locator: 'a.1',
      run: 'sit on the mayors pier until dusk',
    });
  });

  it('may hold an official name of any length', () => {
    const text = 'Told to the Swan and Goose Panel of Upper Northshire.';
    expect(findCopiedRun(text, index, [])).toEqual({
      locator: 'a.2',
      run: 'the swan and goose panel of upper northshire',
    });
    expect(
      findCopiedRun(text, index, ['Swan and Goose Panel of Upper Northshire']),
    ).toBeUndefined();
  });

  it('is not excused by a name in the middle of a copied sentence', () => {
    const text = 'Herons by law may sit on the mayor’s pier until dusk';
    expect(findCopiedRun(text, index, ['mayor’s pier'])?.locator).toBe('a.1');
    expect(findCopiedRun(text, index, ['mayor’s pier', 'Herons by law'])).toBeUndefined();
  });

  it('is compared with each passage by itself', () => {
    expect(
      findCopiedRun('mayors pier until dusk the northshire pond board', index, []),
    ).toBeUndefined();
  });
});
