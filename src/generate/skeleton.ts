import type { z } from 'zod';
import { propertyTypes } from '../model/fields.js';
import type { KindDefinition } from '../model/kind-definition.js';

/** The folder in which records of a kind stand, and whether that is inside their owner's. */
const FOLDERS: Readonly<Record<string, { readonly folder: string; readonly owned?: string }>> = {
  Theme: { folder: 'themes' },
  Organisation: { folder: 'organisations' },
  Place: { folder: 'places' },
  Measure: { folder: 'measures' },
  RiskArea: { folder: 'plans', owned: 'risk-areas' },
  Priority: { folder: 'plans', owned: 'priorities' },
  Pledge: { folder: 'plans', owned: 'pledges' },
  SubObjective: { folder: 'plans', owned: 'sub-objectives' },
  Finding: { folder: 'inspections', owned: 'findings' },
  PublicQuestion: { folder: 'meetings', owned: 'questions' },
  Initiative: { folder: 'initiatives' },
  Commitment: { folder: 'commitments' },
  Event: { folder: 'events' },
  Discrepancy: { folder: 'discrepancies' },
};

/** Where a record of a kind and id belongs, from the seed folder. A file is named by the id's last part. */
export function recordPath(kind: string, id: string): string {
  const parts = id.split('/');
  const name = parts[parts.length - 1] ?? id;
  if (kind === 'Document') return `documents/${id}/document.yml`;
  if (kind === 'Plan') return `plans/${name}/${name}.yml`;
  if (kind === 'Inspection') return `inspections/${name}/${name}.yml`;
  const place = FOLDERS[kind] ?? { folder: kind.toLowerCase() };
  if (place.owned !== undefined && parts.length > 1)
    return `${place.folder}/${parts[0]}/${place.owned}/${name}.yml`;
  return `${place.folder}/${name}.yml`;
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Record<string, z.ZodType>;
}

const defOf = (shape: z.ZodType) => (shape as unknown as { def: Def }).def;

function placeholder(shape: z.ZodType): string {
  const type = propertyTypes.get(shape);
  if (type?.type === 'Enum') return type.values.join(' | ');
  if (type?.type === 'Int' || type?.type === 'Float') return 'a number in digits';
  if (type?.type === 'Boolean') return 'true | false';
  if (type?.type === 'Dated')
    return 'a date: 2026-03-31, 2026-03, 2026, 2022-23 (autumn), 2015-04/2016-03';
  return 'a text';
}

function describe(shape: z.ZodType): string {
  const def = defOf(shape);
  if (propertyTypes.has(shape)) return placeholder(shape);
  if (def.type === 'array' && def.element) return `a list of: ${describe(def.element)}`;
  if (def.innerType) return describe(def.innerType);
  const parts = Object.entries(def.shape ?? {}).map(([key, value]) => `${key}: ${describe(value)}`);
  return `{ ${parts.join(', ')} }`;
}

function line(key: string, shape: z.ZodType): string {
  const optional = defOf(shape).type === 'optional';
  return optional ? `  # ${key}:  # ${describe(shape)}` : `  ${key}:  # ${describe(shape)}`;
}

/**
 * A record ready to be filled in: the keys that it must have, and as comments those that it may have,
 * each with its choices. `check` lists what is still missing.
 */
export function formatSkeleton(definition: KindDefinition, id: string, document?: string): string {
  const fields = Object.entries(definition.shape.shape as Record<string, z.ZodType>).filter(
    ([key]) => key !== 'id',
  );
  return [
    `# ${definition.rule} How it is written: docs/writing-the-record.md`,
    ...(document === undefined ? [] : [`document: ${document}`]),
    `${definition.key}:`,
    `  id: ${id}`,
    ...fields.map(([key, shape]) => line(key, shape)),
    '  cites:  # <locator> "<three to six words>"',
    '  # names: / links: / figures: / says:',
    '',
  ].join('\n');
}
