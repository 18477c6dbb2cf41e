import { defineCheck } from './check.js';

/** Design §7.1. Held in reading: `src/model/ids.ts`. */
export const idGrammar = defineCheck({
  id: 'id-grammar',
  level: 'MUST',
  sentence:
    'Every id is one to three parts of lower-case letters, digits and hyphens, joined by slashes.',
  acceptable: false,
});
