import { z } from 'zod';

/** One citation as a curator writes it: `<locator> "<anchor>"`, or `<document>#<locator> "<anchor>"`. */
export interface WrittenCite {
  /** Left out where the file's own document is meant. */
  readonly document?: string;
  readonly locator: string;
  readonly anchor: string;
}

const CITE = /^(?:([a-z0-9-]+)#)?([A-Za-z0-9.-]+)\s+"(.+)"$/s;

/** Reads one citation line; undefined where it has not the form. */
export function parseCite(line: string): WrittenCite | undefined {
  const match = CITE.exec(line.trim());
  if (!match) return undefined;
  const [, document, locator, anchor] = match as unknown as [string, string | undefined, string, string];
  return { ...(document === undefined ? {} : { document }), locator, anchor };
}

const citeLine = z.string().transform((value, context): WrittenCite => {
  const cite = parseCite(value);
  if (cite) return cite;
  context.addIssue({
    code: 'custom',
    params: { check: 'cite-readable' },
    message: `"${value}" is no citation; write: <locator> "<three to six words>", or <document>#<locator> "<words>"`,
  });
  return z.NEVER;
});

/** `cites:` one line, or a list of lines. */
export const cites = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(citeLine).min(1, 'a list of citations may not be empty'),
  );
