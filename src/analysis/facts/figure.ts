import type { Thing } from './facts.js';

/** A figure as the source gives it, with its unit: the last part of an observation's name. */
export function figureText({ name }: Thing): string {
  return name.slice(name.lastIndexOf(': ') + 2);
}
