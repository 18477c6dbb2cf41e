/** One query for each question, on the shipped record, with every list that a page would show. */
export const BENCH_QUESTIONS: readonly { readonly name: string; readonly query: string }[] = [
  { name: 'entity', query: '{ entity(id: "drones") { name statements { text } links { id } } }' },
  { name: 'search', query: '{ search(phrase: "knife crime", first: 20) { total hits { id } } }' },
  {
    name: 'trace',
    query:
      '{ trace(from: "pcp-2016-2021/young-people") { total chains { hops { link citations { id } } } } }',
  },
  {
    name: 'coverage',
    query:
      '{ coverage(plan: "risks-and-threats-2015-2016") { rows { state cells { state parts { evidence { thing { id } } } } } } }',
  },
  {
    name: 'crossWalk',
    query:
      '{ crossWalk(from: "risks-and-threats-2015-2016", to: "pcp-2016-2021") { rows { outcome } } }',
  },
  { name: 'gaps', query: '{ gaps(of: "peel-2015") { gaps { rule thing { id } } } }' },
  {
    name: 'accountability',
    query:
      '{ accountability(of: ["peel-2015/q1-abstraction-of-officers"]) { accounts { status parts { steps { thing { id } } } } } }',
  },
  {
    name: 'sharedWork',
    query: '{ sharedWork(partner: "chesterfield-csp") { total works { thing { id } } } }',
  },
  {
    name: 'comparison',
    query: '{ comparison(measures: ["special-constables-active"]) { series { movement } } }',
  },
  { name: 'timeline', query: '{ timeline(of: "mini-police") { total entries { text } } }' },
  { name: 'disputes', query: '{ disputes(of: "stop-searches-all") { total } }' },
  {
    name: 'appearances',
    query: '{ appearances(of: "mental-health") { things { documents { present } } } }',
  },
];
