import { Kind, visit, type DocumentNode, type ValueNode } from 'graphql';
import { LIMITS } from '../graphql/limits.js';
import { refuseLimit } from './refuse-limit.js';
import type { Resolved } from './request-limits.js';

/** What a request brings with it, measured. */
interface Measured {
  /** Objects and lists within one another. */
  depth: number;
  objects: number;
  /** Values in lists. */
  listed: number;
  /** Characters of the longest text. */
  text: number;
}

/** A literal as the value that it stands for, as far as is measured here. */
function plain(node: ValueNode): unknown {
  if (node.kind === Kind.LIST) return node.values.map(plain);
  if (node.kind === Kind.OBJECT)
    return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, plain(value)]));
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** Looks at what is still to be seen level by level: a body can hold more levels than a stack. */
function measure(values: readonly unknown[]): Measured {
  const measured: Measured = { depth: 0, objects: 0, listed: 0, text: 0 };
  let level = values;
  for (; level.length > 0; measured.depth += 1) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string') measured.text = Math.max(measured.text, value.length);
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) measured.listed += value.length;
      else measured.objects += 1;
      for (const inner of Object.values(value)) next.push(inner);
    }
    level = next;
  }
  return measured;
}

function literals(document: DocumentNode): unknown[] {
  const found: unknown[] = [];
  const take = ({ value }: { value: ValueNode }) => void found.push(plain(value));
  visit(document, { Argument: take });
  return found;
}

const NAMES: Readonly<Record<keyof Measured, string>> = {
  depth: 'levels of objects and lists within one another',
  objects: 'objects',
  listed: 'values in lists',
  text: 'characters in one text',
};

/**
 * Refuses values that are too deep, too many or too long, in variables and in the text of a query: the
 * making of Cypher from a filter takes more than its share of time for each condition (measured).
 * @throws GraphQLError LIMIT_EXCEEDED with what was measured and the limit
 */
export function checkInput({ document, request }: Resolved): void {
  const given = [...Object.values(request.variables ?? {}), ...literals(document)];
  const measured = measure(given);
  for (const [of, most] of Object.entries(LIMITS.input) as [keyof Measured, number][])
    if (measured[of] > most)
      throw refuseLimit(
        `The values of the request have ${measured[of]} ${NAMES[of]}; they may have ${most}. Ask for less in one request.`,
      );
}
