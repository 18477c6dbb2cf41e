import type { z } from 'zod';
import { nearestName } from '../nearest.js';

type Issue = z.core.$ZodIssue;

function parentOf({ path }: Issue): string {
  return path.slice(0, -1).join('.');
}

function isMissing({ message }: Issue): boolean {
  return message.startsWith('is missing');
}

/** Each unknown key by itself, at the path of the key. */
function partUnknownKeys(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  // `explainIssue` gives one line for each key.
  const messages = issue.message.split('\n');
  return issue.keys.map((key, index) => ({
    ...issue,
    keys: [key],
    path: [...issue.path, key],
    message: messages[index] ?? issue.message,
  }));
}

/**
 * Settles the issues of a shape so that one fault gives one: each unknown key is told where it
 * stands; a key that is misspelt isn't told as missing, too; and what a shape says of an entry as a
 * whole waits until its keys are known.
 */
export function settleIssues(issues: readonly Issue[]): Issue[] {
  const unknown = issues.filter(({ code }) => code === 'unrecognized_keys').flatMap(partUnknownKeys);
  const meant = new Set(
    unknown.map((issue) => {
      const parent = parentOf(issue);
      const missing = issues.filter((other) => isMissing(other) && parentOf(other) === parent);
      const names = missing.map(({ path }) => String(path.at(-1)));
      return `${parent}.${nearestName(String(issue.path.at(-1)), names) ?? ''}`;
    }),
  );
  const entries = new Set(unknown.map(parentOf));
  return issues
    .filter((issue) => !isMissing(issue) || !meant.has(`${parentOf(issue)}.${String(issue.path.at(-1))}`))
    .filter(({ code, path }) => code !== 'custom' || !entries.has(path.join('.')))
    .flatMap(partUnknownKeys);
}
