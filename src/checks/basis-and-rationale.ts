import type { SeedLink } from '../seed/seed.js';
import { defineCheck } from './check.js';
import { formatLink } from './words.js';

/** Links that are a judgement of ours whatever their basis. */
const ALWAYS = ['ALIGNS_WITH', 'DISMISSED', 'MAY_BE', 'DISTINCT_FROM', 'CONTINUES', 'EXTENDS'];

function needsRationale({ kind, basis }: SeedLink): boolean {
  return basis === 'INFERRED' || ALWAYS.includes(kind);
}

/** Design §2: a rationale that a reader can dispute, always where INFERRED. */
export const basisAndRationale = defineCheck({
  id: 'basis-and-rationale',
  level: 'MUST',
  sentence: 'Every link that is inferred, or is a judgement of ours, says why.',
  find: (seed) =>
    seed.links
      .filter((link) => needsRationale(link) && link.rationale === undefined)
      .map((link) => ({
        at: link.at,
        about: link.id,
        message: `"${formatLink(link)}" ${link.basis === 'INFERRED' ? 'is INFERRED' : 'is a judgement'} without a reason. Add: why: <a reason that a reader can dispute>.`,
      })),
});
