import { z } from 'zod';
import { DATE_FORMS, parseDated, type Dated } from './dated.js';

/**
 * The scalars that records are made of. The YAML is read with the failsafe schema (design §7.4), so
 * every scalar arrives as a string and is converted here. Each shape is registered with the type
 * that it has in the graph and in GraphQL; the agreement test reads that register.
 */
export type PropertyType =
  | { readonly type: 'String' | 'Int' | 'Float' | 'Boolean' | 'Dated' }
  | { readonly type: 'Enum'; readonly name: string; readonly values: readonly string[] };

export const propertyTypes = z.registry<PropertyType>();

/** A scalar of the YAML; where it is missing or is no scalar, the message says what is wanted. */
export const scalar = (wanted: string) =>
  z.string({
    error: ({ input }) =>
      input === undefined ? `is missing; give ${wanted}` : `must be ${wanted}`,
  });

/** A line of prose or a name, without blanks at its ends; never empty. */
export const text = () =>
  scalar('a text').trim().min(1, 'may not be empty').register(propertyTypes, { type: 'String' });

/** A whole number, digits only. */
export const integer = () =>
  scalar('a whole number')
    .regex(/^-?\d+$/, 'must be a whole number in digits, without commas')
    .transform(Number)
    .register(propertyTypes, { type: 'Int' });

/** A number in digits, with a decimal point where it has one. */
export const decimal = () =>
  scalar('a number')
    .regex(/^-?\d+(\.\d+)?$/, 'must be a number in digits, without commas or units')
    .transform(Number)
    .register(propertyTypes, { type: 'Float' });

/** `true` or `false`. */
export const flag = () =>
  z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .register(propertyTypes, { type: 'Boolean' });

/** A date or a period; see `parseDated`. */
export const dated = () =>
  scalar('a date')
    .transform((value, context): Dated => {
      const parsed = parseDated(value);
      if (parsed) return parsed;
      context.addIssue({
        code: 'custom',
        params: { check: 'date-well-formed' },
        message: `"${value}" is no date; write it as ${DATE_FORMS}`,
      });
      return z.NEVER;
    })
    .register(propertyTypes, { type: 'Dated' });

/** One of a closed list (design §7.11: UPPER_SNAKE in YAML, GraphQL and exports alike). */
export const oneOf = <const V extends readonly [string, ...string[]]>(name: string, values: V) =>
  z.enum(values).register(propertyTypes, { type: 'Enum', name, values });
