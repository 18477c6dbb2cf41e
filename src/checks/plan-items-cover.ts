import { PLAN_ITEMS } from '../model/relationships.js';
import { defineCheck } from './check.js';
import { indexSeed } from './seed-index.js';

/** Design §2: themes are the spine; an item that covers none has no coverage to ask for. */
export const planItemsCover = defineCheck({
  id: 'plan-items-cover',
  level: 'SHOULD',
  sentence: 'Every plan item covers at least one theme.',
  needsWhole: true,
  find: (seed) =>
    seed.entities
      .filter(({ kind }) => (PLAN_ITEMS as readonly string[]).includes(kind))
      .filter(
        ({ id }) =>
          !indexSeed(seed)
            .linksFrom.get(id)
            ?.some(({ kind }) => kind === 'COVERS'),
      )
      .map(({ id, name, at }) => ({
        at,
        about: id,
        message: `"${name}" covers no theme, so nothing can be shown to answer it. Add: covers: <theme>, for each subject that its label names.`,
      })),
});
