import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { ArgumentError } from '../errors.js';
import { didYouMean } from '../nearest.js';

/** `unmet-partnerships` → `unmetPartnerships`. */
export function camelCase(kebab: string): string {
  return kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `unmetPartnerships` → `unmet-partnerships`. */
export function kebabCase(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What was typed behind the field's name: bare values, and `--name value` pairs. */
export interface Typed {
  readonly bare: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** Parts the words behind the field's name; a `--name` without a value is an error. */
export function parseTyped(words: readonly string[]): Typed {
  const bare: string[] = [];
  const named = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('--')) {
      bare.push(word);
      continue;
    }
    const [name = '', inline] = word.slice(2).split(/=(.*)/s);
    const value = inline ?? words[(at += 1)];
    if (value === undefined) throw new ArgumentError(`--${name} needs a value: --${name} <value>`);
    named.set(camelCase(name), value);
  }
  return { bare, named };
}

function coerceScalar(argument: string, type: GraphQLInputType, value: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named)) {
    const values = named.getValues().map(({ name }) => name);
    const wanted = value.toUpperCase().replaceAll('-', '_');
    const found =
      values.find((name) => name === value) ??
      values.find((name) => name.toUpperCase().replaceAll('_', '') === wanted.replaceAll('_', ''));
    if (found !== undefined) return found;
    throw new ArgumentError(
      `--${kebabCase(argument)}: "${value}" is none of its values.${didYouMean(wanted, values)} They are ${values.join(', ')}.`,
    );
  }
  if (isInputObjectType(named)) return parseJson(argument, value);
  if (named.name === 'Int' || named.name === 'Float') {
    if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    throw new ArgumentError(`--${kebabCase(argument)}: "${value}" is no number.`);
  }
  if (named.name === 'Boolean') return value === 'true';
  return value;
}

function parseJson(argument: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new ArgumentError(
      `--${kebabCase(argument)} is an object; write it as JSON, as '{"name":{"contains":"drug"}}'.`,
    );
  }
}

function coerce(argument: GraphQLArgument, value: string): unknown {
  const type = getNullableType(argument.type);
  if (!isListType(type)) return coerceScalar(argument.name, type, value);
  if (isInputObjectType(getNamedType(type))) return parseJson(argument.name, value);
  return value.split(',').map((item) => coerceScalar(argument.name, type, item.trim()));
}

function nameArguments(
  field: GraphQLField<unknown, unknown>,
  { bare, named }: Typed,
): Map<string, string> {
  const [first] = field.args;
  const given = new Map(named);
  if (bare.length > 1)
    throw new ArgumentError(
      `${kebabCase(field.name)} takes one bare argument, and got ${bare.length}: ${bare.join(' ')}. Put a phrase in quotation marks; name the others: ${field.args.map(({ name }) => `--${kebabCase(name)}`).join(' ')}`,
    );
  if (bare[0] !== undefined) {
    if (!first) throw new ArgumentError(`${kebabCase(field.name)} takes no arguments.`);
    given.set(first.name, bare[0]);
  }
  return given;
}

/** The variables of a root field, from what was typed: the first argument bare, the others by name. */
export function coerceArguments(
  field: GraphQLField<unknown, unknown>,
  typed: Typed,
): Record<string, unknown> {
  const given = nameArguments(field, typed);
  const byName = new Map(field.args.map((argument) => [argument.name, argument]));
  const names = [...byName.keys()].map(kebabCase);
  const variables: Record<string, unknown> = {};
  for (const [name, value] of given) {
    const argument = byName.get(name);
    if (!argument)
      throw new ArgumentError(
        `${kebabCase(field.name)} has no --${kebabCase(name)}.${didYouMean(kebabCase(name), names)} It takes: ${names.map((known) => `--${known}`).join(' ') || 'nothing'}`,
      );
    variables[name] = coerce(argument, value);
  }
  const missing = field.args.find(
    (argument) =>
      argument.type.toString().endsWith('!') &&
      !given.has(argument.name) &&
      argument.defaultValue === undefined,
  );
  if (missing)
    throw new ArgumentError(
      `${kebabCase(field.name)} needs its ${missing.name}: npm run ask -- ${kebabCase(field.name)} <${missing.name}>`,
    );
  return variables;
}
