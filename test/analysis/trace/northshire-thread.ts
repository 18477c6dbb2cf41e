import type { Facts, Thing, WalkLink } from '../../../src/analysis/trace/facts.js';
import { createThemes } from '../../../src/analysis/trace/themes.js';
import type { Basis } from '../../../src/model/basis.js';
import type { LinkKind } from '../../../src/model/relationships.js';
import { linkId } from '../../../src/model/ids.js';

/** A small invented thread: a risk, two themes, an initiative, its objective and priority, a partner. */
export const THINGS: Readonly<Record<string, Thing>> = Object.fromEntries(
  [
    ['risks/disorder', 'RiskArea', 'Disorder'],
    ['risks/drinking', 'RiskArea', 'Drinking'],
    ['disorder', 'Theme', 'Disorder'],
    ['street-drinking', 'Theme', 'Street drinking'],
    ['lantern', 'Initiative', 'Operation Lantern'],
    ['picnic', 'Initiative', 'Operation Picnic'],
    ['plan/2-safer', 'SubObjective', 'Safer evenings'],
    ['plan/safe', 'Priority', 'Safe places'],
    ['council', 'Organisation', 'Northshire Borough Council'],
    ['peel/cover', 'Finding', 'Little cover after dark'],
    ['park-incidents', 'Measure', 'Incidents in parks'],
  ].map(([id = '', kind = '', name = '']) => [id, { id, kind, name } satisfies Thing]),
);

export function thing(id: string): Thing {
  const found = THINGS[id];
  if (!found) throw new Error(`the thread has no ${id}`);
  return found;
}

export function link(
  from: string,
  kind: LinkKind,
  to: string,
  more: Partial<WalkLink> = {},
): WalkLink {
  return {
    id: linkId(from, kind, to),
    kind,
    basis: 'STATED',
    from: thing(from),
    to: thing(to),
    ...more,
  };
}

export const THREAD: readonly WalkLink[] = [
  link('risks/disorder', 'COVERS', 'disorder'),
  link('risks/drinking', 'COVERS', 'street-drinking'),
  link('lantern', 'ABOUT', 'street-drinking', { aim: 'AIMED' }),
  link('lantern', 'CONTRIBUTES_TO', 'plan/2-safer'),
  link('picnic', 'CONTRIBUTES_TO', 'plan/2-safer'),
  link('plan/safe', 'BREAKS_INTO', 'plan/2-safer'),
  link('lantern', 'DELIVERED_WITH', 'council', { role: 'FUNDS' }),
  link('picnic', 'DELIVERED_WITH', 'council'),
  link('lantern', 'RESPONDS_TO', 'peel/cover', { basis: 'INFERRED' }),
  link('lantern', 'MEASURED_BY', 'park-incidents'),
];

export function factsFrom(
  start: string,
  links: readonly WalkLink[] = THREAD,
  broader: Basis = 'STATED',
): Facts {
  return {
    start: thing(start),
    links,
    themes: createThemes([
      {
        id: 'street-drinking--broader--disorder',
        narrower: 'street-drinking',
        broader: 'disorder',
        basis: broader,
      },
    ]),
  };
}
