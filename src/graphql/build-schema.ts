import { Neo4jGraphQL } from '@neo4j/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.js';
import { readTypeDefinitions } from './type-definitions.js';

/** Fields that the library keeps for its older versions only: they would treble the schema. */
const WITHOUT_DEPRECATED = {
  mutationOperations: true,
  aggregationFilters: true,
  aggregationFiltersOutsideConnection: true,
  relationshipFilters: true,
  attributeFilters: true,
};

/**
 * Makes the API: the look-ups that the library generates from `schema/`, and our own questions. The
 * library rejects with a list of what is wrong in `schema/`; here it is one error that tells all of it.
 */
export async function buildSchema(): Promise<GraphQLSchema> {
  const api = new Neo4jGraphQL({
    typeDefs: readTypeDefinitions(),
    resolvers,
    features: { excludeDeprecatedFields: WITHOUT_DEPRECATED },
  });
  try {
    return await api.getSchema();
  } catch (thrown) {
    if (!Array.isArray(thrown)) throw thrown;
    throw new Error(`schema/ is not sound:\n${thrown.map(String).join('\n')}`, { cause: thrown });
  }
}

/** The whole API as text, sorted: the contract that a reviewer sees, and that codegen reads. */
export async function printApi(): Promise<string> {
  const banner = '# GENERATED from schema/ by: npm run generate\n';
  return `${banner}${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
