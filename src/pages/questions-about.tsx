import type { GraphQLSchema } from 'graphql';
import { type EntityClass, entityOfId } from '../graph/entity-metadata.js';
import { oncePerPair } from '../graph/once.js';
import type { SavedOperation } from '../operations/operation.js';
import { pathWith } from '../operations/parameter.js';
import { menuEntities } from './variable-menu.js';

/** A question that may be asked about a thing: by which of its variables. */
export interface QuestionAbout {
  readonly operation: SavedOperation;
  readonly variable: string;
}

const questionsByEntity = oncePerPair((operations: readonly SavedOperation[], schema: GraphQLSchema) =>
  Map.groupBy(
    operations.flatMap((operation) =>
      [...menuEntities(operation, schema)].map(([variable, entity]) => ({ operation, variable, entity })),
    ),
    ({ entity }): EntityClass => entity,
  ),
);

/** The questions that may be asked about a thing. */
export function questionsAbout(
  id: string,
  operations: readonly SavedOperation[],
  schema: GraphQLSchema,
): readonly QuestionAbout[] {
  const entity = entityOfId(id);
  return (entity && questionsByEntity(operations, schema).get(entity)) ?? [];
}

interface QuestionLinksProps {
  readonly id: string;
  readonly questions: readonly QuestionAbout[];
}

/** The questions about a thing, each asked of it: their tables can be downloaded. */
export function QuestionLinks({ id, questions }: QuestionLinksProps) {
  if (questions.length === 0) return null;
  return (
    <>
      <h2>Questions about it</h2>
      <ul>
        {questions.map(({ operation: { name, title }, variable }) => (
          <li key={`${name} ${variable}`}>
            <a href={pathWith(`questions/${name}`, { [variable]: id })}>{title}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
