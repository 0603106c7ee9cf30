import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { type Arg, Extensions } from 'type-graphql';
import type { RequestContext } from './context.js';

/** What declares an argument. */
export type ParameterDecorator = ReturnType<typeof Arg>;
/** A class with resolvers of fields. */
export type ResolverClass = new () => object;

/**
 * Declares a field with its arguments. It is resolved as graphql-js calls it: type-graphql would make a promise of every
 * argument and an instance of every filter, for each row that has the field.
 */
export function declareField<Root, Arguments>(
  target: ResolverClass,
  name: string,
  resolve: GraphQLFieldResolver<Root, RequestContext, Arguments>,
  decorators: readonly ParameterDecorator[],
): void {
  Object.defineProperty(target.prototype, name, { value: resolve, configurable: true, writable: true });
  Extensions({ resolve })(target.prototype, name, {});
  decorators.forEach((decorate, index) => {
    decorate(target.prototype, name, index);
  });
}

/** Lets the fields of a schema that were declared with a resolver of their own be resolved by it. */
export function resolveAsDeclared(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field.extensions as { readonly resolve?: GraphQLFieldResolver<unknown, unknown> };
      if (resolve) field.resolve = resolve;
    }
  }
}
