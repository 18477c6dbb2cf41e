import type { CitedLink, CitedThing, SearchRecord, Thing } from '../../src/analysis/facts/facts.js';

/** A citation of a passage of a made document: `report-2024` is of 2024, `inspection-2023` is an inspectorate's. */
export const cite = (document: string, locator = 'p.1') => ({
  id: `c@${document}#${locator}`,
  document,
  locator,
  cite: locator,
  anchor: 'as it stands',
  voice: document.startsWith('inspection') ? 'INSPECTORATE' : 'FORCE',
  date: document.slice(-4),
  dateTo: `${document.slice(-4)}-12-31`,
});

export const thing = (id: string, kind: string, over: Partial<Thing> = {}): Thing => ({
  id,
  kind,
  name: id,
  ...over,
});

/** A thing that stands in these documents. */
export const told = (one: Thing, ...documents: readonly string[]): CitedThing => ({
  thing: one,
  citations: documents.map((id) => cite(id)),
});

/** A link that stands in these passages, each `<document>` or `<document>#<locator>`, earliest first. */
export const link = (
  kind: string,
  from: Thing,
  to: Thing,
  places: readonly string[],
  over: Partial<CitedLink['link']> = {},
): CitedLink => ({
  link: { id: `${from.id}--${kind}--${to.id}`, kind, basis: 'STATED', derived: false, ...over },
  from,
  to,
  citations: places.map((place) => {
    const [document = '', locator] = place.split('#');
    return cite(document, locator);
  }),
});

/** A search of a document for something, with hits each told as `<locator> <account>`. */
export const search = (
  sought: string,
  document: string,
  ...hits: readonly string[]
): SearchRecord => ({
  search: {
    id: `${sought}@${document}`,
    sought,
    document,
    documentTo: `${document.slice(-4)}-12-31`,
    terms: [sought],
    names: [],
    current: true,
    hits: hits.length,
    open: hits.filter((hit) => hit.endsWith('UNREVIEWED')).length,
  },
  hits: hits.map((hit) => {
    const [locator = '', account = ''] = hit.split(' ');
    const passage = `${document}#${locator}`;
    return { account, phrase: sought, passage, locator, cite: locator };
  }),
});

/** A document of the year in which its id ends, read whole. */
export const document = (id: string) => ({
  id,
  name: id,
  date: id.slice(-4),
  dateFrom: `${id.slice(-4)}-01-01`,
  dateTo: `${id.slice(-4)}-12-31`,
  voice: id.startsWith('inspection') ? 'INSPECTORATE' : 'FORCE',
  curation: 'CURATED',
});
