import { stringify } from 'yaml';

/** A file that is generated: its path from the seed folder or the project, and what it holds. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const BANNER =
  '# GENERATED from the document by: npm run generate. Never edited; no text of the document is kept.\n';

/** A YAML file that is made of a document. */
export function yamlFile(path: string, value: object): GeneratedFile {
  return {
    path,
    content: BANNER + stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}
