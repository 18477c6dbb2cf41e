import { describe, expect, inject, test } from 'vitest';
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

  test('that cannot be reached is told with the remedy', async () => {
    const uri = `bolt://127.0.0.1:${await findFreePort()}`;
    await expect(open({ uri })).rejects.toThrow(
      new RegExp(
        `^The Neo4j server at ${uri} \\(NEO4J_URI\\) cannot be used: [^]*\nStart it, correct NEO4J_URI, or unset it to use the embedded database\\.$`,
      ),
    );
  });
});
