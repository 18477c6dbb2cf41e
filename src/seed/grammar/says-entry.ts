import { z } from 'zod';
import { oneOf } from '../../model/fields.js';
import { entityId } from '../../model/ids.js';
import { MODALITIES, statementShape } from '../../model/statement.js';
import { VOICES } from '../../model/voice.js';
import { cites } from './cites.js';

/** One entry of `says`: a statement; `on` lists what else (at the top of a file: all) it is about. */
export const saysEntry = () =>
  statementShape.extend({
    modality: oneOf('Modality', MODALITIES).default('FACT'),
    voice: oneOf('Voice', VOICES).optional(),
    on: z.array(entityId()).optional(),
    cites: cites().optional(),
  });
export type SaysEntry = z.infer<ReturnType<typeof saysEntry>>;
