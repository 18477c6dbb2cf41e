import { hasFigure, type RecordedFigure } from './figures.js';
import type { PassageText } from './layout.js';

/** A figure of the record and the passages of one document that it cites. */
export interface CitedFigure extends RecordedFigure {
  readonly id: string;
  readonly locators: readonly string[];
}

/**
 * Finds figures that stand in none of the passages they cite, in the order given. Cited passages that
 * are not in the text are left to the verdict on their citations: a figure without any passage at hand
 * is not a fault.
 */
export function findUnfoundFigures<F extends CitedFigure>(
  figures: readonly F[],
  fresh: readonly PassageText[],
): F[] {
  const textOf = new Map(fresh.map(({ locator, text }) => [locator, text]));
  return figures.filter((figure) => {
    const texts = figure.locators.flatMap((locator) => textOf.get(locator) ?? []);
    return texts.length > 0 && !texts.some((text) => hasFigure(figure, text));
  });
}
