import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/seed/parse-yaml.js';

const parse = (text: string) => parseYaml({ path: 'swans.yml', file: 'seed/swans.yml', text });

const TEXT = `# What the force says of swans.
document: report-2026

initiatives:
  - id: swan-count
    name: 2.10
    stage: { is: ENDED,
      asOf: 2026-03 }
    cites:
      - 3.4 "swans were counted twice"
      - 3.5 "by hand"
  -
    id: swan-census
    summary: It goes on
      over two lines.
`;

describe('parsing YAML', () => {
  it('keeps every scalar as it is written', () => {
    expect(parse('a: 2.10\nb: yes\nc: 2026-03-01\nd: 0017\ne: ~\nf:\n').parsed?.value).toEqual({
      a: '2.10',
      b: 'yes',
      c: '2026-03-01',
      d: '0017',
      e: '~',
      f: '',
    });
  });

  it('joins a text over two lines, and keeps quotation marks inside one', () => {
    expect(parse('a: It goes on\n  here.\nb: 3.4 "with a comma, too"\n').parsed?.value).toEqual({
      a: 'It goes on here.',
      b: '3.4 "with a comma, too"',
    });
  });

  it('finds the line of every value', () => {
    const lineOf = parse(TEXT).parsed?.lineOf;
    const lines = [
      ['document'],
      ['initiatives'],
      ['initiatives', 0],
      ['initiatives', 0, 'name'],
      ['initiatives', 0, 'stage', 'is'],
      ['initiatives', 0, 'stage', 'asOf'],
      ['initiatives', 0, 'cites', 0],
      ['initiatives', 0, 'cites', 1],
      ['initiatives', 1],
      ['initiatives', 1, 'summary'],
    ].map((path) => lineOf?.(path));
    expect(lines).toEqual([2, 4, 5, 6, 7, 8, 10, 11, 13, 14]);
  });

  it('gives for what is not there the line of what would hold it', () => {
    const lineOf = parse(TEXT).parsed?.lineOf;
    expect(lineOf?.(['initiatives', 0, 'name', 0])).toBe(6);
    expect(lineOf?.(['initiatives', 0, 'form'])).toBe(5);
    expect(lineOf?.(['initiatives', 7])).toBe(4);
    expect(lineOf?.(['places', 0, 'name'])).toBe(1);
  });

  it('reads a file with a byte order mark and Windows line ends', () => {
    expect(parse('\ufeffa: 1\r\nb: 2\r\n').parsed?.value).toEqual({ a: '1', b: '2' });
  });

  it('passes comments that are set off', () => {
    const { parsed, problems } = parse('# one\na: text  # two\nb: # three\n  c: 1\n');
    expect(problems).toEqual([]);
    expect(parsed?.value).toEqual({ a: 'text', b: { c: '1' } });
  });

  it('gives every trap of a file, in order', () => {
    const { parsed, problems } = parse('a: Unit #1\ncites: [x, y]\nb: Unit # 2\n');
    expect(parsed).toBeUndefined();
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('gives only the first fault of YAML that is broken, since the others follow from it', () => {
    const { problems } = parse('a: "one\nb: "two\n\tc: 3\n');
    expect(problems).toHaveLength(1);
  });
});
