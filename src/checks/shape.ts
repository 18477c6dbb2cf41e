import { defineCheck } from './check.js';

/** Style §2.6, strict interpretation. Held in reading by the shapes of `src/model` and `src/seed/grammar`. */
export const shape = defineCheck({
  id: 'shape',
  level: 'MUST',
  sentence:
    'Every record has the keys that its kind needs, with values of the right form, and no others.',
  acceptable: false,
});
