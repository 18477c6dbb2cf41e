import type { CodegenConfig } from '@graphql-codegen/cli';

const BANNER = '// GENERATED from schema/generated.graphql by: npm run generate';

/**
 * Makes the TypeScript types of the API from the printed schema, and the explorer's documents with the
 * types of their answers and the ids by which they are sent. Run by `npm run generate`.
 */
const config: CodegenConfig = {
  schema: 'schema/generated.graphql',
  generates: {
    'src/graphql/generated/api.ts': {
      plugins: [{ add: { content: BANNER } }, 'typescript'],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        scalars: { Date: 'string' },
        onlyOperationTypes: false,
      },
    },
    'src/explorer/generated/': {
      documents: 'src/explorer/queries/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      plugins: [{ add: { content: BANNER } }],
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        onlyOperationTypes: true,
        scalars: { Date: 'string' },
      },
    },
  },
};

export default config;
