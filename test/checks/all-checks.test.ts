import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '../../src/checks/all-checks.js';

/** Files of the room that hold no check. */
const BESIDE = ['accepted', 'all-checks', 'check', 'run-checks', 'seed-index', 'words'];

const ids = ALL_CHECKS.map(({ id }) => id);

describe('the list of checks', () => {
  it('has ids that others rely on, with their levels: a check may be added, none renamed', () => {
    expect(ALL_CHECKS.map(({ id, level }) => `${level} ${id}`)).toEqual([
      'MUST yaml-readable',
      'MUST shape',
      'MUST date-well-formed',
      'MUST cite-readable',
      'MUST id-grammar',
      'MUST id-unique',
      'MUST id-not-reused',
      'MUST id-owned',
      'MUST file-named-by-id',
      'MUST link-ends-exist',
      'MUST link-ends-permitted',
      'MUST link-to-itself',
      'MUST symmetric-link-once',
      'MUST link-agrees',
      'MUST basis-and-rationale',
      'MUST aim-given',
      'MUST role-given',
      'MUST relation-given',
      'MUST node-cited',
      'MUST link-cited',
      'MUST both-ends-cited',
      'MUST cited-passage-exists',
      'MUST anchor-length',
      'SHOULD duplicate-citation',
      'MUST stated-document',
      'MUST passage-accounted-for',
      'MUST search-current',
      'MUST unreviewed-mention',
      'MUST review-names-phrase',
      'SHOULD review-of-a-hit',
      'MUST theme-has-terms',
      'MUST theme-one-broader',
      'SHOULD plan-items-cover',
      'MUST stated-counts-agree',
      'MUST observation-complete',
      'MUST statement-length',
      'MUST statement-about-something',
      'MUST judgement-graded',
      'MUST discrepancy-recomputes',
      'MUST dates-in-order',
      'MUST unnamed-in-one-document',
      'SHOULD same-name-told-apart',
      'SHOULD node-linked',
      'SHOULD text-tidy',
      'MUST expectations-hold',
      'MUST accepted-still-fails',
    ]);
  });

  it('has one file for each check, named by its id, and every file in the list', () => {
    const files = readdirSync('src/checks')
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((file) => !BESIDE.includes(file));
    expect([...ids].sort()).toEqual(files.sort());
  });

  it('says every rule in one sentence, and no two alike', () => {
    const sentences = ALL_CHECKS.map(({ sentence }) => sentence);
    expect(sentences.filter((sentence) => !/^\p{Lu}[^\n]*\.$/u.test(sentence))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
