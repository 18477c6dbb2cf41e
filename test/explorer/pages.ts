/** Which things of a record the pages are opened with. */
export interface Examples {
  readonly register: string;
  readonly plan: string;
  readonly risk: string;
  readonly document: string;
  readonly finding: string;
  readonly initiative: string;
  readonly measure: string;
  readonly theme: string;
  readonly body: string;
  readonly place: string;
  readonly question: string;
  /** A word that finds something. */
  readonly word: string;
}

/** Every page of the explorer, as it is opened with a record's examples: a name and an address. */
export function pagesWith(of: Examples): Readonly<Record<string, string>> {
  const cell = encodeURIComponent(`${of.risk}..${of.document}`);
  return {
    home: '/',
    search: `/search?q=${of.word}`,
    'search-nothing': '/search?q=xyzzy',
    'coverage-index': '/coverage',
    coverage: `/coverage/${of.register}`,
    'coverage-cell': `/coverage/${of.register}?cell=${cell}`,
    'coverage-beside': `/coverage/${of.register}?with=${of.plan}`,
    'coverage-approach': `/coverage/${of.register}?by=APPROACH&basis=STATED`,
    thread: `/thread/${of.risk}`,
    'thread-index': '/thread',
    'gaps-index': '/gaps',
    gaps: `/gaps/${of.register}`,
    'gaps-document': `/gaps/${of.document}`,
    'cross-walk-index': '/cross-walk',
    'cross-walk': `/cross-walk/${of.register}..${of.plan}`,
    'cross-walk-outcomes': `/cross-walk/${of.register}..${of.plan}?outcome=DROPPED&outcome=NEW`,
    'accountability-index': '/accountability',
    accountability: `/accountability/${of.finding}`,
    'accountability-plan': `/accountability/${of.plan}`,
    'accountability-document': `/accountability/${of.document}?stages=PLANNED&status=RESPONSE_PLANNED`,
    'comparison-index': '/comparison',
    comparison: `/comparison?in=${of.document}`,
    'timeline-index': '/timeline',
    timeline: `/timeline/${of.initiative}`,
    appearances: `/appearances/${of.theme}`,
    disputes: '/disputes',
    partners: '/partners',
    partner: `/partners/${of.body}`,
    'places-index': '/places',
    place: `/places/${of.place}`,
    things: '/things?kind=Initiative',
    'thing-initiative': `/things/${of.initiative}`,
    'thing-theme': `/things/${of.theme}`,
    'thing-measure': `/things/${of.measure}`,
    'thing-question': `/things/${of.question}`,
    'documents-index': '/documents',
    document: `/documents/${of.document}`,
    glossary: '/glossary',
    about: '/about',
    'seminar-pack': '/seminar-pack',
    'not-found': '/things/no-such-thing',
    'bad-choice': `/coverage/${of.register}?by=COLOUR`,
  };
}

/** Pages that say that something can't be shown, with the status they say it with. */
export const STATUS_OF: Readonly<Record<string, number>> = { 'not-found': 404, 'bad-choice': 400 };

export const NORTHSHIRE: Examples = {
  register: 'northshire-risks-2025',
  plan: 'northshire-2025',
  risk: 'northshire-risks-2025/disorder',
  document: 'report-2026',
  finding: 'peel-2024/parks-evening',
  initiative: 'operation-lantern',
  measure: 'park-incidents',
  theme: 'disorder',
  body: 'northshire-council',
  place: 'castle-park',
  question: 'question-evening-2026/q1',
  word: 'lantern',
};

export const SHIPPED: Examples = {
  register: 'risks-and-threats-2015-2016',
  plan: 'pcp-2016-2021',
  risk: 'risks-and-threats-2015-2016/domestic-abuse',
  document: 'strong-local-policing-2022',
  finding: 'peel-2015/q2-victim-satisfaction',
  initiative: 'domestic-abuse-review-team',
  measure: 'calls-999-abandoned',
  theme: 'domestic-abuse',
  body: 'derbyshire-constabulary',
  place: 'derby',
  question: 'pam-serious-violence/q1',
  word: 'DART',
};
