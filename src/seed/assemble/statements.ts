import { passageId, statementId } from '../../model/ids.js';
import { statementKind } from '../../model/statement.js';
import type { KindDefinition } from '../../model/kind-definition.js';
import type { SaysEntry } from '../grammar/says-entry.js';
import { addCitations, addLink, type Collector, type Written } from './collector.js';
import { addEntity } from './entities.js';

/**
 * Records a statement and its `SAYS` links. Its id is that of its first passage with the curator's
 * slug, else `s1`, `s2` in the order written; its voice is the document's unless it says otherwise.
 */
export function addStatement(
  collector: Collector,
  entry: SaysEntry,
  about: readonly string[],
  voiceOf: (document: string) => string | undefined,
  written: Written,
): void {
  const first = entry.cites?.[0];
  const document = first?.document ?? written.document ?? '';
  const passage = passageId(document, first?.locator ?? '');
  const count = (collector.statementsOf.get(passage) ?? 0) + 1;
  if (entry.slug === undefined) collector.statementsOf.set(passage, count);
  const id = statementId(document, first?.locator ?? '', entry.slug ?? `s${count}`);
  const voice = entry.voice ?? voiceOf(document) ?? 'OTHER';
  addEntity(
    collector,
    { definition: statementKind as unknown as KindDefinition, id, value: { ...entry, voice } },
    written,
  );
  addCitations(collector, id, entry.cites, written);
  for (const to of new Set([...about, ...(entry.on ?? [])]))
    addLink(collector, { kind: 'SAYS', from: id, to, basis: 'STATED' }, entry.cites, written);
}
