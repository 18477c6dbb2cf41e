import type { Reference } from '../cited-passage.js';

/** A figure as the source gives it, with its unit: the last part of an observation's name. */
export function figureText({ name }: Pick<Reference, 'name'>): string {
  return name.slice(name.lastIndexOf(': ') + 2);
}
