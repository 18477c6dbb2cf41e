import { z } from 'zod';
import { text } from '../../model/fields.js';
import { cites } from './cites.js';

/** One entry of `names`: another name, found under the record's own citations or under its own. */
export const nameEntry = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { name: value } : value),
    z.strictObject({ name: text(), cites: cites().optional() }),
  );
export type NameEntry = z.infer<ReturnType<typeof nameEntry>>;
