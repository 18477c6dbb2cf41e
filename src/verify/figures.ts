import type { DocumentAtHand } from '../documents/document-texts.js';
import { figureDigits } from '../documents/figures.js';
import { findUnfoundFigures } from '../documents/verify-figures.js';
import type { Problem } from '../problem.js';
import type { Seed, SeedEntity } from '../seed/seed.js';
import { groupBy } from '../group-by.js';

const FIGURE_KEYS = ['value', 'low', 'high', 'rank', 'rankOf', 'againstValue'] as const;

interface Figure {
  readonly id: string;
  readonly value: number;
  readonly written?: string;
  readonly locators: readonly string[];
  readonly entity: SeedEntity;
}

/** `written` spells the figure itself; what it is compared with is in digits or not recorded. */
function figuresOf(entity: SeedEntity, locators: readonly string[]): Figure[] {
  const written = entity.properties.written;
  return FIGURE_KEYS.flatMap((key) => {
    const value = entity.properties[key];
    if (typeof value !== 'number') return [];
    const spelt = typeof written === 'string' && key !== 'againstValue' ? { written } : {};
    return [{ id: entity.id, value, ...spelt, locators, entity }];
  });
}

/** How many figures were looked for, and those that were not found. */
export interface FigureVerification {
  readonly checked: number;
  readonly problems: readonly Problem[];
}

/** Looks for every figure's digits (or `written` words) in the passages that it cites. */
export function verifyFigures(document: DocumentAtHand, seed: Seed): FigureVerification {
  const cited = groupBy(
    seed.citations.filter((citation) => citation.document === document.pin.id),
    ({ of }) => of,
  );
  const figures = seed.entities
    .filter(({ kind, id }) => kind === 'Observation' && cited.has(id))
    .flatMap((entity) =>
      figuresOf(
        entity,
        (cited.get(entity.id) ?? []).map(({ locator }) => locator),
      ),
    );
  const problems = findUnfoundFigures(figures, document.passages).map(
    ({ entity, value, written, locators }): Problem => ({
      check: 'figure-in-passage',
      level: 'MUST',
      ...entity.at,
      about: entity.id,
      message: `${written === undefined ? figureDigits(value).join(' or ') : `"${written}"`} is not in ${document.pin.id}#${locators.join(', ')}. Mend the figure or its citation, or give "written" as the passage spells it.`,
    }),
  );
  return { checked: figures.length, problems };
}
