import type { z } from 'zod';
import { propertyTypes, type PropertyType } from '../model/fields.js';
import { graphPropertiesOf } from '../model/graph-properties.js';
import { KINDS } from '../model/kinds.js';
import type { KindDefinition } from '../model/kind-definition.js';
import { RELATIONSHIPS, type Relationship } from '../model/relationships.js';

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
}

function enumsOf(shape: z.ZodType): Extract<PropertyType, { type: 'Enum' }>[] {
  const type = propertyTypes.get(shape);
  if (type?.type === 'Enum') return [type];
  const { innerType, element, shape: fields } = (shape as unknown as { def: Def }).def;
  return [innerType, element, ...Object.values(fields ?? {})].flatMap((inner) =>
    inner === undefined ? [] : enumsOf(inner),
  );
}

function kindSection(definition: KindDefinition): string {
  const properties = graphPropertiesOf(definition.shape).map(
    ({ name, type, list }) => `\`${name}\` ${list ? `[${type}]` : type}`,
  );
  const enums = enumsOf(definition.shape).map(
    ({ name, values }) => `- **${name}**: ${values.join(', ')}`,
  );
  return [
    `### ${definition.kind}`,
    '',
    `${definition.rule} In YAML \`${definition.key}\` or, as a list, \`${definition.plural}\`.`,
    '',
    `${properties.join(' · ')}`,
    ...(enums.length === 0 ? [] : ['', ...enums]),
    '',
  ].join('\n');
}

function relationshipRow(row: Relationship): string {
  const ends = (kinds: readonly string[]) => (kinds.length > 12 ? 'any thing' : kinds.join(', '));
  const cells = [
    `\`${row.kind}\``,
    `\`${row.key}\``,
    ends(row.from),
    ends(row.to),
    row.forwards,
    row.backwards,
    row.extra ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The reference of kinds and relationships, from the code that reads them. */
export function modelPage(): string {
  const kinds = (KINDS as unknown as readonly KindDefinition[]).map(kindSection);
  return [
    '<!-- GENERATED from src/model by: npm run generate -->',
    '# The model',
    '',
    'Kinds and relationships as the record writes them and the API serves them. Properties are named as in the graph:',
    'a date `x` is served as `x` (as the source gives it), `xFrom`, `xTo`, `xPrecision` and `xInferred`.',
    '',
    '## Kinds',
    '',
    ...kinds,
    '## Relationships',
    '',
    '| kind | key in YAML | from | to | reads forwards | reads backwards | also |',
    '|---|---|---|---|---|---|---|',
    ...(RELATIONSHIPS as readonly Relationship[]).map(relationshipRow),
    '',
  ].join('\n');
}
