import { Arg, FieldResolver, ID, Int, Query, Resolver } from 'type-graphql';
import { connectionOf } from '../graph/connection.js';
import { type Collection, type EntityClass, membersOf, optionsOf, subtypesOf } from '../graph/entity-metadata.js';
import { prefixOf } from '../graph/node.js';
import { orderInput } from '../graph/order-input.js';
import { pageArgumentTexts } from '../graph/page-argument.js';
import { whereInput } from '../graph/where-input.js';
import { pageBelow } from '../query/attach.js';
import type { PageArguments } from '../query/keyset.js';
import type { Row } from '../query/row.js';
import { declareField, type ParameterDecorator, type ResolverClass } from './declared-field.js';

/** The arguments of a connection. */
function connectionArguments(entity: EntityClass): readonly ParameterDecorator[] {
  // type-graphql reads what is declared before it builds the schema, so the inputs are made here, not in the thunks.
  const optional = { nullable: true };
  const where = whereInput(entity);
  const order = orderInput(entity);
  const { latest } = optionsOf(entity);
  return [
    Arg('where', () => where, { ...optional, description: 'Which rows to take; all where absent.' }),
    ...(latest
      ? [
          Arg('latest', () => Boolean, {
            ...optional,
            description: `${pageArgumentTexts.latest} Of those with the same \`${latest.series}\` it is the one whose period ends last, and one without days only where none has them; of several, a plain one goes before one that is rounded, a bound or of our reading. Reprints are left out.`,
          }),
        ]
      : []),
    Arg('orderBy', () => [order], {
      ...optional,
      description: `${pageArgumentTexts.orderBy} Where absent, the order is that of the documents, or of the ids.`,
    }),
    Arg('first', () => Int, { ...optional, description: `How many rows to take ${pageArgumentTexts.first}` }),
    Arg('after', () => String, { ...optional, description: pageArgumentTexts.after }),
    Arg('last', () => Int, { ...optional, description: `How many rows to take ${pageArgumentTexts.last}` }),
    Arg('before', () => String, { ...optional, description: pageArgumentTexts.before }),
  ];
}

/** Declares the fields of the query type that find one row of an entity and list many. */
function rootResolver(entity: EntityClass): ResolverClass {
  class RootResolver {}
  const { one, many, prefix } = optionsOf(entity);
  const prefixes = new Set([prefix, ...subtypesOf(entity).map((subtype) => optionsOf(subtype).prefix)]);
  if (one) {
    declareField<unknown, { readonly id: string }>(
      RootResolver,
      one,
      (_root, { id }, { loaders }, info) => (prefixes.has(prefixOf(id)) ? loaders.one(entity, id, info) : null),
      [Arg('id', () => ID, { description: 'Global id.' })],
    );
    Query(() => entity as ResolverClass, {
      nullable: true,
      description: `The ${entity.name} with this id; null where there is none.`,
    })(RootResolver.prototype, one, {});
  }
  if (many) {
    declareField<unknown, PageArguments>(
      RootResolver,
      many,
      (_root, args, { loaders }, info) => loaders.page(entity, args, info),
      connectionArguments(entity),
    );
    const connection = connectionOf(entity);
    // Its arguments may be refused, and what else is asked is answered all the same.
    Query(() => connection, { nullable: true, description: optionsOf(entity).description })(
      RootResolver.prototype,
      many,
      {},
    );
  }
  Resolver()(RootResolver);
  return RootResolver;
}

/** Declares a collection of an entity as a connection. */
function collectionResolver(entity: EntityClass, collection: Collection): ResolverClass {
  class CollectionResolver {}
  declareField<Row, PageArguments>(
    CollectionResolver,
    collection.name,
    (row, args, { loaders }, info) =>
      pageBelow(row, info.fieldNodes) ?? loaders.collection(entity, collection, row.id, args, info),
    connectionArguments(collection.target()),
  );
  const connection = connectionOf(collection.target());
  FieldResolver(() => connection, { description: collection.description })(
    CollectionResolver.prototype,
    collection.name,
    {},
  );
  Resolver(() => entity as ResolverClass)(CollectionResolver);
  return CollectionResolver;
}

/** The resolvers every entity has: one, many, and a connection for each of its collections. */
export function entityResolvers(entity: EntityClass): readonly ResolverClass[] {
  const inherited = new Set(membersOf(Object.getPrototypeOf(entity) as EntityClass).keys());
  const collections = [...membersOf(entity).values()].filter(
    (member): member is Collection => member.kind === 'collection' && !inherited.has(member.name),
  );
  return [rootResolver(entity), ...collections.map((collection) => collectionResolver(entity, collection))];
}
