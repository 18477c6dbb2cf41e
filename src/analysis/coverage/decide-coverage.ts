import { groupBy } from '../../group-by.js';
import {
  chooseColumns,
  chooseDocuments,
  type By,
  type Column,
  type DocumentChoice,
} from './columns.js';
import { decideCell, STATES, type DecidedCell, type State } from './decide-cell.js';
import type { CoverageFacts, CoverageOptions, Direct, Item } from './facts.js';
import { nearMentions, type NearMention } from './near-mentions.js';
import type { Scope } from './grade.js';

export interface StateCount {
  readonly state: State;
  readonly count: number;
}

export interface CoverageCell extends DecidedCell {
  readonly column: string;
  /** By the part's theme. */
  readonly near: ReadonlyMap<string, readonly NearMention[]>;
}

export interface CoverageRow {
  readonly item: Item;
  /** Over all columns. */
  readonly whole: DecidedCell;
  readonly cells: readonly CoverageCell[];
}

export interface DecidedCoverage {
  readonly columns: readonly (Column & { readonly totals: readonly StateCount[] })[];
  readonly rows: readonly CoverageRow[];
  readonly totals: readonly StateCount[];
}

/** How many are in each state, every state told, so that the counts add up to the whole. */
export function countStates(states: readonly State[]): StateCount[] {
  return STATES.map((state) => ({ state, count: states.filter((one) => one === state).length }));
}

/**
 * The gap map (design §2, §5): each item in each column, and over all columns. Pure: from the facts and
 * what is asked of them, nothing else.
 */
export function decideCoverage(
  facts: CoverageFacts,
  by: By,
  choice: DocumentChoice,
  options: CoverageOptions,
): DecidedCoverage {
  const { columns, whole } = chooseColumns(by, facts, chooseDocuments(facts, choice, options));
  const linksOf = groupBy(facts.direct, ({ item }) => item);
  const cellOf = (item: Item, links: readonly Direct[], column: string, scope: Scope) => {
    const cell = decideCell(item, links, facts, scope, options);
    const near = cell.parts.map(
      (part) => [part.theme.id, nearMentions(part, links, facts, scope, options)] as const,
    );
    return { ...cell, column, near: new Map(near) };
  };
  const rows = facts.items.map((item): CoverageRow => {
    const links = linksOf.get(item.id) ?? [];
    return {
      item,
      whole: decideCell(item, links, facts, whole, options),
      cells: columns.map(({ id, scope }) => cellOf(item, links, id, scope)),
    };
  });
  return {
    columns: columns.map((column, index) => ({
      ...column,
      totals: countStates(rows.flatMap(({ cells }) => cells[index]?.state ?? [])),
    })),
    rows,
    totals: countStates(rows.map((row) => row.whole.state)),
  };
}
