import {
  extendSchema,
  type GraphQLError,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  isObjectType,
  isUnionType,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { isRecord } from '../graph/is-record.js';
import { badInput } from '../graph/request-error.js';
import { entityTypes, printSubgraph, type SubgraphText } from './subgraph-text.js';

/** What a gateway knows of an entity: its type or an interface of it, and the fields of one of its keys. */
export type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** What is found for a representation: the entity, null where there is none, an error where it cannot be looked for. */
export type Found = object | null | GraphQLError;

/** How a schema becomes a subgraph. */
export interface Federation<Context> extends SubgraphText {
  /** Finds entities of one type or interface, all at once and each in its position. */
  resolveReferences(
    typeName: string,
    representations: readonly Representation[],
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<readonly Found[]>;
  /** The type of an entity that was found. */
  typeOf(entity: object): string | undefined;
}

/** How many representations one call may bring. */
export const maximumRepresentations = 1000;

function parseRepresentation(value: unknown): Representation {
  if (isRecord(value) && typeof value.__typename === 'string') return { ...value, __typename: value.__typename };
  throw badInput('a representation expects an object with `__typename` and the fields of a key');
}

const Any = new GraphQLScalarType<Representation, unknown>({
  name: '_Any',
  description: 'A representation of an entity: `__typename`, and the fields of one of its keys.',
  parseValue: parseRepresentation,
  parseLiteral: (node, variables) => parseRepresentation(valueFromASTUntyped(node, variables)),
});

/** Finds the entities of a call: those of one type by one call of the resolver, each in the place of its representation. */
async function resolveEntities<Context>(
  { resolveReferences }: Federation<Context>,
  known: ReadonlySet<string>,
  representations: readonly Representation[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Found[]> {
  if (representations.length > maximumRepresentations)
    throw badInput(
      `_entities expects ${maximumRepresentations} representations at most, not ${representations.length}`,
    );
  const found = new Array<Found>(representations.length).fill(null);
  const positions = Map.groupBy(representations.keys(), (position) => representations[position]?.__typename ?? '');
  await Promise.all(
    [...positions].map(async ([typeName, ofType]) => {
      const asked = ofType.flatMap((position) => representations[position] ?? []);
      const entities = known.has(typeName)
        ? await resolveReferences(typeName, asked, context, info)
        : asked.map(() => badInput(`there is no entity of type ${JSON.stringify(typeName.slice(0, 60))}`));
      ofType.forEach((position, index) => {
        found[position] = entities[index] ?? null;
      });
    }),
  );
  return found;
}

/**
 * Makes a schema a subgraph of Apollo Federation 2: with the fields `_service` and `_entities` by which a gateway reads it,
 * and its text with directives. Types and resolvers stay as they are.
 */
export function subgraphSchema<Context>(schema: GraphQLSchema, federation: Federation<Context>): GraphQLSchema {
  const sdl = printSubgraph(schema, federation);
  const known = new Set(entityTypes(federation.directives));
  // What is found for the key of an interface is one of its types.
  const entities = [...known].filter((name) => isObjectType(schema.getType(name)));
  const config = schema.toConfig();
  const extended = extendSchema(
    new GraphQLSchema({ ...config, types: [...config.types, Any] }),
    parse(`
      "Everything that a gateway may ask for by a key."
      union _Entity = ${entities.join(' | ')}
      "What a gateway reads of a subgraph."
      type _Service {
        "The schema with its directives for a gateway."
        sdl: String!
      }
      extend type Query {
        "Entities by their keys, in the order of the representations, with null for each that does not exist; for gateways."
        _entities(
          "What is known of each entity, ${maximumRepresentations} at most."
          representations: [_Any!]!
        ): [_Entity]!
        "This schema as a gateway reads it."
        _service: _Service!
      }
    `),
  );
  const { _entities, _service } = extended.getQueryType()?.getFields() ?? {};
  if (_entities)
    _entities.resolve = (_root, { representations }, context: Context, info) =>
      resolveEntities(federation, known, representations, context, info);
  if (_service) _service.resolve = () => ({ sdl });
  const union = extended.getType('_Entity');
  if (isUnionType(union)) union.resolveType = (entity: object) => federation.typeOf(entity);
  return extended;
}
