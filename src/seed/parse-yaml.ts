import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Problem } from '../problem.js';
import type { SeedText } from './read-files.js';

/** A path into a YAML document. */
export type Path = readonly (string | number)[];

/** A file's value, every scalar a string, and the line on which each value stands. */
export interface ParsedFile {
  readonly path: string;
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (path: Path) => number;
}

function lineFinder(document: Document, counter: LineCounter): (path: Path) => number {
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const at = path.slice(0, length);
      const parent = document.getIn(at.slice(0, -1), true);
      const key = at[at.length - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === String(key))
        : undefined;
      const node = (pair?.key ?? document.getIn(at, true)) as Node | undefined;
      if (node?.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
}

/** What curators trip over most, in words that say how to mend it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/Nested mappings are not allowed in compact|Implicit keys need to be on a single line/, 'Put a text that contains ": " in quotation marks.'],
  [/Map keys must be unique/, 'Merge the two, or take one out.'],
  [/Tabs are not allowed/i, 'Indent with blanks.'],
  [/All mapping items must start at the same column/, 'Line up the keys of one record.'],
  [/Missing closing/, 'Close the quotation marks.'],
  [/Unexpected scalar at node end/, 'Put the whole text in quotation marks, or none of it.'],
];

function remedyFor(message: string): string {
  return REMEDIES.find(([pattern]) => pattern.test(message))?.[1] ?? 'Mend the YAML at this line.';
}

function yamlProblem(source: SeedText, line: number, message: string): Problem {
  return { check: 'yaml-readable', level: 'MUST', file: source.file, line, message };
}

/** A ` #` in an unquoted text starts a comment and cuts the text short. */
function commentProblems(source: SeedText, document: Document, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key !== 'value' || node.type !== 'PLAIN' || !node.range || !node.comment) return;
      if (/^\s/.test(node.comment)) return;
      problems.push(
        yamlProblem(
          source,
          counter.linePos(node.range[0]).line,
          `What follows " #" is read as a comment, so the text ends at "${String(node.value).slice(-30)}". Put the text in quotation marks, or leave a blank after "#" if it is a comment.`,
        ),
      );
    },
  });
  return problems;
}

/** `cites` is one line or a block list: in a flow list the commas of an anchor would part it. */
function flowCitesProblems(source: SeedText, document: Document, counter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'cites' || !isSeq(pair.value) || !pair.value.flow) return;
      const start = pair.value.range?.[0] ?? 0;
      problems.push(
        yamlProblem(source, counter.linePos(start).line, 'cites is a list in square brackets. Write one line, or a list with one "- " line for each citation.'),
      );
    },
  });
  return problems;
}

/**
 * Parses one file with the failsafe schema: every scalar is a string, and the shapes convert
 * (design §7.4). Gives the value, or the problems that stop it from being read.
 */
export function parseYaml(source: SeedText): { parsed?: ParsedFile; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const broken = document.errors.map((error) =>
    yamlProblem(
      source,
      counter.linePos(error.pos[0]).line,
      `The YAML can't be read: ${error.message}. ${remedyFor(error.message)}`,
    ),
  );
  if (broken.length > 0) return { problems: broken.slice(0, 1) };
  if (!isMap(document.contents))
    return {
      problems: [yamlProblem(source, 1, 'The file holds no record: it must be a mapping of keys to values. Fill it or delete it.')],
    };
  const problems = [
    ...commentProblems(source, document, counter),
    ...flowCitesProblems(source, document, counter),
  ];
  if (problems.length > 0) return { problems };
  return {
    parsed: {
      path: source.path,
      file: source.file,
      value: document.toJS(),
      lineOf: lineFinder(document, counter),
    },
    problems: [],
  };
}
