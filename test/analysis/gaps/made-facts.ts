import type { FigureRow } from '../../../src/analysis/comparison/decide-comparison.js';
import type {
  CitedLink,
  CitedThing,
  SearchRecord,
  Thing,
} from '../../../src/analysis/facts/facts.js';
import type { GapFacts } from '../../../src/analysis/gaps/facts.js';

/** Made facts from which tests of gaps are decided: two reports, of 2024 and of 2025. */
const DOCUMENTS = [2024, 2025].map((year) => ({
  id: `report-${year}`,
  name: `Report ${year}`,
  date: String(year),
  dateFrom: `${year}-01-01`,
  dateTo: `${year}-12-31`,
  voice: 'FORCE',
}));

export const cite = (document: string, voice = 'FORCE') => ({
  id: `c@${document}#p.1`,
  document,
  locator: 'p.1',
  cite: 'p',
  anchor: 'as it stands',
  voice,
  date: document.slice(-4),
  dateTo: `${document.slice(-4)}-12-31`,
});

export const thing = (id: string, kind: string, over: Partial<Thing> = {}): Thing => ({
  id,
  kind,
  name: id,
  ...over,
});

export const cited = (one: Thing, ...documents: string[]): CitedThing => ({
  thing: one,
  citations: (documents.length > 0 ? documents : ['report-2024']).map((id) => cite(id)),
});

export const link = (
  kind: string,
  from: Thing,
  to: Thing,
  document = 'report-2024',
): CitedLink => ({
  link: { id: `${from.id}--${to.id}`, kind, basis: 'STATED', derived: false, aim: 'AIMED' },
  from,
  to,
  citations: [cite(document)],
});

export const search = (sought: string, document: string, open = 0): SearchRecord => ({
  search: {
    id: `${sought}@${document}`,
    sought,
    document,
    documentTo: '',
    names: [],
    terms: [sought],
    current: true,
    hits: open,
    open,
  },
  hits: [],
});

export const facts = (over: Partial<GapFacts>): GapFacts => ({
  things: [],
  links: [],
  coverage: new Map(),
  series: [],
  dropped: [],
  successions: [],
  area: null,
  searches: [],
  documents: DOCUMENTS,
  today: '2025-12-31',
  ...over,
});

export const figure = (of: Thing, value: number, year: number): FigureRow => ({
  measure: { ...of, unit: 'swans', counts: 'swans', higherIs: 'BETTER' },
  disputes: [],
  citations: [cite(`report-${year}`)],
  figure: {
    id: `${of.id}/${year}`,
    name: `${of.name}: ${value} swans`,
    form: 'LEVEL',
    qualifier: 'EXACTLY',
    value,
    period: String(year),
    periodFrom: `${year}-01-01`,
    periodTo: `${year}-12-31`,
  },
});
