import type { AskRecord } from './ask-record.js';
import { OfKindDocument, type Kind, type OfKindQuery } from './generated/graphql.js';
import { readPages } from './read-pages.js';

/** All things of one kind, by name. */
export function readKind(ask: AskRecord, kind: Kind): Promise<OfKindQuery['entities'][number][]> {
  return readPages(async (offset) => (await ask(OfKindDocument, { kind, offset })).entities);
}
