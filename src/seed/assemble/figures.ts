import { flattenRecord } from '../../model/graph-properties.js';
import { observationId } from '../../model/ids.js';
import type { KindDefinition } from '../../model/kind-definition.js';
import { observationKind } from '../../model/observation.js';
import type { Observation } from '../../model/observation.js';
import { qualifierOf, type FigureEntry } from '../grammar/figure-entry.js';
import type { SeedEntity } from '../seed.js';
import { addCitations, addLink, type Collector, type Written } from './collector.js';
import { addEntity } from './entities.js';

const definition = observationKind as unknown as KindDefinition;

const QUALIFIER_WORDS: Record<string, string> = {
  EXACTLY: '',
  OVER: 'over ',
  AT_LEAST: 'at least ',
  UP_TO: 'up to ',
  UNDER: 'under ',
  NEARLY: 'nearly ',
  ABOUT: 'about ',
};

/** A figure in words, as in the name of its observation: "over 51000 victims". */
export function formatFigure(figure: Omit<Observation, 'measure'>, unit: string): string {
  const qualifier = QUALIFIER_WORDS[figure.qualifier ?? ''] ?? '';
  if (figure.notAvailable === true) return 'not available';
  if (figure.value !== undefined) return `${qualifier}${figure.value} ${unit}`;
  if (figure.low !== undefined || figure.high !== undefined)
    return `${qualifier}${figure.low ?? '…'} to ${figure.high ?? '…'} ${unit}`;
  if (figure.rank !== undefined)
    return figure.rankOf === undefined ? `rank ${figure.rank}` : `rank ${figure.rank} of ${figure.rankOf}`;
  return figure.direction === undefined ? 'no value' : figure.direction.toLowerCase();
}

/** An id as words: of the place, and of what tells figures of one period apart. */
const inWords = (id: string | undefined) => (id === undefined ? [] : [id.replaceAll('-', ' ')]);

/** Which way a change goes, where its size doesn't say: a fall of 39 per cent is no "39 per cent". */
function wayOf({ form, direction, value, low, high }: FigureEntry): string {
  const sizes = [value, low, high].filter((part) => part !== undefined);
  // A size that is below nought has its way before it.
  const isBare = sizes.length > 0 && sizes.every((size) => size >= 0);
  return form === 'CHANGE' && direction !== undefined && isBare
    ? `${direction.toLowerCase()} `
    : '';
}

/** Two figures of one measure are told apart by their names: by period, place, and what else differs. */
function nameOf(figure: FigureEntry, measure: SeedEntity | undefined, id: string): string {
  const period = figure.period?.text ?? 'no period given';
  const unit = String(measure?.properties.unit ?? '');
  const told = [measure?.name ?? id, period, ...[figure.place, figure.which].flatMap(inWords)];
  return `${told.join(', ')}: ${wayOf(figure)}${formatFigure(figure, unit).trim()}`;
}

/** The same figure told again, in another passage, is one observation with two citations. */
function isToldAgain(collector: Collector, id: string, properties: object): boolean {
  const before = collector.entities.find((entity) => entity.id === id);
  return before !== undefined && JSON.stringify(before.properties) === JSON.stringify(properties);
}

/**
 * Records a figure: the observation, its link to the measure, to its place, and, where it stands in
 * another record, that record's `MEASURED_BY`.
 */
export function addFigure(
  collector: Collector,
  figure: FigureEntry,
  within: { measure: string; measured?: string },
  written: Written,
): void {
  const { measure, measured } = within;
  const id = observationId({ measure, period: figure.period?.text, place: figure.place, which: figure.which });
  const value = { ...figure, ...qualifierOf(figure), measure };
  const properties = flattenRecord(definition.shape, value);
  if (!isToldAgain(collector, id, properties)) {
    const entity = collector.entities.find((other) => other.id === measure);
    addEntity(collector, { definition, id, value, name: nameOf(figure, entity, measure) }, written);
  }
  const { cites } = figure;
  addCitations(collector, id, cites, written);
  addLink(collector, { kind: 'OBSERVES', from: id, to: measure, basis: 'STATED' }, cites, written);
  if (figure.place !== undefined)
    addLink(collector, { kind: 'LOCATED_IN', from: id, to: figure.place, basis: 'STATED' }, cites, written);
  if (measured !== undefined)
    addLink(collector, { kind: 'MEASURED_BY', from: measured, to: measure, basis: 'STATED' }, cites, written);
}
