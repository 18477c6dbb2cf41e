import { referenceTo, type CitedLink, type CitedThing } from '../facts/facts.js';
import type { GapFacts } from './facts.js';

/** Series of a measure, by area, group and form. */
export const seriesOf = (measure: string, { series }: GapFacts) =>
  series.filter((one) => one.measure.id === measure);

/** Those of them that are of the area in question, or of none in particular: a region's figure is no body's worsening. */
export const seriesHere = (measure: string, facts: GapFacts) =>
  seriesOf(measure, facts).filter(
    ({ place }) => place === null || facts.area === null || facts.area.has(place),
  );

/** Measures of a thing itself. */
export const measuresOf = (id: string, { links }: GapFacts): CitedLink[] =>
  links.filter(({ link, from }) => link.kind === 'MEASURED_BY' && from.id === id);

/** Whether any of a thing's measures has a value. */
export const hasFigure = (id: string, facts: GapFacts) =>
  measuresOf(id, facts).some(({ to }) => seriesOf(to.id, facts).length > 0);

/** What most gaps have in common. */
export const gapOf = (thing: CitedThing) => ({
  thing: referenceTo(thing.thing),
  parts: [],
  citations: thing.citations,
  searches: [],
  looked: true,
});
