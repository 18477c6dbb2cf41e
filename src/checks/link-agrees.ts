import { defineCheck } from './check.js';

/** Design §7.1: one link for each kind, ends and role. Held in reading: `src/seed/assemble/collector.ts`. */
export const linkAgrees = defineCheck({
  id: 'link-agrees',
  level: 'MUST',
  sentence: 'A link that several files state has one relation, one status and one amount.',
  acceptable: false,
});
