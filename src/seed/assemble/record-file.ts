import { relationshipOf } from '../../model/relationships.js';
import type { Envelope } from '../grammar/record.js';
import type { FigureEntry } from '../grammar/figure-entry.js';
import type { Path } from '../parse-yaml.js';
import type { ReadRecord, RecordFile } from '../record-file.js';
import { sourceOf, addCitations, type Collector, type Written } from './collector.js';
import { addNames, addRecordEntity } from './entities.js';
import { addFigure } from './figures.js';
import { addLinkEntry, addOwnership } from './links.js';
import { addStatement } from './statements.js';
import type { Problem } from '../../problem.js';

/** What assembling a file needs to know of the others. */
export interface Surroundings {
  readonly kindOf: (id: string) => string | undefined;
  readonly voiceOf: (document: string) => string | undefined;
  readonly problems: Problem[];
}

function writtenAt(file: RecordFile, path: Path): Written {
  return { source: file.source, document: file.document, path };
}

/** First pass: the entities themselves, so that the second knows the kind of every id. */
export function assembleEntities(collector: Collector, file: RecordFile): void {
  const { opener } = file;
  if (opener) addRecordEntity(collector, opener, writtenAt(file, opener.path), true);
  for (const record of file.nested)
    addRecordEntity(collector, record, writtenAt(file, record.path), false);
}

function shapeProblem(around: Surroundings, written: Written, message: string): void {
  around.problems.push({ check: 'shape', level: 'MUST', ...sourceOf(written), message });
}

function assembleFigure(
  collector: Collector,
  figure: FigureEntry,
  owner: { id: string; kind: string | undefined } | undefined,
  around: Surroundings,
  written: Written,
): void {
  const isMeasure = owner?.kind === 'Measure';
  const measure = figure.of ?? (isMeasure ? owner.id : undefined);
  if (measure === undefined)
    return shapeProblem(around, written, 'A figure names its measure: add "of: <measure>".');
  const measures = relationshipOf('MEASURED_BY').from as readonly string[];
  const measured =
    owner !== undefined && owner.kind !== undefined && measures.includes(owner.kind) ? owner.id : undefined;
  addFigure(collector, figure, { measure, ...(measured === undefined ? {} : { measured }) }, written);
}

function assembleEnvelope(
  collector: Collector,
  owner: { id: string; kind: string | undefined },
  envelope: Envelope,
  around: Surroundings,
  written: Written,
): void {
  const within = (key: string, index: number) => ({ ...written, path: [...written.path, key, index] });
  addNames(collector, owner.id, envelope.names, written);
  for (const [index, link] of (envelope.links ?? []).entries())
    addLinkEntry(collector, link, owner.id, within('links', index));
  for (const [index, figure] of (envelope.figures ?? []).entries())
    assembleFigure(collector, figure, owner, around, within('figures', index));
  for (const [index, says] of (envelope.says ?? []).entries())
    addStatement(collector, says, [owner.id], around.voiceOf, within('says', index));
}

function assembleOwnership(
  collector: Collector,
  record: ReadRecord,
  opener: ReadRecord | undefined,
  around: Surroundings,
  written: Written,
): void {
  const { definition, value } = record;
  const owner = value.of?.to ?? (opener?.value.id as string | undefined);
  if (owner === undefined || owner === 'none' || owner === value.id) return;
  const ownerKind = around.kindOf(owner);
  const atOf = { ...written, path: [...written.path, 'of'] };
  // That there is no such owner is for the check of ids to tell, as of any other.
  if (ownerKind === undefined) return void collector.additions.push({ to: owner, at: sourceOf(atOf) });
  const grounds = { ...value.of, cites: value.of?.cites ?? value.cites };
  const ends = { child: value.id as string, childKind: definition.kind, owner, ownerKind };
  const place = value.of?.cites === undefined ? written : atOf;
  const linked = addOwnership(collector, ends, grounds, place);
  if (!linked && value.of !== undefined)
    shapeProblem(
      around,
      atOf,
      `No ${definition.kind} belongs to ${owner} (${ownerKind}) by the table of relationships. Take "of" out, or write a link.`,
    );
}

/** Second pass: what the records of a file say of each other and of those of other files. */
export function assembleLinks(collector: Collector, file: RecordFile, around: Surroundings): void {
  const records = file.opener ? [file.opener, ...file.nested] : file.nested;
  for (const record of records.filter(({ definition }) => definition.kind !== 'MentionReview')) {
    const written = writtenAt(file, record.path);
    const opener = record === file.opener ? undefined : file.opener;
    assembleOwnership(collector, record, opener, around, written);
    const owner = { id: record.value.id as string, kind: record.definition.kind };
    assembleEnvelope(collector, owner, record.value, around, written);
  }
  for (const { value, path } of file.adds) {
    const written = writtenAt(file, path);
    collector.additions.push({ to: value.to, at: sourceOf(written, 'to') });
    addCitations(collector, value.to, value.cites, written);
    assembleEnvelope(collector, { id: value.to, kind: around.kindOf(value.to) }, value, around, written);
  }
  for (const { value, path } of file.links) {
    const written = writtenAt(file, path);
    if (value.from === undefined)
      shapeProblem(around, written, 'A link at the top of a file names both its ends. Add: from: <id>.');
    else addLinkEntry(collector, value, undefined, written);
  }
  for (const { value, path } of file.figures)
    assembleFigure(collector, value, undefined, around, writtenAt(file, path));
  for (const { value, path } of file.says)
    addStatement(collector, value, [], around.voiceOf, writtenAt(file, path));
}
