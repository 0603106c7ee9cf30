import { type GraphQLArgument, GraphQLID, type GraphQLSchema } from 'graphql';
import { releaseArgument, releaseNames } from '../graph/release-argument.js';

const description = `The release to answer from: ${releaseNames}; the one in force where absent. The same for every field of a query.`;

/** Gives every field at the root of a schema the argument that names a release; it is read before anything is executed. */
export function askableAsOf(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const argument: GraphQLArgument = {
      name: releaseArgument,
      type: GraphQLID,
      description,
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    };
    field.args = [...field.args, argument];
    const { resolve } = field;
    // It is no part of what the field itself is asked.
    field.resolve = (root, { [releaseArgument]: _, ...args }, context, info) => resolve?.(root, args, context, info);
  }
}
