import { z } from 'zod';
import { BASES } from '../../model/basis.js';
import { oneOf, text } from '../../model/fields.js';
import { entityId } from '../../model/ids.js';
import { AIMS, ALIGNMENT_STATUSES, RELATIONS, ROLES } from '../../model/link.js';
import { RELATIONSHIPS } from '../../model/relationships.js';
import { cites } from './cites.js';

/** What every link says of itself, however it is written. */
export const linkGrounds = {
  basis: oneOf('Basis', BASES).optional(),
  why: text().optional(),
  cites: cites().optional(),
};

const relationKeys = Object.fromEntries(
  RELATIONSHIPS.filter(({ key }) => !['says', 'reviews'].includes(key)).map(({ key }) => [
    key,
    entityId().optional(),
  ]),
);

/** Keys of which an entry of `links` has exactly one. */
export const RELATION_KEYS: readonly string[] = Object.keys(relationKeys);

/** One entry of `links`: exactly one relation key, and what goes with it. */
export const linkEntry = () =>
  z
    .strictObject({
      from: entityId().optional(),
      ...relationKeys,
      ...linkGrounds,
      role: oneOf('Role', ROLES).optional(),
      amount: text().optional(),
      aim: oneOf('Aim', AIMS).optional(),
      relation: oneOf('Relation', RELATIONS).optional(),
      status: oneOf('AlignmentStatus', ALIGNMENT_STATUSES).optional(),
    })
    .superRefine((entry, context) => {
      const named = RELATION_KEYS.filter((key) => (entry as Record<string, unknown>)[key] !== undefined);
      if (named.length === 1) return;
      context.addIssue({
        code: 'custom',
        message:
          named.length === 0
            ? `A link names its relation and the other end, as "about: domestic-abuse". The relations are ${RELATION_KEYS.join(', ')}.`
            : `A link has one relation, and this has ${named.join(' and ')}. Write one link for each.`,
      });
    });
export type LinkEntry = z.infer<ReturnType<typeof linkEntry>> & Record<string, unknown>;

/** `of:` an id, or an id with grounds of its own; `none` for a nested record that belongs to nothing. */
export const ofEntry = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? { to: value } : value),
    z.strictObject({ to: entityId(), ...linkGrounds }),
  );
export type OfEntry = z.infer<ReturnType<typeof ofEntry>>;
