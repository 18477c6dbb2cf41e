import type { z } from 'zod';
import { didYouMean } from '../../nearest.js';

interface RawIssue {
  readonly code: string;
  readonly input?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly expected?: string;
  readonly inst?: { readonly def?: { readonly shape?: Record<string, unknown> } };
}

/** One line for each key; `settleIssues` parts them. */
function unknownKeys(issue: RawIssue): string {
  const valid = Object.keys(issue.inst?.def?.shape ?? {});
  return (issue.keys ?? [])
    .map((key) => {
      const meant = didYouMean(key, valid);
      return `"${key}" is no key here.${meant === '' ? ` The keys are ${valid.join(', ')}.` : meant}`;
    })
    .join('\n');
}

function invalidValue(issue: RawIssue): string {
  const values = (issue.values ?? []).map(String);
  if (issue.input === undefined) return `is missing; give one of ${values.join(', ')}`;
  const written = String(issue.input);
  return `can't be "${written}".${didYouMean(written.toUpperCase(), values)} The choices are ${values.join(', ')}.`;
}

const EXPECTED: Record<string, string> = { object: 'a mapping of keys', array: 'a list' };

/** Words an issue of a shape for a curator: what was found, the nearest valid choice, the remedy. */
export function explainIssue(raw: z.core.$ZodRawIssue): string | undefined {
  const issue = raw as unknown as RawIssue;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue);
  if (issue.code === 'invalid_value') return invalidValue(issue);
  if (issue.code === 'invalid_type') {
    const wanted = EXPECTED[issue.expected ?? ''] ?? issue.expected ?? 'something else';
    return issue.input === undefined || issue.input === ''
      ? `is missing; give ${wanted}`
      : `must be ${wanted}`;
  }
  return undefined;
}
