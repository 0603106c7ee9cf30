import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { isConnectionName } from '../graph/connection.js';
import type { EntityClass } from '../graph/entity-metadata.js';
import { defaultPageSize } from '../graph/page-argument.js';
import { keysOf } from './reference.js';

/** What a graph says of itself to gateways, besides what its declarations say. */
export interface SubgraphFacts {
  readonly entities: readonly EntityClass[];
  /** Types that mean the same in every graph, and that several may have. */
  readonly shareable: readonly string[];
  /** Coordinates of what may still change without a deprecation. */
  readonly experimental: readonly string[];
  /** What fields cost a router, in the units of its demand control, by their coordinates. */
  readonly costs: Readonly<Record<string, number>>;
}

/** The specifications whose directives a subgraph of ours uses. */
export const subgraphLinks = `@link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@cost", "@key", "@listSize", "@shareable", "@tag"]
)`;

const keyDirectives = (entity: EntityClass) => keysOf(entity).map((key) => `@key(fields: "${key}")`);

/** How many rows a connection may give; none for a field that is no connection. */
function listSize({ args, type }: GraphQLField<unknown, unknown>): readonly string[] {
  if (!isConnectionName(getNamedType(type).name)) return [];
  const sizes = args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last');
  if (sizes.length === 0) return [];
  return [
    `@listSize(assumedSize: ${defaultPageSize}, slicingArguments: ${JSON.stringify(sizes)}, sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)`,
  ];
}

/** The directives of a subgraph, by schema coordinate. */
export function subgraphDirectives(
  schema: GraphQLSchema,
  { entities, shareable, experimental, costs }: SubgraphFacts,
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  const add = (coordinate: string, ...directives: readonly string[]) =>
    found.set(coordinate, [...(found.get(coordinate) ?? []), ...directives]);

  // An interface that is an entity has the key of its types: a graph beside this one may add a field to all of them at once.
  for (const entity of entities) if (schema.getType(entity.name)) add(entity.name, ...keyDirectives(entity));
  for (const name of shareable) add(name, '@shareable');
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    add(type.name, '@tag(name: "public")');
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      for (const directive of listSize(field)) add(`${type.name}.${field.name}`, directive);
  }
  for (const [coordinate, weight] of Object.entries(costs)) add(coordinate, `@cost(weight: ${weight})`);
  for (const coordinate of experimental) add(coordinate, '@tag(name: "experimental")');
  return new Map([...found].map(([coordinate, directives]) => [coordinate, directives.join(' ')]));
}
