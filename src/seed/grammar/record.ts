import { z } from 'zod';
import { curatedId, locatorKey } from '../../model/ids.js';
import { text } from '../../model/fields.js';
import type { KindDefinition } from '../../model/kind-definition.js';
import { cites, type WrittenCite } from './cites.js';
import { figureEntry, type FigureEntry } from './figure-entry.js';
import { linkEntry, ofEntry, type LinkEntry, type OfEntry } from './link-entry.js';
import { nameEntry, type NameEntry } from './name-entry.js';
import { saysEntry, type SaysEntry } from './says-entry.js';

/** What any record may carry beside its kind's own properties. */
export const envelope = {
  cites: cites().optional(),
  names: z.array(nameEntry()).optional(),
  links: z.array(linkEntry()).optional(),
  figures: z.array(figureEntry()).optional(),
  says: z.array(saysEntry()).optional(),
};

export interface Envelope {
  readonly of?: OfEntry;
  readonly cites?: readonly WrittenCite[];
  readonly names?: readonly NameEntry[];
  readonly links?: readonly LinkEntry[];
  readonly figures?: readonly FigureEntry[];
  readonly says?: readonly SaysEntry[];
}

/** How a text of a layout that needs it is parted: its headings, exactly as they stand. */
const headings = z
  .array(z.strictObject({ text: text(), key: locatorKey(), level: text().optional() }))
  .optional();

/** The shape of a record of a kind as authored: its properties and the envelope. */
export function authoredShape(definition: KindDefinition): z.ZodObject {
  if (definition.kind === 'MentionReview')
    return definition.shape.extend({ cites: cites().optional() });
  if (definition.kind === 'Document') return definition.shape.extend({ ...envelope, headings });
  return definition.shape.extend({ ...envelope, of: ofEntry().optional() });
}

/** An entry of `adds`: what a document adds to a thing that another file made. */
export const addsEntry = () => z.strictObject({ to: curatedId(), ...envelope });
