import { defineConfig } from 'vitest/config';

/**
 * Three speeds: `unit` needs nothing running; `graph` starts one embedded Neo4j and shares it;
 * `browser` and `commands` run the built program as its users do.
 */
export default defineConfig({
  // Node takes graphql's CommonJS build for its ES module importers too; here it must be the same one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    reporters: ['default', './test/closing-line.ts'],
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts', 'test/**/*.e2e.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/**/*.graph.test.ts'],
          globalSetup: ['test/graph/start-test-neo4j.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          globalSetup: ['test/build-program.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
