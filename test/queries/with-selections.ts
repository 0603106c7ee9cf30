import { Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { selectionsOf } from '../../src/operations/release.js';
import type { Ask, Reply } from '../ask.js';
import { keptExample } from '../kept-example.js';
import { savedOperations } from '../saved-operations.js';

const schema = graphSchema();
export const operations = await savedOperations();

/** Each operation with the values of its example, and without any where it needs none. */
export const questions = [
  ...operations.map((operation) => ({ operation, name: operation.name, values: keptExample(operation) })),
  ...operations
    .filter(({ variables }) => variables.every(({ required }) => !required))
    .map((operation) => ({ operation, name: `${operation.name} without variables`, values: {} })),
];

export type Question = (typeof questions)[number];

/**
 * Asks each question once, however many tests look at its answer.
 * @param type of the rows of which more is selected
 */
export function askedOnce(ask: () => Ask, type: string, query: string): (question: Question) => Promise<Reply['data']> {
  const replies = new Map<Question, Promise<Reply>>();
  return async (question) => {
    const { operation, values } = question;
    const reply = replies.get(question) ?? ask()(withSelections(operation.tableDocument, type, query), values);
    replies.set(question, reply);
    const { data, errors } = await reply;
    expect(errors).toBeUndefined();
    return data;
  };
}

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
