import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveNorthshire, type NorthshireServed } from './northshire-served.js';

let served: NorthshireServed;
beforeAll(async () => {
  served = await serveNorthshire();
});
afterAll(() => served.stop());

test.each(
  serverAudits({ url: () => `${served.address}/graphql` }).map((audit) => [
    audit.id,
    audit.name,
    audit,
  ]),
)('GraphQL over HTTP %s: %s', async (_, __, audit) => {
  const result = await audit.fn();
  // A warning or a notice is the standard's advice; an error breaks it.
  const broken = result.status === 'error' ? result.reason : undefined;
  expect(broken).toBeUndefined();
});
