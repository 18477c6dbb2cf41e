import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** What it imports: paths from the project's root for our own, names for packages. */
  readonly imports: readonly string[];
}

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? normalize(join(dirname(path), target)) : target,
  );
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
  .map((path) => join('src', path))
  .map((path) => {
    const text = readFileSync(path, 'utf8');
    return { path, text, imports: importsOf(path, text) };
  });

function inRoom(...rooms: string[]): SourceFile[] {
  return files.filter(({ path }) => rooms.some((room) => path.startsWith(`src/${room}/`)));
}

/** `<file> imports <target>`, for every import that the rule forbids. */
function forbidden(
  from: readonly SourceFile[],
  isForbidden: (target: string) => boolean,
): string[] {
  return from.flatMap(({ path, imports }) =>
    imports.filter(isForbidden).map((target) => `${path} imports ${target}`),
  );
}

function matching(from: readonly SourceFile[], pattern: RegExp): string[] {
  return from.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

describe('the rooms of src', () => {
  test('model imports nothing of ours, save from model', () => {
    const outside = (target: string) =>
      target.startsWith('src/') && !target.startsWith('src/model/');
    expect(forbidden(inRoom('model'), outside)).toEqual([]);
  });

  test('reading, checking, verifying and exporting a record need no database', () => {
    const database = (target: string) =>
      /^src\/(graph|graphql|server|analysis)\//.test(target) || target === 'neo4j-driver';
    expect(forbidden(inRoom('seed', 'checks', 'verify', 'export', 'documents'), database)).toEqual(
      [],
    );
  });

  test('only graph and the query runner import the driver', () => {
    const others = files.filter(
      ({ path }) => !path.startsWith('src/graph/') && path !== 'src/analysis/run-cypher.ts',
    );
    expect(forbidden(others, (target) => target.startsWith('neo4j-driver'))).toEqual([]);
  });

  test('only the loader, the migrations and the embedded server write to the database', () => {
    const writers = files.filter(
      ({ path }) =>
        path.startsWith('src/analysis/') ||
        path.startsWith('src/graphql/') ||
        path.startsWith('src/server/'),
    );
    const cypher = readdirSync('src/analysis', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.cypher'))
      .map((path) => ({
        path,
        text: readFileSync(join('src/analysis', path), 'utf8'),
        imports: [],
      }));
    expect(
      matching([...writers, ...cypher], /\b(CREATE|MERGE\b|DETACH DELETE|SET [a-z]+[.:])\s?/),
    ).toEqual([]);
  });

  test('the explorer talks GraphQL only: it knows nothing of how answers are found', () => {
    const allowed = (target: string) =>
      /^src\/(explorer|tables)\//.test(target) ||
      target === 'src/model/relationships.js' ||
      target === 'src/model/role-words.js' ||
      !target.startsWith('src/');
    expect(forbidden(inRoom('explorer'), (target) => !allowed(target))).toEqual([]);
    expect(
      forbidden(
        inRoom('tables'),
        (target) =>
          target.startsWith('src/') &&
          !target.startsWith('src/tables/') &&
          target !== 'src/model/role-words.js',
      ),
    ).toEqual([]);
  });

  test('what runs in the browser imports nothing but its like', () => {
    const script = files.filter(({ path }) => path.startsWith('src/explorer/script/'));
    expect(script.length).toBeGreaterThan(0);
    expect(forbidden(script, (target) => !target.startsWith('src/explorer/script/'))).toEqual([]);
  });

  test('only config reads the environment', () => {
    const others = files.filter(({ path }) => path !== 'src/config.ts');
    expect(matching(others, /process\.env/)).toEqual([]);
  });

  test('nothing that judges the record reads the clock', () => {
    const rooms = inRoom(
      'model',
      'documents',
      'seed',
      'checks',
      'verify',
      'analysis',
      'export',
      'graphql',
    );
    expect(matching(rooms, /Date\.now\(\)|new Date\(\)/)).toEqual([]);
  });

  test('no file is over 300 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 301);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('no file has a default export, and none speaks to the console', () => {
    expect(matching(files, /^export default/m)).toEqual([]);
    expect(
      matching(
        files.filter(({ path }) => path !== 'src/cli.ts'),
        /\bconsole\.(log|info|warn|error|debug)\(/,
      ),
    ).toEqual([]);
  });

  test('no folder is named for having no name', () => {
    const folders = new Set(files.flatMap(({ path }) => dirname(path).split('/')));
    expect(
      [...folders].filter((name) => /^(utils?|helpers?|commons?|misc|lib)$/.test(name)),
    ).toEqual([]);
  });
});
