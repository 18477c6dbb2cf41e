import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, parse, Source, type DocumentNode } from 'graphql';
import { projectRoot } from '../project-root.js';
import { withThingFields } from './thing-fields.js';

/** The API's promise as it is written: every file of `schema/` by topic, without what is generated. */
export function readTypeDefinitions(): DocumentNode {
  const folder = join(projectRoot(), 'schema');
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql') && name !== 'generated.graphql')
    .sort()
    .map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), `schema/${name}`)));
  return withThingFields(concatAST(documents));
}
