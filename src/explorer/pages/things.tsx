import { oneOf } from '../choices.js';
import { OfKindDocument, type OfKindQuery } from '../generated/graphql.js';
import { KINDS } from '../kinds.js';
import type { Page, PageRequest } from '../page.js';
import { Explained } from '../parts/explained.js';
import { ThingLink } from '../parts/thing-link.js';
import { readKind } from '../read-kind.js';
import { counted, kindInWords, upperFirst } from '../words.js';
import { pluralOf } from './home.js';

type Row = OfKindQuery['entities'][number];

function OtherKinds({ kind }: { readonly kind: string }) {
  return (
    <nav aria-label="Kinds">
      <ul class="gt-inline">
        {KINDS.map((other) => (
          <li>
            <a
              href={`/things?kind=${other}`}
              {...(other === kind ? { 'aria-current': 'page' } : {})}
            >
              {upperFirst(pluralOf(kindInWords(other)))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which kind to browse, with how many things each has. */
function chooser({ frame }: PageRequest): Page {
  const counts = frame.dataset.counts.filter(({ count }) => count > 0);
  return {
    title: 'Things by kind',
    body: (
      <ul class="gt-list">
        {counts.map(({ kind, count }) => (
          <li>
            <a href={`/things?kind=${kind}`}>
              {counted(count, kindInWords(kind), pluralOf(kindInWords(kind)))}
            </a>
          </li>
        ))}
      </ul>
    ),
  };
}

function ThingItem({
  row: { id, name, otherNames, summary },
  kind,
}: {
  readonly row: Row;
  readonly kind: string;
}) {
  return (
    <li>
      <ThingLink thing={{ id, kind, name }} />
      {otherNames.length > 0 ? <span class="gt-small"> also {otherNames.join(', ')}</span> : null}
      {summary ? (
        <p class="gt-small">
          <Explained text={summary} />
        </p>
      ) : null}
    </li>
  );
}

const tableOf = (heading: string, rows: readonly Row[]) => ({
  heading,
  columns: ['id', 'name', 'other names', 'summary'],
  rows: rows.map(({ id, name, otherNames, summary }) => [
    id,
    name,
    otherNames.join('; '),
    summary ?? '',
  ]),
  notes: [],
});

/** As many as a page shows; the files have all. */
const PER_PAGE = 200;

function Pages({
  total,
  from,
  kind,
}: {
  readonly total: number;
  readonly from: number;
  readonly kind: string;
}) {
  if (total <= PER_PAGE) return null;
  const starts = Array.from({ length: Math.ceil(total / PER_PAGE) }, (_, page) => page * PER_PAGE);
  return (
    <nav aria-label="Pages">
      <ul class="gt-inline">
        {starts.map((start) => (
          <li>
            <a
              href={`/things?kind=${kind}&from=${String(start)}`}
              {...(start === from ? { 'aria-current': 'page' } : {})}
            >
              {start + 1} to {Math.min(start + PER_PAGE, total)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All things of one kind, by name; without a kind, the kinds that there are. */
export async function thingsPage(request: PageRequest): Promise<Page> {
  const { ask, choices } = request;
  const kind = oneOf(choices, 'kind', KINDS);
  if (kind === undefined) return chooser(request);
  const rows = await readKind(ask, kind);
  const plural = pluralOf(kindInWords(kind));
  const from = Math.max(0, Number.parseInt(choices.get('from') ?? '0', 10) || 0);
  return {
    title: upperFirst(plural),
    asked: { document: OfKindDocument, variables: { kind, offset: 0 } },
    tables: [tableOf(upperFirst(plural), rows)],
    body: (
      <>
        <p>{counted(rows.length, kindInWords(kind), plural)}, by name.</p>
        <OtherKinds kind={kind} />
        <Pages total={rows.length} from={from} kind={kind} />
        <ul class="gt-list">
          {rows.slice(from, from + PER_PAGE).map((row) => (
            <ThingItem row={row} kind={kind} />
          ))}
        </ul>
      </>
    ),
  };
}
