import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo, type Server } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { findFreePort } from '../../src/graph/embedded/free-port.js';
import { openNeo4j } from '../../src/graph/open-neo4j.js';

const server = inject('neo4j');

function open(changes: Partial<typeof server>) {
  const { uri, username, password, database } = { ...server, ...changes };
  const config = readConfig({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  return openNeo4j(config, () => undefined);
}

const opened: Server[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

async function listen(listening: Server): Promise<number> {
  opened.push(listening);
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return (listening.address() as AddressInfo).port;
}

/** The tests' server behind TLS, with a certificate that nobody has signed but itself. */
async function behindTls(): Promise<number> {
  // Made for this test and good for nothing else; no machine trusts it.
  const key = readFileSync('test/fixtures/tls/key.pem');
  const cert = readFileSync('test/fixtures/tls/certificate.pem');
  const port = Number(new URL(server.uri.replace('bolt:', 'http:')).port);
  return listen(
    createTlsServer({ key, cert }, (socket) => {
      const plain = connect(port, '127.0.0.1');
      socket.pipe(plain).pipe(socket);
      for (const each of [socket, plain]) each.on('error', () => plain.destroy());
    }),
  );
}

const CANNOT = (uri: string) =>
  new RegExp(
    `^The Neo4j server at ${uri.replaceAll('+', '\\+')} \\(NEO4J_URI\\) cannot be used: [^]*\nStart it, correct NEO4J_URI, or unset it to use the embedded database\\.$`,
  );

describe('a server of the user’s own', () => {
  test('is used where NEO4J_URI names it', async () => {
    const { close, ...connection } = await open({});
    await close();
    expect(connection).toEqual({ ...server, embedded: false });
  });

  test('that refuses the password is told with the variables to correct', async () => {
    await expect(open({ password: 'wrong' })).rejects.toThrow(
      `The Neo4j server at ${server.uri} refuses user 'neo4j' with the password given. Correct NEO4J_USERNAME, and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.`,
    );
  });

  test('that has no such database is told with the variable to correct', async () => {
    await expect(open({ database: 'elsewhere' })).rejects.toThrow(
      `The Neo4j server at ${server.uri} has no database 'elsewhere'. Correct NEO4J_DATABASE (the usual name is neo4j).`,
    );
  });

  test.each([
    ['a port where nothing listens', async () => `bolt://127.0.0.1:${await findFreePort()}`],
    ['a name that no machine has', async () => 'bolt://nowhere.invalid:7687'],
    ['a routed name that no machine has', async () => 'neo4j://nowhere.invalid:7687'],
    ['a server of another kind', async () => `bolt://127.0.0.1:${await listen(createServer())}`],
    ['TLS where there is none', async () => server.uri.replace('bolt:', 'bolt+s:')],
    ['routed TLS where there is none', async () => server.uri.replace('bolt:', 'neo4j+s:')],
    ['a certificate that nobody signed', async () => `bolt+s://127.0.0.1:${await behindTls()}`],
  ])('at %s is told with the remedy', async (_, address) => {
    const uri = await address();
    await expect(open({ uri })).rejects.toThrow(CANNOT(uri));
  });

  test.each([
    ['neo4j', async () => server.uri.replace('bolt:', 'neo4j:')],
    ['bolt+ssc', async () => `bolt+ssc://127.0.0.1:${await behindTls()}`],
  ])('is used by %s', async (_, address) => {
    const uri = await address();
    const { close, ...connection } = await open({ uri });
    await close();
    expect(connection).toEqual({ ...server, uri, embedded: false });
  });
});
