import { groupBy } from '../group-by.js';
import type { Seed, SeedLink } from '../seed/seed.js';
import { defineCheck, type Found } from './check.js';

function findSecond(links: readonly SeedLink[]): Found[] {
  return [...groupBy(links, ({ from }) => from)].flatMap(([theme, [first, ...others]]) =>
    others.map(({ id, to, at }) => ({
      at,
      about: id,
      message: `${theme} has the broader theme ${first!.to} already (${first!.at.file}:${first!.at.line}). Keep the one where a practitioner would file it, and write "related: ${to}" for the other.`,
    })),
  );
}

/** Each ring of themes once, told at the link of the theme whose id comes first. */
function findRings(links: readonly SeedLink[]): Found[] {
  const broader = new Map(links.map((link) => [link.from, link]));
  return [...broader.values()].flatMap((link) => {
    const ring = [link.from];
    for (
      let next = broader.get(link.to);
      next && !ring.includes(next.from);
      next = broader.get(next.to)
    )
      ring.push(next.from);
    const closes = broader.get(ring.at(-1) ?? '')?.to === link.from;
    if (!closes || ring.some((theme) => theme < link.from)) return [];
    const message = `The themes ${[...ring, link.from].join(' → ')} lie within each other. Take one "broader" out.`;
    return [{ at: link.at, about: link.id, message }];
  });
}

function findAll(seed: Seed): Found[] {
  const links = seed.links.filter(({ kind, from, to }) => kind === 'BROADER' && from !== to);
  return [...findSecond(links), ...findRings(links)];
}

/** Design §2: one broader theme, where a practitioner would file it; `RELATED` for the rest. */
export const themeOneBroader = defineCheck({
  id: 'theme-one-broader',
  level: 'MUST',
  sentence: 'A theme has at most one broader theme, and none lies within itself.',
  find: findAll,
});
