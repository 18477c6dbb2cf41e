import type { SeedEntity } from '../seed/seed.js';
import { defineCheck } from './check.js';

/** The end that the path of an opening record's file has: a document is named by its folder. */
function pathEndOf({ id, kind }: SeedEntity): string {
  if (kind === 'Document') return `documents/${id}/document.yml`;
  return `${id.split('/').at(-1)}.yml`;
}

/** Design §7.1: a file that opens with a single record is named by its id. */
export const fileNamedById = defineCheck({
  id: 'file-named-by-id',
  level: 'MUST',
  sentence: 'A file that opens with a record is named by the last part of that record’s id.',
  find: (seed) =>
    seed.entities
      .filter((entity) => entity.opensFile && !entity.at.file.endsWith(`/${pathEndOf(entity)}`))
      .map((entity) => ({
        at: { ...entity.at, line: entity.lineOf('id') },
        about: entity.id,
        message: `The file opens with "${entity.id}", so its path ends in ${pathEndOf(entity)}. Rename the file, or mend the id.`,
      })),
});
