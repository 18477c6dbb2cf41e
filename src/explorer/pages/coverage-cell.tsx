import type { CellQuery, EvidenceOfCellFragment } from '../generated/graphql.js';
import { Basis } from '../parts/basis.js';
import { Explained } from '../parts/explained.js';
import { SearchRecords } from '../parts/search-record.js';
import { Sources } from '../parts/sources.js';
import { State } from '../parts/state.js';
import { ThingLink, ThingLinks } from '../parts/thing-link.js';
import { counted, dateInWords, inWords } from '../words.js';

type Row = CellQuery['coverage']['rows'][number];
type Cell = Row['cells'][number];

export function EvidenceItem({ evidence }: { readonly evidence: EvidenceOfCellFragment }) {
  const { thing, stage, stageAsOf, aim, basis, reasons, hidden, organisations, citations } =
    evidence;
  return (
    <li>
      <ThingLink thing={thing} kind /> <Basis basis={basis} />
      <p class="gt-small">
        {stage ? `${inWords(stage)}${stageAsOf ? `, as of ${dateInWords(stageAsOf)}` : ''}; ` : ''}
        {aim === 'AIMED'
          ? 'meant for it'
          : aim === 'TOUCHED'
            ? 'only touches on it'
            : 'linked to the item itself'}
        {reasons.length > 0 ? `; not enough by itself: ${reasons.map(inWords).join(', ')}` : ''}
        {hidden ? '; hidden by the choices above' : ''}
        {organisations.length > 0 ? '; with ' : ''}
        <ThingLinks things={organisations} />
      </p>
      <Sources of={citations} />
    </li>
  );
}

export function CellPart({
  part,
  alone,
}: {
  readonly part: Cell['parts'][number];
  readonly alone: boolean;
}) {
  return (
    <section>
      <h4>
        {alone ? '' : 'Part: '}
        {part.theme.name} <State state={part.state} />
      </h4>
      {part.reasons.length > 0 ? (
        <p class="gt-small">{part.reasons.map(inWords).join(', ')}</p>
      ) : null}
      {part.evidence.length > 0 ? (
        <ul class="gt-list">
          {part.evidence.map((evidence) => (
            <EvidenceItem evidence={evidence} />
          ))}
        </ul>
      ) : null}
      <details open={part.evidence.length === 0}>
        <summary>What was searched</summary>
        <SearchRecords searches={part.searches} />
      </details>
      {part.nearMentions.length > 0 ? (
        <details>
          <summary>
            {counted(part.nearMentions.length, 'near mention that does', 'near mentions that do')}{' '}
            not count
          </summary>
          <ul class="gt-list">
            {part.nearMentions.map(({ thing, why, citations }) => (
              <li>
                <ThingLink thing={thing} kind />
                <p class="gt-small">
                  <Explained text={why} />
                </p>
                <Sources of={citations} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

/** What stands behind one cell: its reasons, its evidence, its searches and what does not count. */
export function CellPanel({
  row,
  cell,
  column,
  close,
}: {
  readonly row: Row;
  readonly cell: Cell;
  readonly column: string;
  readonly close: string;
}) {
  return (
    <aside class="gt-panel" id="cell" tabIndex={-1} aria-labelledby="cell-title" data-panel>
      <h2 id="cell-title">
        {row.item.name} in {column}
      </h2>
      <p>
        <State state={cell.state} /> <Explained text={cell.why} />
      </p>
      {cell.direct.length > 0 ? (
        <section>
          <h3>Linked to the item itself</h3>
          <ul class="gt-list">
            {cell.direct.map((evidence) => (
              <EvidenceItem evidence={evidence} />
            ))}
          </ul>
        </section>
      ) : null}
      <h3>{cell.parts.length > 1 ? 'Part by part' : 'Evidence'}</h3>
      {cell.parts.map((part) => (
        <CellPart part={part} alone={cell.parts.length === 1} />
      ))}
      <p>
        <a href={`/thread/${row.item.id}`}>Follow the thread of {row.item.name}</a> ·{' '}
        <a href={close} data-close>
          Close
        </a>
      </p>
    </aside>
  );
}
