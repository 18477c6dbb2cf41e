import type { z } from 'zod';
import { oneOf } from '../../model/fields.js';
import { curatedId } from '../../model/ids.js';
import { OBSERVATION_FORMS, observationShape, type Observation } from '../../model/observation.js';
import { cites } from './cites.js';

/** One entry of `figures`: an observation; `of` names its measure, which it need not inside the measure. */
export const figureEntry = () =>
  observationShape.omit({ measure: true }).extend({
    of: curatedId().optional(),
    form: oneOf('ObservationForm', OBSERVATION_FORMS).default('LEVEL'),
    cites: cites().optional(),
  });
export type FigureEntry = z.infer<ReturnType<typeof figureEntry>>;

/**
 * How exactly a figure is given: EXACTLY where a curator left it out beside an amount or a rank. A
 * direction alone and a figure that is not available are not exact, and have no qualifier of ours.
 */
export function qualifierOf(figure: FigureEntry): Pick<Observation, 'qualifier'> {
  const { qualifier, value, low, high, rank } = figure;
  if (qualifier !== undefined) return { qualifier };
  return [value, low, high, rank].some((amount) => amount !== undefined)
    ? { qualifier: 'EXACTLY' }
    : {};
}
