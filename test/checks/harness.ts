import type { Check } from '../../src/checks/check.js';
import type { Problem } from '../../src/problem.js';
import { parseSeed } from '../../src/seed/read-seed.js';
import type { Seed } from '../../src/seed/seed.js';
import { BASE_RECORD } from './base-record.js';

/** YAML by its path below the seed folder; `undefined` takes a file of the base record away. */
export type Files = Readonly<Record<string, string | undefined>>;

/** YAML of a test without the line break after the opening quote, so that lines count from 1. */
function unpadded(text: string): string {
  return text.startsWith('\n') ? text.slice(1) : text;
}

/** A record of these files only. */
export function seedOfOnly(files: Files): Seed {
  const texts = Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, file: `seed/${path}`, text: unpadded(text) }],
  );
  return parseSeed(texts.sort((a, b) => (a.path < b.path ? -1 : 1)));
}

/** The base record with these files laid over it. */
export function seedOf(files: Files = {}): Seed {
  return seedOfOnly({ ...BASE_RECORD, ...files });
}

/** All that a check finds in a record. */
export function problemsOf(check: Check, seed: Seed): Problem[] {
  return check.check(seed, []);
}
