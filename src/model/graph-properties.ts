import type { z } from 'zod';
import type { Dated } from './dated.js';
import { propertyTypes, type PropertyType } from './fields.js';

/** A property as a node has it in the graph and in GraphQL. */
export interface GraphProperty {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  /** The path in the record from which it is read. */
  readonly path: readonly string[];
}

export type PropertyValue = string | number | boolean | readonly string[];

interface Unwrapped {
  readonly shape: z.ZodType;
  readonly list: boolean;
}

/** Takes off optional, default and array wrappers. */
function unwrap(shape: z.ZodType, list = false): Unwrapped {
  const def = (
    shape as unknown as { def: { type: string; innerType?: z.ZodType; element?: z.ZodType } }
  ).def;
  if (propertyTypes.has(shape)) return { shape, list };
  if (def.type === 'array' && def.element) return unwrap(def.element, true);
  if (def.innerType) return unwrap(def.innerType, list);
  return { shape, list };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `stage` + `is` is `stage`; `stage` + `asOf` is `stageAsOf`. */
function joined(prefix: string, key: string): string {
  if (prefix === '') return key;
  return key === 'is' ? prefix : prefix + capitalised(key);
}

const DATED_PARTS = [
  ['', 'String'],
  ['From', 'Date'],
  ['To', 'Date'],
  ['Precision', 'Precision'],
  ['Inferred', 'Boolean'],
] as const;

function propertiesOfField(
  name: string,
  path: readonly string[],
  field: PropertyType,
  list: boolean,
): GraphProperty[] {
  if (field.type === 'Dated')
    return DATED_PARTS.map(([part, type]) => ({
      name: name + part,
      type,
      list: false,
      path: [...path, part === '' ? 'text' : part.charAt(0).toLowerCase() + part.slice(1)],
    }));
  return [{ name, type: field.type === 'Enum' ? field.name : field.type, list, path }];
}

/**
 * The properties that records of a shape have in the graph. Nested objects are flattened, a date is
 * five properties: as given, `From`, `To`, `Precision` and `Inferred` (design §7.3).
 */
export function graphPropertiesOf(
  shape: z.ZodObject,
  prefix = '',
  path: readonly string[] = [],
): GraphProperty[] {
  return Object.entries(shape.shape as Record<string, z.ZodType>).flatMap(([key, value]) => {
    const { shape: inner, list } = unwrap(value);
    const name = joined(prefix, key);
    const type = propertyTypes.get(inner);
    if (type) return propertiesOfField(name, [...path, key], type, list);
    return graphPropertiesOf(inner as z.ZodObject, name, [...path, key]);
  });
}

function valueAt(record: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value === undefined || value === null ? undefined : (value as Record<string, unknown>)[key],
    record,
  );
}

/** The properties of one record, by their names in the graph; what it hasn't is left out. */
export function flattenRecord(shape: z.ZodObject, record: unknown): Record<string, PropertyValue> {
  const entries = graphPropertiesOf(shape).flatMap(({ name, path }) => {
    const value = valueAt(record, path);
    return value === undefined ? [] : [[name, value as PropertyValue] as const];
  });
  return Object.fromEntries(entries);
}

export type { Dated };
