import { Refusal } from './ask-record.js';

/** Reads what a reader chose in a page's form; an empty field is no choice. */
export function textChoice(choices: URLSearchParams, name: string): string | undefined {
  const value = choices.get(name)?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** All values of a field that may be chosen more than once. */
export function listChoice(choices: URLSearchParams, name: string): string[] | undefined {
  const values = choices.getAll(name).filter((value) => value.trim() !== '');
  return values.length === 0 ? undefined : values;
}

function refuse(name: string, value: string, valid: readonly string[]): never {
  const message = `"${name}" of this address is "${value}"; it may be ${valid.join(', ')}.`;
  throw new Refusal(message, 'BAD_USER_INPUT');
}

/** One of a closed list. @throws Refusal that names the valid values */
export function oneOf<Value extends string>(
  choices: URLSearchParams,
  name: string,
  valid: readonly Value[],
): Value | undefined {
  const value = textChoice(choices, name);
  if (value === undefined) return undefined;
  return valid.find((known) => known === value) ?? refuse(name, value, valid);
}

/** Some of a closed list. @throws Refusal that names the valid values */
export function someOf<Value extends string>(
  choices: URLSearchParams,
  name: string,
  valid: readonly Value[],
): Value[] | undefined {
  const values = listChoice(choices, name);
  return values?.map(
    (value) => valid.find((known) => known === value) ?? refuse(name, value, valid),
  );
}

/** A day. @throws Refusal that shows how a day is written */
export function dayChoice(choices: URLSearchParams, name: string): string | undefined {
  const value = textChoice(choices, name);
  if (value === undefined) return undefined;
  const day = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime());
  if (isDay && day.toISOString().startsWith(value)) return value;
  throw new Refusal(
    `"${name}" of this address is "${value}"; it is a day, written like 2022-12-31.`,
    'BAD_USER_INPUT',
  );
}

/** Leaves out what was not chosen, as GraphQL wants it. */
export function chosen<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(kept) as never;
}

/** An address with some choices set anew; an undefined one is taken out. */
export function withChoices(
  path: string,
  choices: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const next = new URLSearchParams(choices);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    if (value !== undefined) next.set(name, value);
  }
  const query = next.toString();
  return query === '' ? path : `${path}?${query}`;
}
