import type { CodegenConfig } from '@graphql-codegen/cli';

/** Makes the TypeScript types of the API from the printed schema. Run by `npm run generate`. */
const config: CodegenConfig = {
  schema: 'schema/generated.graphql',
  generates: {
    'src/graphql/generated/api.ts': {
      plugins: [
        { add: { content: '// GENERATED from schema/generated.graphql by: npm run generate' } },
        'typescript',
      ],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        scalars: { Date: 'string' },
        onlyOperationTypes: false,
      },
    },
  },
};

export default config;
