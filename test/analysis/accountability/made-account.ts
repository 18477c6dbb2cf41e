import type { AccountFacts } from '../../../src/analysis/accountability/decide-account.js';
import type { CitedLink, CitedThing, Thing } from '../../../src/analysis/facts/facts.js';
import { createThemes } from '../../../src/analysis/trace/themes.js';

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

/** What is known of a thing of which nothing more is known. */
export const facts = (subject: CitedThing, over: Partial<AccountFacts> = {}): AccountFacts => ({
  subject,
  links: [],
  sides: [],
  subjects: [],
  searches: [],
  laterDocuments: [],
  themes: createThemes([]),
  ...over,
});
