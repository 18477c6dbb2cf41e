import type { Reference } from '../cited-passage.js';
import { readCypher, runCypher, type Database } from '../run-cypher.js';
import { createThemes, type ThemeLink, type Themes } from '../trace/themes.js';
import type {
  CoverageFacts,
  Direct,
  DocumentFact,
  Item,
  MentionFact,
  SearchFact,
  Subject,
  Surroundings,
} from './facts.js';

const cypher = (name: string) => readCypher(`coverage/${name}.cypher`);
const THEME_ROWS = cypher('find-theme-rows');
const DOCUMENTS = cypher('find-documents');
const THEMES = readCypher('trace/find-themes.cypher');
const RELATED = cypher('find-related');
const SUBJECTS = cypher('find-subjects');
const OWN = cypher('find-own');
const DIRECT = cypher('find-direct');
const SURROUNDINGS = cypher('find-surroundings');
const SEARCHES = cypher('find-searches');
const MENTIONS = cypher('find-mentions');

/** Themes as rows: each is its own only part. */
export async function findThemeRows(at: Database, ids: readonly string[]): Promise<Item[]> {
  const rows = await runCypher<{ item: Reference }>(at, THEME_ROWS, { ids });
  return rows.map(({ item }) => ({ ...item, parts: [{ ...item, basis: 'STATED' as const }] }));
}

function relatedOf(rows: readonly { one: string; other: string }[]): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  const add = (from: string, to: string) =>
    related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const { one, other } of rows) {
    add(one, other);
    add(other, one);
  }
  return related;
}

/** The themes of the items, with all that lie above, below or beside them. */
function themesNear(
  items: readonly Item[],
  themes: Themes,
  related: ReadonlyMap<string, ReadonlySet<string>>,
) {
  const parts = items.flatMap((item) => item.parts.map(({ id }) => id));
  const near = parts.flatMap((id) => [...themes.around(id), ...(related.get(id) ?? [])]);
  return [...new Set(near)];
}

export interface Asked {
  readonly plan: string;
  readonly items: readonly Item[];
  readonly planFrom?: string | undefined;
  readonly asOf: string | null;
  readonly place: string | null;
}

/** Everything from which the coverage of items is decided, in a handful of reads. */
export async function findCoverageFacts(at: Database, asked: Asked): Promise<CoverageFacts> {
  const { plan, items, asOf, place, planFrom } = asked;
  const [tree, related, documents, direct, own] = await Promise.all([
    runCypher<ThemeLink>(at, THEMES, { asOf }),
    runCypher<{ one: string; other: string }>(at, RELATED, { asOf }).then(relatedOf),
    runCypher<{ document: DocumentFact }>(at, DOCUMENTS),
    runCypher<Direct>(at, DIRECT, { items: items.map(({ id }) => id), asOf }),
    runCypher<{ bodies: string[]; plans: string[] }>(at, OWN, { plan }),
  ]);
  const themes = createThemes(tree);
  const near = themesNear(items, themes, related);
  const [subjects, searches, mentions] = await Promise.all([
    runCypher<Subject>(at, SUBJECTS, { themes: near, asOf }),
    runCypher<{ search: SearchFact }>(at, SEARCHES, { themes: near }),
    runCypher<MentionFact>(at, MENTIONS, { themes: near }),
  ]);
  const ids = [...new Set([...subjects, ...direct].map(({ thing }) => thing.id))];
  const around = await runCypher<Surroundings>(at, SURROUNDINGS, { ids, place, asOf });
  return {
    ...(planFrom === undefined ? {} : { planFrom }),
    own: {
      bodies: new Set(own.flatMap(({ bodies }) => bodies)),
      plans: new Set([plan, ...own.flatMap(({ plans }) => plans)]),
    },
    items,
    documents: documents.map(({ document }) => document),
    themes,
    related,
    subjects,
    direct,
    surroundings: new Map(around.map((one) => [one.id, one])),
    searches: searches.map(({ search }) => search),
    mentions,
  };
}
