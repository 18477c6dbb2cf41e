import { defineCheck } from './check.js';

/** Design §7.4. Held in reading: `src/seed/parse-yaml.ts`. */
export const yamlReadable = defineCheck({
  id: 'yaml-readable',
  level: 'MUST',
  sentence:
    'Every file is YAML that says what its writer meant: no tabs, no key twice, no text cut short.',
  acceptable: false,
});
