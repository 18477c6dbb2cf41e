import { kindNamed } from '../../model/kinds.js';
import { graphPropertiesOf } from '../../model/graph-properties.js';
import type { CitedPassage } from '../cited-passage.js';
import { integerParameter, readCypher, runCypher, type Database } from '../run-cypher.js';

/** A property of a thing, by its name in the graph. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

export interface PartArguments {
  readonly limit: number;
  readonly offset: number;
}

export interface LinkArguments {
  readonly kinds?: readonly string[] | null;
  readonly direction?: string | null;
  readonly basis?: readonly string[] | null;
}

/** A thing of any kind, and ways to ask for what hangs on it. */
export interface EntityAnswer {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summary: string | null;
  /** Where a page shows it. */
  readonly address: string;
  readonly properties: readonly Property[];
  readonly links: (asked: LinkArguments & PartArguments) => Promise<object[]>;
  readonly linkCount: (asked: LinkArguments) => Promise<number>;
  readonly statements: (asked: PartArguments) => Promise<object[]>;
  readonly statementCount: () => Promise<number>;
  readonly citations: (asked: PartArguments) => Promise<CitedPassage[]>;
  readonly citationCount: () => Promise<number>;
}

const ENTITY = readCypher('entity/find-entity.cypher');
const LINKS = readCypher('entity/find-entity-links.cypher');
const STATEMENTS = readCypher('entity/find-entity-statements.cypher');
const CITATIONS = readCypher('entity/find-entity-citations.cypher');
const COUNTS = readCypher('entity/count-entity-parts.cypher');

/** The properties of its kind, in the order of the model; what it hasn't is left out. */
function propertiesOf(kind: string, stored: Readonly<Record<string, unknown>>): Property[] {
  return graphPropertiesOf(kindNamed(kind).shape)
    .filter(({ name }) => !['id', 'name', 'summary'].includes(name))
    .flatMap(({ name }) => {
      const value = stored[name];
      if (value === undefined || value === null) return [];
      return [{ name, value: Array.isArray(value) ? value.join('; ') : String(value) }];
    });
}

const page = ({ limit, offset }: PartArguments) => ({
  limit: integerParameter(limit),
  offset: integerParameter(offset),
});

const linkFilter = ({ kinds, direction, basis }: LinkArguments) => ({
  kinds: kinds ?? null,
  direction: direction ?? null,
  basis: basis ?? null,
});

async function rowsOf<T>(at: Database, statement: string, parameters: object): Promise<T[]> {
  const rows = await runCypher<{ row: T }>(at, statement, parameters);
  return rows.map(({ row }) => row);
}

/** The address of a thing's page: the id's parts are parts of the address. */
export function addressOf(id: string): string {
  return `/things/${id.split('/').map(encodeURIComponent).join('/')}`;
}

/** A thing by its id, whatever its kind; null where the record has none (design §7.9). */
export async function entity(at: Database, id: string): Promise<EntityAnswer | null> {
  const [found] = await runCypher<{ properties: Record<string, unknown> }>(at, ENTITY, { id });
  if (!found) return null;
  const { properties } = found;
  const kind = String(properties.kind);
  const counts = async (asked: LinkArguments) => {
    const [row] = await runCypher<{ links: number; statements: number; citations: number }>(
      at,
      COUNTS,
      {
        id,
        ...linkFilter(asked),
      },
    );
    return row ?? { links: 0, statements: 0, citations: 0 };
  };
  return {
    id,
    kind,
    name: String(properties.name),
    otherNames: (properties.otherNames as string[] | undefined) ?? [],
    summary: (properties.summary as string | undefined) ?? null,
    address: addressOf(id),
    properties: propertiesOf(kind, properties),
    links: (asked) => rowsOf(at, LINKS, { id, ...linkFilter(asked), ...page(asked) }),
    linkCount: async (asked) => (await counts(asked)).links,
    statements: (asked) => rowsOf(at, STATEMENTS, { id, ...page(asked) }),
    statementCount: async () => (await counts({})).statements,
    citations: (asked) => rowsOf(at, CITATIONS, { id, ...page(asked) }),
    citationCount: async () => (await counts({})).citations,
  };
}
