import { Refusal } from './ask-record.js';

/** What a page is wanted as. */
export type Ending = 'html' | 'csv' | 'xlsx';

export interface Address {
  /** The page's own word: `coverage`; empty for the front door. */
  readonly word: string;
  /** What stands behind it, decoded. */
  readonly rest: string;
  /** The path without its ending, as it stands in the address. */
  readonly path: string;
  readonly ending: Ending;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Parts a path into the page, what it is of, and as what it is wanted.
 * @throws Refusal where the address is not well written
 */
export function splitAddress(asked: string): Address {
  const [, path = '', ending] = /^(.*?)(?:\.(csv|xlsx))?$/s.exec(asked) ?? [];
  const bare = path === '/home' ? '/' : path.length > 1 ? path.replace(/\/+$/, '') : path;
  const [, word = '', ...rest] = bare.split('/');
  const decoded = decode(rest.join('/'));
  if (decoded === undefined)
    throw new Refusal(`The address "${asked}" is not well written.`, 'BAD_USER_INPUT');
  return { word, rest: decoded, path: bare, ending: (ending ?? 'html') as Ending };
}
