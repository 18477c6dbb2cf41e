import { describe, expect, test } from 'vitest';
import { deriveLinks } from '../../src/seed/derive-links.js';
import { seedOf } from '../checks/harness.js';

const ID = 'operation-lantern--addresses--risks-2025/disorder';

function initiative(links: string): string {
  return `
document: report-2026
initiative:
  id: operation-lantern
  name: Operation Lantern
  form: OPERATION
  stage: { is: PILOT, asOf: 2026-03 }
  summary: Patrols of two parks on Fridays.
  cites: work.1 "evening patrols of both parks"
  links:
${links}`;
}

const NARROWER = `
document: report-2026
theme:
  id: street-drinking
  name: Street drinking
  definition: Drinking in public places.
  terms: [street drink]
  cites: risks.1 "drinking in the street"
  links:
    - broader: disorder
      cites:
        - risks.1 "drinking in the street"
        - risks.2 "disorder at closing time"
`;

function derivedFrom(links: string) {
  return deriveLinks(
    seedOf({ 'themes/street-drinking.yml': NARROWER, 'initiatives/operation-lantern.yml': initiative(links) }),
  ).links.map(({ at: _, ...link }) => link);
}

const ABOUT = `    - about: disorder
      aim: AIMED
      cites: work.1 "against rowdy friday nights"`;

describe('the one step in which links are derived', () => {
  test('joins an initiative to a plan item at their theme, matched and never stated', () => {
    expect(derivedFrom(ABOUT)).toEqual([
      {
        id: ID,
        kind: 'ADDRESSES',
        from: 'operation-lantern',
        to: 'risks-2025/disorder',
        basis: 'MATCHED',
        aim: 'AIMED',
        rationale: 'Both rest on the theme disorder; no passage names the one as an answer to the other.',
        derived: true,
      },
    ]);
  });

  test('joins them at a theme narrower than the item’s, and says so', () => {
    const [link] = derivedFrom(ABOUT.replace('disorder', 'street-drinking'));
    expect(link?.rationale).toBe(
      'Both rest on the theme street-drinking, which lies within disorder; no passage names the one as an answer to the other.',
    );
  });

  test('is as weak as its weakest hop', () => {
    const [link] = derivedFrom(`${ABOUT}\n      basis: INFERRED\n      why: The park is where it happens.`);
    expect(link?.basis).toBe('INFERRED');
  });

  test('is no better than the tie between a theme and its broader one, and cites that too', () => {
    const guessed = NARROWER.replace(
      '    - broader: disorder',
      '    - broader: disorder\n      basis: INFERRED\n      why: Where there is drink there is noise.',
    );
    const derived = deriveLinks(
      seedOf({
        'themes/street-drinking.yml': guessed,
        'initiatives/operation-lantern.yml': initiative(ABOUT.replace('disorder', 'street-drinking')),
      }),
    );
    expect(derived.links.map(({ basis }) => basis)).toEqual(['INFERRED']);
    expect(derived.citations.map(({ id }) => id)).toEqual([
      `${ID}@report-2026#work.1`,
      `${ID}@report-2026#risks.1`,
      `${ID}@report-2026#risks.2`,
      `${ID}@report-2026#risks.2~2`,
    ]);
  });

  test('points to the link by which a passage says that the one contributes to the other', () => {
    const seed = seedOf();
    const contributes = seed.links.find(({ kind }) => kind === 'ABOUT');
    if (!contributes) throw new Error('no link to copy');
    const links = [
      ...seed.links,
      { ...contributes, id: 'x', kind: 'CONTRIBUTES_TO' as const, to: 'risks-2025/disorder' },
    ];
    expect(deriveLinks({ ...seed, links }).links.map(({ rationale }) => rationale)).toEqual([
      'Both rest on the theme disorder; that the one contributes to the other stands in a link of its own.',
    ]);
  });

  test('cites both hops', () => {
    const { citations } = deriveLinks(seedOf());
    expect(citations.map(({ id, of }) => ({ id, of }))).toEqual([
      { id: `${ID}@report-2026#work.1`, of: ID },
      { id: `${ID}@report-2026#risks.2`, of: ID },
    ]);
  });

  test.each(['addresses', 'dismissed'])('leaves what a curator settled by %s alone', (key) => {
    const settled = `${ABOUT}
    - ${key}: risks-2025/disorder
      why: The report says so.
      cites: work.1 "against rowdy friday nights"`;
    expect(derivedFrom(settled)).toEqual([]);
  });

  test('derives nothing from a theme broader than the item’s', () => {
    const seed = seedOf({
      'themes/street-drinking.yml': NARROWER,
      'plans/risks-2025/risks-2025.yml': `
document: report-2026
plan:
  id: risks-2025
  name: Northshire risk register
  planKind: RISK_REGISTER
  cites: risks.1 "risks of the year"
riskAreas:
  - id: risks-2025/street-drinking
    name: Street drinking
    listing: KEY_RISK
    nature: CRIME
    cites: risks.2 "disorder at closing time"
    links:
      - covers: street-drinking
        cites: risks.2 "disorder at closing time"
`,
    });
    expect(deriveLinks(seed).links).toEqual([]);
  });
});
