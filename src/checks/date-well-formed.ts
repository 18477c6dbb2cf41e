import { defineCheck } from './check.js';

/** Design §7.3. Held in reading: `src/model/dated.ts`. */
export const dateWellFormed = defineCheck({
  id: 'date-well-formed',
  level: 'MUST',
  sentence: 'Every date is ISO 8601, an EDTF season, or a period of two of them.',
  acceptable: false,
});
