import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node, visit } from 'yaml';
import type { Problem } from '../problem.js';
import type { SeedText } from './read-files.js';
import { findYamlTraps } from './yaml-traps.js';

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
const EXPLANATIONS: readonly (readonly [RegExp, (at: string) => string])[] = [
  [/Nested mappings are not allowed in compact/, () => 'A text with ": " in it is read as a key. Put it in quotation marks; or, if the next line is a key, line it up with the others.'],
  [/Implicit keys need to be on a single line|Implicit map keys need to be followed/, () => 'A line is neither a key nor a text: a key has a colon and a blank behind it, and a text with ": " in it stands in quotation marks.'],
  [/Map keys must be unique/, (at) => `The key "${/^[^\s:]*/.exec(at)?.[0]}" stands twice in one record. Merge the two, or take one out.`],
  [/Tabs are not allowed/i, () => 'A tab stands where blanks indent. Indent with blanks.'],
  [/All mapping items must start at the same column/, () => 'A key stands further in or out than the others of its record. Line them up.'],
  [/Missing closing/, () => 'A quotation mark is not closed. Close it.'],
  [/Unexpected scalar at node end/, () => 'A text goes on after its closing quotation mark. Put the whole of it in quotation marks, or none.'],
  [/Flow map.*must (be sufficiently indented|end)|Flow sequence.*must (be sufficiently indented|end)/, () => 'A bracket is not closed. Close it.'],
  [/Plain value cannot start with/, (at) => `A text can't begin with ${at.charAt(0)}. Put it in quotation marks.`],
  [/multiple documents/, () => 'A line of "---" parts the file in two. Take it out.'],
];

function explainYaml(message: string, at: string): string {
  const explain = EXPLANATIONS.find(([pattern]) => pattern.test(message))?.[1];
  return explain?.(at) ?? `The YAML can't be read: ${message}. Mend it at this line.`;
}

/** A quotation mark that is not closed is told where it opens, and not where the file ends. */
function startOf(document: Document, at: number): number {
  let start = at;
  visit(document, {
    Scalar(_, { type, range }) {
      const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (isQuoted && range && range[0] < at && at <= range[1]) start = range[0];
    },
  });
  return start;
}

function yamlProblem(source: SeedText, line: number, message: string): Problem {
  return { check: 'yaml-readable', level: 'MUST', file: source.file, line, message };
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
  const [broken] = document.errors;
  if (broken) {
    const at = startOf(document, broken.pos[0]);
    const message = explainYaml(broken.message, source.text.slice(at));
    return { problems: [yamlProblem(source, counter.linePos(at).line, message)] };
  }
  if (!isMap(document.contents))
    return {
      problems: [yamlProblem(source, 1, 'The file holds no record: it must be a mapping of keys to values. Fill it or delete it.')],
    };
  const problems = findYamlTraps(source.text, document).map(({ at, message }) =>
    yamlProblem(source, counter.linePos(at).line, message),
  );
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
