import { Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { graphSchema } from '../../src/domain/graph.js';
import { readOperations } from '../../src/operations/operation.js';
import { selectionsOf } from '../../src/operations/release.js';

const schema = graphSchema();
export const operations = await readOperations(schema, 'codegen/operations');

/** Each operation with the values of its example, and without any where it needs none. */
export const questions = [
  ...operations.map((operation) => ({ operation, name: operation.name, values: operation.example })),
  ...operations
    .filter(({ variables }) => variables.every(({ required }) => !required))
    .map((operation) => ({ operation, name: `${operation.name} without variables`, values: {} })),
];

/** A document that asks for more wherever a type is selected. */
export function withSelections(document: string, type: string, query: string): string {
  const added = selectionsOf(query);
  const types = new TypeInfo(schema);
  return print(
    visit(
      parse(document),
      visitWithTypeInfo(types, {
        [Kind.SELECTION_SET]: (set) =>
          types.getParentType()?.name === type ? { ...set, selections: [...set.selections, ...added] } : undefined,
      }),
    ),
  );
}
