import { type GraphQLArgument, GraphQLID, type GraphQLSchema } from 'graphql';

/** The argument of every field at the root that names the release to be answered from. */
export const releaseArgument = 'asOf';

/** How a release is named, in words. */
export const releaseNames =
  '`release:3`, `3`, `2.0.0` (the first of that version) or `2.0.0+0123456789ab` (with the beginning of its hash)';

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
