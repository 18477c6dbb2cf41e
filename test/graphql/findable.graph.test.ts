import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFolder, type Loaded } from '../graph/loaded.js';

let shipped: Loaded;
beforeAll(async () => {
  shipped = await loadFolder('seed');
});
afterAll(() => shipped.close());

/** Plain words and abbreviations of the two documents, and what a reader would look for with them. */
const WORDS: readonly (readonly [string, string])[] = [
  ['OICHTE', 'risks-and-threats-2015-2016/oichte'],
  ['OCG', 'risks-and-threats-2015-2016/organised-crime-groups'],
  ['FGM', 'female-genital-mutilation'],
  ['CSE', 'child-sexual-exploitation'],
  ['SGB', 'strategic-governance-board'],
  ['PCC', 'pcc-derbyshire'],
  ['OPCC', 'opcc-derbyshire'],
  ['strategic risk seminar', 'strategic-risk-seminar'],
  ['cyber crime', 'cyber-crime'],
  ['cybercrime', 'cyber-crime'],
  ['anti social behaviour', 'anti-social-behaviour'],
  ['Listening to You', 'listening-to-you'],
  ['human trafficking', 'human-trafficking'],
  ['G4S', 'pcp-2016-2021/no-privatisation'],
  ['rural', 'rural-crime'],
  ['hate crimes', 'hate-crime'],
  ['police and crime panel', 'police-and-crime-panel'],
  ['questionnaire', 'listening-to-you'],
  ['mental health', 'mental-health'],
  ['constabulary', 'derbyshire-constabulary'],
];

test.each(WORDS)('"%s" finds %s in the first five hits', async (phrase, id) => {
  const { data } = await shipped.ask(
    'query ($phrase: String!) { search(phrase: $phrase, first: 5) { hits { id } } }',
    { phrase },
  );
  expect(
    (data as { search: { hits: { id: string }[] } }).search.hits.map((hit) => hit.id),
  ).toContain(id);
});
