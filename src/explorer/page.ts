import type { ComponentChildren } from 'preact';
import type { Table } from '../tables/table.js';
import type { AskRecord } from './ask-record.js';
import type { Frame } from './frame.js';

/** What a page is asked with: the rest of its address, and its choices. */
export interface PageRequest {
  readonly ask: AskRecord;
  readonly frame: Frame;
  /** What stands behind the page's own word in the address, decoded: `pcp-2022/1-5-tools`. */
  readonly rest: string;
  /** The whole path, encoded, without `.csv` or `.xlsx`. */
  readonly path: string;
  readonly choices: URLSearchParams;
}

/** The question that a page shows the answer of, so that a reader can ask it again. */
export interface Asked {
  readonly document: { readonly toString: () => string };
  readonly variables: object;
}

/** A page before it is put into its frame. */
export interface Page {
  readonly title: string;
  readonly body: ComponentChildren;
  /** 200 where left out. */
  readonly status?: number;
  /** What the page shows as tables: the first is its `.csv`, all of them its `.xlsx`. */
  readonly tables?: readonly Table[];
  readonly asked?: Asked;
  /** Where the page stands: names with their addresses, the outermost first. */
  readonly above?: readonly { readonly name: string; readonly href: string }[];
}

export type PageOf = (request: PageRequest) => Promise<Page>;
