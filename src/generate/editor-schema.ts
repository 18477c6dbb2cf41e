import { z } from 'zod';
import { KINDS } from '../model/kinds.js';
import type { KindDefinition } from '../model/kind-definition.js';
import { addsEntry, authoredShape } from '../seed/grammar/record.js';
import { figureEntry } from '../seed/grammar/figure-entry.js';
import { linkEntry } from '../seed/grammar/link-entry.js';
import { saysEntry } from '../seed/grammar/says-entry.js';

type JsonSchema = Record<string, unknown>;
interface Def {
  readonly type: string;
  readonly in?: { readonly def?: Def };
  readonly out?: z.ZodType;
}

/** Editors read YAML with numbers and booleans; to us every scalar is a string that we convert. */
function widenScalar(schema: JsonSchema): void {
  if (schema.type === 'string' && schema.enum === undefined)
    schema.type = ['string', 'number', 'boolean'];
}

/** What is "one line or more" in YAML is a conversion in the shape; editors see both forms. */
function showBothForms(shape: z.ZodType, schema: JsonSchema): void {
  const def = (shape as unknown as { def: Def }).def;
  if (def.type !== 'pipe' || def.in?.def?.type !== 'transform' || !def.out) return;
  const listed = toEditorSchema(def.out);
  for (const key of Object.keys(schema)) delete schema[key];
  schema.anyOf = [{ type: 'string' }, listed];
}

function toEditorSchema(shape: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      showBothForms(zodSchema as unknown as z.ZodType, jsonSchema as JsonSchema);
      widenScalar(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  return schema;
}

/** What any record may carry is written out once, at the top, and referred to from there. */
function withReferences(record: JsonSchema): JsonSchema {
  const properties = { ...(record.properties as JsonSchema) };
  for (const key of ['links', 'figures', 'says'])
    if (properties[key] !== undefined) properties[key] = { $ref: `#/properties/${key}` };
  return { ...record, properties };
}

function recordSchemas(): JsonSchema {
  const definitions = (KINDS as unknown as readonly KindDefinition[]).filter(
    ({ kind }) => kind !== 'Observation' && kind !== 'Statement',
  );
  const entries = definitions.flatMap((definition): [string, JsonSchema][] => {
    const shape = withReferences(toEditorSchema(authoredShape(definition)));
    const record = { ...shape, description: definition.rule };
    const list = { type: 'array', items: { $ref: `#/properties/${definition.key}` } };
    const opener =
      definition.kind === 'Document' ? { anyOf: [{ type: 'string' }, record] } : record;
    return [
      [definition.key, opener],
      [definition.plural, list],
    ];
  });
  return Object.fromEntries(entries);
}

/**
 * The JSON Schema by which an editor completes and checks a file of records as it is typed. It is
 * made from the same shapes that `check` reads with (`docs/writing-the-record.md`).
 */
export function editorSchema(): JsonSchema {
  const list = (shape: z.ZodType) => ({ type: 'array', items: toEditorSchema(shape) });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'GENERATED from src/model and src/seed/grammar by: npm run generate',
    title: 'A file of the record of Golden Thread',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...recordSchemas(),
      adds: { type: 'array', items: withReferences(toEditorSchema(addsEntry())) },
      links: list(linkEntry()),
      figures: list(figureEntry()),
      says: list(saysEntry()),
    },
  };
}
