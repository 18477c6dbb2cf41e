import type { z } from 'zod';
import type { Problem } from '../problem.js';
import { explainIssue } from './grammar/explain.js';
import type { ParsedFile, Path } from './parse-yaml.js';
import { settleIssues } from './settle-issues.js';

/** A value read by a shape, or undefined with the problems that stopped it. */
export interface Shaped<T> {
  readonly value?: T;
  readonly problems: Problem[];
}

function checkIdOf(issue: z.core.$ZodIssue): string {
  const params = (issue as { params?: { check?: string } }).params;
  return params?.check ?? 'shape';
}

/** The key that an issue is about, as the curator sees it: without the numbers of entries above it. */
function nameAt(where: Path, issue: Path): string {
  const path = issue.length === 0 ? where.slice(-2) : issue;
  const last = path.findLastIndex((part) => typeof part === 'number');
  const keys = last === path.length - 1 ? path.slice(last - 1, last) : path.slice(last + 1);
  return keys.join('.');
}

/** `"stage.is" is missing.`; a message that is a sentence says itself what it is about. */
function wordMessage(name: string, message: string): string {
  const closed = /[.?]$/.test(message) ? message : `${message}.`;
  if (/^["\p{Lu}]/u.test(message)) return closed;
  return /^(is|must|may|can't|needs) /.test(message) ? `"${name}" ${closed}` : `"${name}": ${closed}`;
}

/**
 * Reads the value at a path of a file by a shape. Every issue becomes a problem at its own line; the
 * shapes mark those that belong to a check of their own (dates, ids, citations).
 */
export function parseShape<S extends z.ZodType>(
  shape: S,
  value: unknown,
  where: { file: ParsedFile; path: Path; about?: string },
): Shaped<z.infer<S>> {
  const result = shape.safeParse(value, { error: explainIssue });
  if (result.success) return { value: result.data, problems: [] };
  const problems = settleIssues(result.error.issues).map((issue): Problem => {
    const inner = issue.path as (string | number)[];
    return {
      check: checkIdOf(issue),
      level: 'MUST',
      file: where.file.file,
      line: where.file.lineOf([...where.path, ...inner]),
      message: wordMessage(nameAt(where.path, inner), issue.message),
      ...(where.about === undefined ? {} : { about: where.about }),
    };
  });
  return { problems };
}
