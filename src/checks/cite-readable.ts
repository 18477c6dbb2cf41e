import { defineCheck } from './check.js';

/** Design §7.4. Held in reading: `src/seed/grammar/cites.ts`. */
export const citeReadable = defineCheck({
  id: 'cite-readable',
  level: 'MUST',
  sentence: 'Every citation is a locator and an anchor in quotation marks.',
  acceptable: false,
});
