import type { z } from 'zod';
import { nearestName } from '../nearest.js';
import type { Problem } from '../problem.js';
import { explainIssue } from './grammar/explain.js';
import type { ParsedFile, Path } from './parse-yaml.js';

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
  const lastNumber = path.findLastIndex((part) => typeof part === 'number');
  const keys = lastNumber === path.length - 1 ? path.slice(lastNumber - 1, lastNumber) : path.slice(lastNumber + 1);
  return keys.join('.');
}

/** `"stage.is" is missing`; what speaks of a whole entry says itself what it is about. */
function worded(name: string, message: string): string {
  if (/^(is|must|may|needs) /.test(message)) return `"${name}" ${message}`;
  return name === '' || /^["\p{Lu}]/u.test(message) ? message : `"${name}": ${message}`;
}

/** A key that is misspelt is also missing; that is one fault, told where it is written. */
function withoutMisspelt(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const missing = (parent: string) =>
    issues
      .filter(({ path, message }) => message.startsWith('is missing') && path.slice(0, -1).join('.') === parent)
      .map(({ path }) => String(path.at(-1)));
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const parent = issue.path.join('.');
      return issue.keys.map((key) => `${parent}.${nearestName(key, missing(parent)) ?? ''}`);
    }),
  );
  return issues.filter(({ path, message }) => {
    const at = `${path.slice(0, -1).join('.')}.${String(path.at(-1))}`;
    return !message.startsWith('is missing') || !meant.has(at);
  });
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
  const problems = withoutMisspelt(result.error.issues).map((issue): Problem => {
    const inner = issue.path as (string | number)[];
    const path = [...where.path, ...inner];
    return {
      check: checkIdOf(issue),
      level: 'MUST',
      file: where.file.file,
      line: where.file.lineOf(path),
      message: worded(nameAt(where.path, inner), issue.message),
      ...(where.about === undefined ? {} : { about: where.about }),
    };
  });
  return { problems };
}
