import { formatAnswer } from './format-answer.js';
import { formatCoverage } from './format-coverage.js';
import { formatCrossWalk } from './format-cross-walk.js';
import { formatCsv } from './format-csv.js';
import { formatTrace } from './format-trace.js';
import { accountabilityTable } from '../tables/accountability.js';
import { appearancesTable } from '../tables/appearances.js';
import { comparisonTable } from '../tables/comparison.js';
import { disputesTable } from '../tables/disputes.js';
import { gapsTable } from '../tables/gaps.js';
import { sharedWorkTable, unmetPartnershipsTable } from '../tables/shared-work.js';
import { csvTable } from '../tables/csv.js';
import type { Table } from '../tables/table.js';
import { printTable } from './print-table.js';
import { timelineTable } from '../tables/timeline.js';
import { wordsInTable } from '../tables/words-in.js';

/** How an answer is printed. */
export type Format = 'text' | 'json' | 'csv';

/** Answers that are tables, at the terminal and as CSV. */
const TABLES: Readonly<Record<string, (answer: never) => Table>> = {
  accountability: accountabilityTable,
  appearances: appearancesTable,
  comparison: comparisonTable,
  disputes: disputesTable,
  gaps: gapsTable,
  sharedWork: sharedWorkTable,
  timeline: timelineTable,
  unmetPartnerships: unmetPartnershipsTable,
  wordsIn: wordsInTable,
};

/** Answers that have a form of their own at the terminal; all others are outlines. */
const FORMS: Readonly<Record<string, (answer: never) => string>> = {
  coverage: formatCoverage,
  crossWalk: formatCrossWalk,
  trace: formatTrace,
};

/** An answer of a root field as a terminal shows it, or as JSON or CSV for programs and spreadsheets. */
export function formatAs(format: Format, field: string, answer: unknown): string {
  if (format === 'json') return JSON.stringify(answer, undefined, 2);
  const table = TABLES[field]?.(answer as never);
  if (table) return format === 'csv' ? csvTable(table).trimEnd() : printTable(table);
  if (format === 'csv') return formatCsv(answer).trimEnd();
  return (FORMS[field] ?? formatAnswer)(answer as never);
}
