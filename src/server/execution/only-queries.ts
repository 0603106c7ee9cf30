import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations that the schema has no type for; graphql-js finds that out no sooner than it executes one. */
export const OnlyQueries: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (!context.getSchema().getRootType(node.operation))
      context.reportError(
        new GraphQLError(`the graph is read only: a document expects a query, not a ${node.operation}`, {
          nodes: [node],
        }),
      );
  },
});
