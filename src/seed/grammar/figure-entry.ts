import type { z } from 'zod';
import { oneOf } from '../../model/fields.js';
import { curatedId } from '../../model/ids.js';
import { OBSERVATION_FORMS, observationShape, QUALIFIERS } from '../../model/observation.js';
import { cites } from './cites.js';

/** One entry of `figures`: an observation; `of` names its measure, which it need not inside the measure. */
export const figureEntry = () =>
  observationShape.omit({ measure: true }).extend({
    of: curatedId().optional(),
    form: oneOf('ObservationForm', OBSERVATION_FORMS).default('LEVEL'),
    qualifier: oneOf('Qualifier', QUALIFIERS).default('EXACTLY'),
    cites: cites().optional(),
  });
export type FigureEntry = z.infer<ReturnType<typeof figureEntry>>;
