import type { z } from 'zod';

/** What the program needs to know of a kind; each kind's file defines one. */
export interface KindDefinition<
  Name extends string = string,
  Shape extends z.ZodObject = z.ZodObject,
> {
  /** The Neo4j label and GraphQL type. */
  readonly kind: Name;
  /** The key of a single record of it in YAML, and of a list of them (also the GraphQL look-up). */
  readonly key: string;
  readonly plural: string;
  /** One sentence: what it is. */
  readonly rule: string;
  readonly shape: Shape;
  /** What the thing is called, from its own properties. */
  readonly nameOf: (record: z.infer<Shape>) => string;
}

export function defineKind<const Name extends string, Shape extends z.ZodObject>(
  definition: KindDefinition<Name, Shape>,
): KindDefinition<Name, Shape> {
  return definition;
}
