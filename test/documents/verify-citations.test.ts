import { describe, expect, it } from 'vitest';
import { fingerprintPassages } from '../../src/documents/fingerprint.js';
import { verifyCitations } from '../../src/documents/verify-citations.js';
import { NORTHSHIRE_PAGE, northshirePassages } from './northshire-page.js';

const recorded = fingerprintPassages(northshirePassages());
const citations = [
  { id: 'title', locator: 'plan.0', anchor: 'Northshire Safety Plan' },
  { id: 'households', locator: 'plan.1', anchor: '51,000 households and two' },
  { id: 'swans', locator: 'plan.2', anchor: 'anti-social swans in 3.5%' },
  { id: 'geese', locator: 'lake-risks.1', anchor: 'swans and geese at' },
  { id: 'tickets', locator: 'lake-risks.2', anchor: 'that nobody reads' },
  { id: 'herons', locator: 'lake-risks.3', anchor: 'quarrels between herons' },
  { id: 'agreed', locator: 'lake-risks.4', anchor: 'risks were agreed' },
  { id: 'boats', locator: 'other-worries.1', anchor: 'Paddle boats' },
];

/** The verdicts that are not a clean UNCHANGED, without the citations' own fields. */
const verdicts = (text: string, cited: typeof citations = citations) =>
  Object.fromEntries(
    verifyCitations({ recorded, fresh: northshirePassages(text), citations: cited })
      .map(({ citation, ...rest }) => [citation.id, rest] as const)
      .filter(([, rest]) => rest.verdict !== 'UNCHANGED' || rest.faults.length > 0),
  );
const change = (from: string, to: string) => {
  expect(NORTHSHIRE_PAGE).toContain(from);
  return NORTHSHIRE_PAGE.replace(from, to);
};

describe('an untouched document', () => {
  it('leaves every citation unchanged, in the order given, with what the caller put on it', () => {
    const cited = citations.map((citation, line) => ({ ...citation, line }));
    expect(verifyCitations({ recorded, fresh: northshirePassages(), citations: cited })).toEqual(
      cited.map((citation) => ({ citation, verdict: 'UNCHANGED', faults: [] })),
    );
  });
});

describe('a document whose words are the same', () => {
  it.each([
    ['re-wrapped', NORTHSHIRE_PAGE.replace(/(?<=[a-z]) (?=[a-z])/g, '\n')],
    ['with broken hyphens', change('anti-social', 'anti-\nsocial')],
    ['with other quotes', NORTHSHIRE_PAGE.replace(/[“”]/g, '"').replaceAll('’', "'")],
    ['with a page break', change('households and', 'households\n\fand')],
  ])('leaves every citation unchanged: %s', (_, text) => {
    expect(verdicts(text)).toEqual({});
  });
});

describe('a changed document', () => {
  it('alters the citations of a passage with one changed byte, and no other', () => {
    expect(verdicts(change('Mayor', 'Major'))).toEqual({
      swans: { verdict: 'ALTERED', anchorStands: true, elsewhere: [] },
    });
  });

  it('alters the citations of a passage with a changed figure, and no other', () => {
    expect(verdicts(change('51,000', '51,001'))).toEqual({
      households: { verdict: 'ALTERED', anchorStands: false, elsewhere: [] },
    });
    expect(verdicts(change('3.5%', '3.5'))).toEqual({
      swans: { verdict: 'ALTERED', anchorStands: false, elsewhere: [] },
    });
  });

  it('loses the citations of a deleted paragraph, and moves those after it under its heading', () => {
    const text = change('•    Ferry tickets (paper/plastic)\n     that nobody reads\n', '');
    expect(verdicts(text)).toEqual({
      tickets: { verdict: 'GONE', elsewhere: [] },
      herons: { verdict: 'MOVED', movedTo: 'lake-risks.2' },
      agreed: { verdict: 'MOVED', movedTo: 'lake-risks.3' },
    });
  });

  it('does not move a citation to a passage that was there all along', () => {
    const text = change('•    Swans & geese at large;\n', '');
    expect(verdicts(text)).toMatchObject({
      geese: { verdict: 'GONE', elsewhere: ['other-worries.2'] },
    });
  });

  it('moves the citations of two swapped paragraphs', () => {
    const text = change('Swans & geese at large;', 'Domestic quarrels')
      .replace('Domestic quarrels between herons', 'Swans & geese at large;')
      .replace('•    Domestic quarrels\n', '•    Domestic quarrels between herons\n');
    expect(verdicts(text)).toEqual({
      geese: { verdict: 'MOVED', movedTo: 'lake-risks.3' },
      herons: { verdict: 'MOVED', movedTo: 'lake-risks.1' },
    });
  });

  it('moves a citation whose words were taken into one new passage', () => {
    const text = change('\n\nThose risks were agreed in 2030-2031.', '').replace(
      'he knows.',
      'he knows.\n\nAll risks were agreed by the ferryman.',
    );
    expect(verdicts(text)).toEqual({ agreed: { verdict: 'MOVED', movedTo: 'other-worries.4' } });
  });

  it('loses a citation whose anchor stands in two new passages', () => {
    const text = change('\n\nThose risks were agreed in 2030-2031.', '').replace(
      'he knows.',
      'he knows.\n\nRisks were agreed.\n\nMore risks were agreed.',
    );
    expect(verdicts(text)).toEqual({
      agreed: { verdict: 'GONE', elsewhere: ['other-worries.4', 'other-worries.5'] },
    });
  });

  it('moves all under a heading that is no longer there', () => {
    expect(verdicts(change('Other worries', 'More worries'))).toEqual({
      boats: { verdict: 'MOVED', movedTo: 'lake-risks.6' },
    });
  });
});

describe('a citation that was wrong from the start', () => {
  const faultsOf = (locator: string, anchor: string) =>
    verdicts(NORTHSHIRE_PAGE, [{ id: 'it', locator, anchor }])['it'];

  it('names where its anchor stands', () => {
    expect(faultsOf('plan.1', 'quarrels between herons')).toEqual({
      verdict: 'UNCHANGED',
      faults: [{ check: 'anchor-in-passage', elsewhere: ['lake-risks.3'] }],
    });
    expect(faultsOf('plan.1', 'quarrels between geese')).toEqual({
      verdict: 'UNCHANGED',
      faults: [{ check: 'anchor-in-passage', elsewhere: [] }],
    });
  });

  it('says how often its anchor stands in the passage', () => {
    const page = NORTHSHIRE_PAGE.replace('he knows', 'so ask the ferryman');
    const fresh = northshirePassages(page);
    const citation = { id: 'it', locator: 'other-worries.3', anchor: 'ask the ferryman' };
    expect(
      verifyCitations({ recorded: fingerprintPassages(fresh), fresh, citations: [citation] }),
    ).toEqual([{ citation, verdict: 'UNCHANGED', faults: [{ check: 'anchor-unique', count: 2 }] }]);
  });

  it('says that its anchor is too short', () => {
    expect(faultsOf('plan.1', 'two rivers')).toEqual({
      verdict: 'UNCHANGED',
      faults: [{ check: 'anchor-length' }],
    });
  });

  it('is gone where its locator never was', () => {
    expect(faultsOf('plan.99', 'quarrels between herons')).toEqual({
      verdict: 'GONE',
      elsewhere: ['lake-risks.3'],
    });
  });
});
