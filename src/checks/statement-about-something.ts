import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';

/** Design §2: a statement says something of one or more things. */
export const statementAboutSomething = defineCheck({
  id: 'statement-about-something',
  level: 'MUST',
  sentence: 'Every statement is about something.',
  find: (seed) =>
    seed.entities
      .filter(({ kind, id }) => kind === 'Statement' && !indexSeed(seed).linksFrom.has(id))
      .map(({ id, name, at }) => ({
        at,
        about: id,
        message: `"${name}" is about nothing. Add: on: [<id>, …], or move it into the "says" of a record.`,
      })),
});
