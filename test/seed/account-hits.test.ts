import { describe, expect, it } from 'vitest';
import { accountHits } from '../../src/seed/account-hits.js';
import { HASH } from '../checks/base-record.js';
import { seedOf, type Files } from '../checks/harness.js';

const THEME = (id: string, cite: string, broader = '') => `
document: report-2026
theme:
  id: ${id}
  name: ${id}
  definition: A theme of Northshire.
  terms: [${id}]
  cites: ${cite}
${broader}`;

/** How hits of "noise" are accounted for, one in each passage of work. */
function accountsOf(files: Files, hits = ['work.1: noise']): unknown[] {
  const rows = hits.map((hit) => {
    const [place = '', reviewed] = hit.split(' in ');
    const [passage, phrase, takenBy] = place.split(': ');
    return `      - { passage: ${passage}, phrase: ${phrase}${takenBy ? `, takenBy: ${takenBy}` : ''}${reviewed ? `, reviewed: ${reviewed}` : ''} }`;
  });
  const seed = seedOf({
    'themes/noise.yml': THEME('noise', 'risks.1 "noise in our parks"'),
    'documents/report-2026/searches.yml': `
document: report-2026
sha256: ${HASH}
searches:
  - of: noise
    terms: [noise]
    hits:
${rows.join('\n')}
`,
    ...files,
  });
  const accounted = accountHits(seed).get('noise@report-2026') ?? [];
  return accounted.map(({ account, by }) => (by === undefined ? account : `${account} by ${by}`));
}

const about = (theme: string, cite: string) => ({
  'links/more.yml': `
document: report-2026
links:
  - from: operation-lantern
    about: ${theme}
    aim: AIMED
    cites: ${cite}
`,
});

describe('a hit is linked', () => {
  it('where what cites its passage is about the theme, though the link cites another', () => {
    expect(accountsOf(about('noise', 'risks.1 "against noise after dark"'))).toEqual([
      'LINKED by operation-lantern',
    ]);
  });

  it('where the link to the theme cites its passage', () => {
    const hits = ['work.2: noise'];
    expect(accountsOf(about('noise', 'work.2 "against noise after dark"'), hits)).toEqual([
      'LINKED by operation-lantern',
    ]);
  });

  it('where it is about a narrower theme, but not where about a broader one', () => {
    const narrower = THEME('music', 'risks.1 "music in our parks"', '  links: [{ broader: noise }]\n');
    const broader = { 'themes/noise.yml': THEME('noise', 'risks.1 "noise in parks"', '  links: [{ broader: disorder }]\n') };
    const music = { 'themes/music.yml': narrower, ...about('music', 'risks.1 "loud music at night"') };
    expect(accountsOf(music)).toEqual(['LINKED by operation-lantern']);
    expect(accountsOf(broader)).toEqual(['UNREVIEWED']);
  });

  it('where the theme itself cites the passage, or a narrower one does', () => {
    expect(accountsOf({}, ['risks.1: noise'])).toEqual(['LINKED by noise']);
    const narrower = THEME('music', 'work.2 "music in our parks"', '  links: [{ broader: noise }]\n');
    expect(accountsOf({ 'themes/music.yml': narrower }, ['work.2: noise'])).toEqual(['LINKED by music']);
  });

  it('where a statement of the passage speaks of it', () => {
    const statement = `
document: report-2026
says:
  - { text: The nights are loud., on: [noise], cites: work.2 "nights are full of" }
`;
    expect(accountsOf({ 'more.yml': statement }, ['work.2: noise'])).toEqual([
      'LINKED by report-2026#work.2/s1',
    ]);
  });

  it('where a figure of the passage is of a measure that is about it', () => {
    const measure = `
document: report-2026
measure:
  id: loud-nights
  name: Loud nights
  unit: nights
  counts: nights
  higherIs: WORSE
  cites: risks.1 "nights full of noise"
  links:
    - about: noise
      aim: AIMED
      cites: risks.1 "nights full of noise"
  figures:
    - value: 9
      period: 2026
      cites: work.2 "nine nights of noise"
`;
    expect(accountsOf({ 'measures/loud-nights.yml': measure }, ['work.2: noise'])).toEqual([
      'LINKED by loud-nights/2026',
    ]);
  });

  it('not where only the tree of themes or a review cites the passage', () => {
    const files = {
      'links/more.yml': `
document: report-2026
links:
  - from: noise
    broader: disorder
    cites: work.2 "noise and other disorder"
`,
    };
    expect(accountsOf(files, ['work.2: noise'])).toEqual(['UNREVIEWED']);
  });
});

describe('a hit is accounted for otherwise', () => {
  const reviewed = (review: string) => ({
    'documents/report-2026/mention-reviews.yml': `
document: report-2026
mentionReviews:
${review}`,
  });

  it('inside a longer term of another thing', () => {
    expect(accountsOf({}, ['work.2: noise: disorder'])).toEqual(['IN_LONGER_TERM by disorder']);
  });

  it('by a review of the phrase in which it lies, wherever that recurs, in any case', () => {
    const files = reviewed(`  - of: noise
    slug: radio
    phrase: White Noise
    why: A test of the radio.
    cites: work.1 "white noise on air"
`);
    expect(accountsOf(files, ['work.2: noise in white noise', 'work.2: noise'])).toEqual([
      'REVIEWED by noise@report-2026/radio',
      'UNREVIEWED',
    ]);
  });

  it('by a review of its passage, where the review names no phrase', () => {
    const whole = reviewed(`  - of: noise
    slug: menu
    why: The menu.
    cites: work.2 "noise and other pages"
`);
    expect(accountsOf(whole, ['work.2: noise', 'work.1: noise'])).toEqual([
      'REVIEWED by noise@report-2026/menu',
      'UNREVIEWED',
    ]);
    const phrase = reviewed(`  - of: noise
    slug: menu
    phrase: the noise page
    why: The menu.
    cites: work.2 "noise and other pages"
`);
    expect(accountsOf(phrase, ['work.2: noise', 'work.1: noise in the noise page'])).toEqual([
      'UNREVIEWED',
      'REVIEWED by noise@report-2026/menu',
    ]);
  });

  it('not by a review of another theme', () => {
    const files = reviewed(`  - of: disorder
    slug: menu
    why: The menu.
    cites: work.2 "noise and other pages"
`);
    expect(accountsOf(files, ['work.2: noise'])).toEqual(['UNREVIEWED']);
  });
});
