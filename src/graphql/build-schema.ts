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

/** Makes the API: the look-ups that the library generates from `schema/`, and our own questions. */
export function buildSchema(): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({
    typeDefs: readTypeDefinitions(),
    resolvers,
    features: { excludeDeprecatedFields: WITHOUT_DEPRECATED },
  }).getSchema();
}

/** The whole API as text, sorted: the contract that a reviewer sees, and that codegen reads. */
export async function printApi(): Promise<string> {
  const banner = '# GENERATED from schema/ by: npm run generate\n';
  return `${banner}${printSchema(lexicographicSortSchema(await buildSchema()))}\n`;
}
