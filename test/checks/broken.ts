import { checkSeed } from '../../src/checks/run-checks.js';
import { BASE_RECORD } from './base-record.js';
import { seedOf } from './harness.js';

export const LANTERN = 'initiatives/operation-lantern.yml';
export const REGISTER = 'plans/risks-2025/risks-2025.yml';
export const THEME = 'themes/disorder.yml';
export const SET_ASIDE = 'documents/report-2026/set-aside.yml';

/** One place of a file of the base record changed; a place that isn't there is a fault of the test. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = BASE_RECORD[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, to) };
}

/** All that is found in the base record with these files over it, each in one line. */
export function findingsIn(files: Record<string, string>): string[] {
  return checkSeed(seedOf(files)).problems.map(
    ({ file, line, check, message }) => `${file}:${line} ${check}: ${message}`,
  );
}
