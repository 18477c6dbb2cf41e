import type { CrossWalkQuery } from '../generated/graphql.js';
import { counted, inWords } from '../words.js';
import { Basis } from './basis.js';
import { Explained } from './explained.js';
import { Sources } from './sources.js';
import { ThingLink } from './thing-link.js';

export type Walk = CrossWalkQuery['crossWalk'];
type Row = Walk['rows'][number];

/** Signs that the common fonts have; another one would show as a box. */
const SIGNS: Readonly<Record<Row['outcome'], string>> = {
  SAME: '=',
  BROADER: '>',
  NARROWER: '<',
  SPLIT: '÷',
  MERGED: '∩',
  LISTED_ELSEWHERE: '→',
  DROPPED: '×',
  NEW: '+',
  NOT_KNOWN: '?',
};

function Related({ related }: { readonly related: Row['related'][number] }) {
  return (
    <li>
      {inWords(related.relation)}: <ThingLink thing={related.item} />{' '}
      <Basis basis={related.basis} />
      {related.inList ? '' : ' (outside the list)'}
      {related.rationale ? (
        <p class="gt-small">
          <Explained text={related.rationale} />
        </p>
      ) : null}
      {related.agrees ? null : (
        <p class="gt-small">The themes alone would compute: {inWords(related.computed)}.</p>
      )}
      <Sources of={related.citations} />
    </li>
  );
}

/** Where on the page a row is told in full. */
const anchorOf = ({ side, item, part }: Row) =>
  `${side.toLowerCase()}-${item.id}${part ? `-${part.id}` : ''}`.replace(/[^\w-]+/g, '-');

function Outcome({ of }: { readonly of: Row['outcome'] }) {
  return (
    <span class="gt-outcome">
      <span aria-hidden="true">{SIGNS[of]}</span> {inWords(of)}
    </span>
  );
}

/** A line for each item: what became of it, and beside what it stands; the row in full is a link away. */
export function WalkAtGlance({
  rows,
  caption,
}: {
  readonly rows: readonly Row[];
  readonly caption: string;
}) {
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Outcome</th>
            <th scope="col">Beside it</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={`#${anchorOf(row)}`}>{row.item.name}</a>
                {row.part ? ` – part: ${row.part.name}` : ''}
              </th>
              <td>
                <Outcome of={row.outcome} />
              </td>
              <td>
                {row.related
                  .map(({ item, relation }) => `${item.name} (${inWords(relation)})`)
                  .join('; ') || 'nothing'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rows of one side in full: each related item with relation, basis, reason and sources. */
export function WalkSide({
  rows,
  caption,
}: {
  readonly rows: readonly Row[];
  readonly caption: string;
}) {
  return (
    <div class="gt-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="gt-wide gt-stack">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Outcome</th>
            <th scope="col">Related items, with the reason</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={anchorOf(row)}>
              <th scope="row">
                <ThingLink thing={row.item} />
                {row.part ? <span> – part: {row.part.name}</span> : null}
                {row.listing ? <span class="gt-small"> {inWords(row.listing)}</span> : null}
              </th>
              <td>
                <Outcome of={row.outcome} />
              </td>
              <td>
                <ul class="gt-list">
                  {row.related.map((other) => (
                    <Related related={other} />
                  ))}
                </ul>
                {row.notRelated.length > 0 ? (
                  <details>
                    <summary>
                      Looked at and found not to be related:{' '}
                      {counted(row.notRelated.length, 'item')}
                    </summary>
                    <ul class="gt-list">
                      {row.notRelated.map((other) => (
                        <Related related={other} />
                      ))}
                    </ul>
                  </details>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
