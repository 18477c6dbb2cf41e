import { cited, inWords, named, type CitedList, type Named, type Table } from './table.js';

/** Appearances as the API answers them, as far as a table shows them. */
export interface AppearancesAnswer {
  readonly total: number;
  readonly things: readonly {
    readonly thing: Named;
    readonly mayBe: readonly Named[];
    readonly documents: readonly {
      readonly document: string;
      readonly date: string;
      readonly present: boolean;
      readonly names: readonly string[];
      readonly as: readonly string[];
      readonly details: readonly string[];
      readonly things: readonly Named[];
      readonly citations: CitedList;
      readonly search: { readonly hits: number; readonly open: number } | null;
    }[];
  }[];
}

type Appearance = AppearancesAnswer['things'][number]['documents'][number];

/** Silence with its search, or why nothing can be said. */
function silence({ search }: Appearance): string {
  if (!search) return 'not searched: nothing can be said';
  return search.open > 0
    ? `searched, ${String(search.open)} hits not accounted for`
    : `searched, ${String(search.hits)} hits, none is it`;
}

/** Which things stand in which documents, a row for each. */
export function appearancesTable({ things, total }: AppearancesAnswer): Table {
  return {
    heading: 'Which things stand in which documents',
    columns: ['thing', 'id', 'document', 'date', 'as', 'names', 'details', 'what', 'stands in'],
    wide: ['id', 'names'],
    rows: things.flatMap(({ thing, documents }) =>
      documents.map((one) => [
        thing.name,
        thing.id,
        one.document,
        one.date,
        one.present ? one.as.map(inWords).join(', ') : silence(one),
        one.names.join('; '),
        one.details.join('; '),
        named(one.things),
        cited(one.citations),
      ]),
    ),
    notes: [
      ...things
        .filter(({ mayBe }) => mayBe.length > 0)
        .map(({ thing, mayBe }) => `${thing.name} may be: ${named(mayBe)}`),
      `${String(total)} things`,
    ],
  };
}
