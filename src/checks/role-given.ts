import { ROLES } from '../model/link.js';
import type { SeedLink } from '../seed/seed.js';
import { defineCheck } from './check.js';
import { formatLink, listOf } from './words.js';

function faultOf(link: SeedLink): string | undefined {
  if (link.kind === 'DELIVERED_WITH' && link.role === undefined)
    return `has no role. Add: role: ${listOf(ROLES, 'or')}.`;
  if (link.kind !== 'DELIVERED_WITH' && link.role !== undefined)
    return 'has a role, which only "with" has. Take it out.';
  if (link.amount !== undefined && link.role !== 'FUNDS')
    return 'has an amount, which only the role FUNDS has. Take it out, or mend the role.';
  return undefined;
}

/** Design §2: what a body does in joint work, its direction in the role's name. */
export const roleGiven = defineCheck({
  id: 'role-given',
  level: 'MUST',
  sentence:
    'Every "with" says in what role, and no other link does; only a body that FUNDS has an amount.',
  find: (seed) =>
    seed.links.flatMap((link) => {
      const fault = faultOf(link);
      if (fault === undefined) return [];
      return [{ at: link.at, about: link.id, message: `"${formatLink(link)}" ${fault}` }];
    }),
});
