import { z } from 'zod';
import { integer, text } from '../../model/fields.js';
import { curatedId } from '../../model/ids.js';

/** `seed/documents/<id>/set-aside.yml`: passages that hold nothing to model, and why. */
export const setAsideFile = z.strictObject({
  document: curatedId(),
  setAside: z.array(z.strictObject({ passages: z.array(text()).min(1), why: text() })),
});

/** `seed/documents/<id>/passages.yml`, generated: the pinned passages, without their text. */
export const passagesFile = z.strictObject({
  document: curatedId(),
  sha256: text(),
  wordHashes: text().optional(),
  passages: z.array(
    z.strictObject({
      locator: text(),
      cite: text(),
      headings: z.array(text()),
      sha256: text(),
      words: integer().optional(),
    }),
  ),
});

/** `seed/documents/<id>/searches.yml`, generated: which terms were run, and what they hit. */
export const searchesFile = z.strictObject({
  document: curatedId(),
  sha256: text(),
  searches: z.array(
    z.strictObject({
      of: curatedId(),
      terms: z.array(text()),
      names: z.array(text()).optional(),
      phrases: z.array(text()).optional(),
      hits: z
        .array(
          z.strictObject({
            passage: text(),
            phrase: text(),
            takenBy: curatedId().optional(),
            reviewed: text().optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** `seed/expectations.yml`: least and most of each kind of node or link. */
export const expectationsFile = z.strictObject({
  least: z.record(z.string(), integer()).optional(),
  most: z.record(z.string(), integer()).optional(),
});

/** `seed/accepted.yml`: problems that are accepted, each with its reason. */
export const acceptedFile = z.strictObject({
  accepted: z.array(
    z
      .strictObject({ check: text(), about: text().optional(), file: text().optional(), why: text() })
      .refine(({ about, file }) => about !== undefined || file !== undefined, {
        error: 'An exception says where it holds. Add: about: <id>, or file: <file>.',
      }),
  ),
});

/** `seed/renamed.yml`: retired ids, what took their place, and why; never used again. */
export const renamedFile = z.strictObject({
  renamed: z.array(
    z.strictObject({ was: curatedId(), now: z.array(curatedId()).optional(), why: text() }),
  ),
});
