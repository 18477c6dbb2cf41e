import { readFileSync, writeFileSync } from 'node:fs';

/** The JVM refuses a list with a line longer than 4095 bytes (17 and 21), though it writes such lines. */
const LONGEST_LINE = 4000;

/**
 * Copies the list of classes that a running server has loaded so far, in a form that an archive can be
 * made of: without lines that are too long, nor the last, which may be half-written.
 * @returns how many lines there are
 */
export function copyClassList(from: string, to: string): number {
  const lines = readFileSync(from, 'utf8').split('\n').slice(0, -1);
  const usable = lines.filter((line) => line.length < LONGEST_LINE);
  writeFileSync(to, usable.map((line) => `${line}\n`).join(''));
  return usable.length;
}
