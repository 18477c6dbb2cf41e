import type { z } from 'zod';
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
  const problems = result.error.issues.map((issue): Problem => {
    const path = [...where.path, ...(issue.path as (string | number)[])];
    const name = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return {
      check: checkIdOf(issue),
      level: 'MUST',
      file: where.file.file,
      line: where.file.lineOf(path),
      message: `${name}${issue.message}`,
      ...(where.about === undefined ? {} : { about: where.about }),
    };
  });
  return { problems };
}
