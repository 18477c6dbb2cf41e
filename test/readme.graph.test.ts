import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatAs } from '../src/ask/answer-forms.js';
import { buildQuery } from '../src/ask/build-query.js';
import { loadFolder, type Loaded } from './graph/loaded.js';

let shipped: Loaded;
beforeAll(async () => {
  shipped = await loadFolder('seed');
});
afterAll(() => shipped.close());

/** The words of a command line, as a shell parts them: quotation marks hold a word together. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, one, two, three]) => one ?? two ?? three ?? '',
  );

/** Every question in the README, with the answer printed below it. */
const PRINTED = [
  ...readFileSync('README.md', 'utf8').matchAll(
    /^\$ npm run --silent ask -- (?<words>.*)\n(?<answer>[\s\S]*?)\n```$/gm,
  ),
].map(({ groups }): [string, string] => [groups?.words ?? '', groups?.answer ?? '']);

test('the README has questions with their answers', () => {
  expect(PRINTED.length).toBeGreaterThan(3);
});

test.each(PRINTED)('the README prints what is answered to: %s', async (line, printed) => {
  const [question = '', ...words] = wordsOf(line);
  const { query, variables, field } = buildQuery(shipped.schema, question, words);
  const { data, errors } = await shipped.ask(query, variables);
  expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  expect(printed).toBe(formatAs('text', field, data?.[field]));
});
