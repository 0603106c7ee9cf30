import {
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';

/** A variable of a saved operation. */
export interface OperationVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** The value it has where none is given; undefined where there is none. */
  readonly defaultValue: unknown;
  readonly required: boolean;
  /** A value that works, where one is known. */
  readonly example?: unknown;
}

/** What takes variables, by its name. */
export interface WithVariables {
  /** The name of its file, and of its link: `staff-over-time`. */
  readonly name: string;
  readonly variables: readonly OperationVariable[];
}

/** The variables of an operation, in the order of its document. */
export function operationVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly OperationVariable[] {
  return variableDefinitions.flatMap(({ variable, type: node, defaultValue }): OperationVariable[] => {
    const type = typeFromAST(schema, node);
    if (!isInputType(type)) return [];
    return [
      {
        name: variable.name.value,
        type,
        defaultValue: defaultValue && valueFromASTUntyped(defaultValue),
        required: node.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
      },
    ];
  });
}
