import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, getVariableValues, Kind, parse, print, validate } from 'graphql';
import { nameInPackage } from '../dataset/package/namespace.js';
import { checkAnswerLine } from './answer-line.js';
import { type AnswerColumns, answerColumns } from './column.js';
import { type ExampleValues, exampleQuery, withExamples } from './example.js';
import { formats, optionNames } from './formats.js';
import { type Header, parseHeader } from './header.js';
import { releaseColumn, releaseOf } from './release.js';
import { type RowSteps, rowLevels } from './row-path.js';
import { selectedFields } from './selected.js';
import { type SoughtThing, soughtThing } from './sought-thing.js';
import { type TableDocument, tableDocument } from './table-document.js';
import { operationVariables, type WithVariables } from './variable.js';

/** A question that is saved under a name: an example, a typed document, a persisted document, and a link to a table. */
export interface SavedOperation
  extends Pick<Header, 'title' | 'description' | 'topic' | 'answerLine' | 'opensExplorer' | 'rows'>,
    AnswerColumns,
    WithVariables,
    Pick<TableDocument, 'paged' | 'within' | 'whole'> {
  /** The name of its query: `StaffOverTime`. */
  readonly queryName: string;
  /** Its document, as saved. */
  readonly text: string;
  /** The document that is executed for a table. */
  readonly tableDocument: string;
  /** Values that make a good example, but for those that its query finds. */
  readonly example: ExampleValues;
  /** Asks for the values of an example that only the data know; null where there are none. */
  readonly exampleQuery: string | null;
  readonly rowPath: readonly RowSteps[];
  /** The one thing whose parts the rows are; null where they are of no one thing. */
  readonly sought: SoughtThing | null;
}

const operationName = (name: string) =>
  nameInPackage(name).replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * Reads a saved operation.
 * @param name the name of its file, without the extension, behind the namespace of its package
 * @throws SyntaxError or GraphQLError for the first thing that is wrong with it
 */
export function readOperation(schema: GraphQLSchema, name: string, source: string): SavedOperation {
  const header = parseHeader(source);
  const document = parse(header.query);
  for (const fault of validate(schema, document)) throw fault;
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [definition] = operations;
  if (!definition || operations.length > 1 || definition.operation !== 'query')
    throw new SyntaxError('expected one query');
  const variables = operationVariables(schema, definition);
  for (const format of formats)
    for (const option of optionNames(format))
      if (variables.some((variable) => variable.name === option))
        throw new SyntaxError(
          `a variable cannot be named ${option}, which a table as ${format.label} takes for itself`,
        );
  if (definition.name?.value !== operationName(name))
    throw new SyntaxError(`the query is named ${definition.name?.value}; expected ${operationName(name)}`);
  const example = header.variables ?? {};
  const sought = exampleQuery(schema, definition, variables, example, header.rows);
  const given = (definition.variableDefinitions ?? []).filter(
    ({ variable }) => sought === null || Object.hasOwn(example, variable.name.value),
  );
  const { errors } = getVariableValues(schema, given, example);
  if (errors?.[0]) throw errors[0];
  const fields = selectedFields(schema, document);
  const rows = rowLevels(header.rows, fields);
  const { columns, citations } = answerColumns(header.columns, rows);
  if (header.answerLine) checkAnswerLine(header.answerLine, columns);
  const table = tableDocument(schema, document, definition, rows.steps);
  return {
    name,
    title: header.title,
    description: header.description,
    topic: header.topic,
    answerLine: header.answerLine,
    opensExplorer: header.opensExplorer,
    queryName: operationName(name),
    text: header.query,
    tableDocument: print(table.document),
    paged: table.paged,
    within: table.within,
    whole: table.whole,
    variables: withExamples(variables, example),
    example,
    exampleQuery: sought,
    rows: header.rows,
    rowPath: rows.steps,
    sought: soughtThing(schema, definition, rows.steps[0]?.[0] ?? ''),
    columns: [
      ...columns,
      { ...releaseColumn, source: 'release', coordinate: 'Release.version', read: ([answer]) => releaseOf(answer) },
    ],
    citations,
  };
}

/** The names of the saved operations of a folder, in their order. */
export async function operationNames(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files.flatMap((file) => (file.endsWith('.graphql') ? [file.replace(/\.graphql$/, '')] : [])).toSorted();
}

/**
 * Reads the saved operations of folders, in the order of their names.
 * @throws SyntaxError that names every file with a fault, and the fault
 */
export async function readOperations(
  schema: GraphQLSchema,
  ...folders: readonly string[]
): Promise<readonly SavedOperation[]> {
  const faults: string[] = [];
  const operations: SavedOperation[] = [];
  for (const folder of folders)
    for (const name of await operationNames(folder)) {
      const file = `${name}.graphql`;
      try {
        operations.push(readOperation(schema, name, await readFile(join(folder, file), 'utf8')));
      } catch (error) {
        faults.push(`${file}: ${(error as Error).message}`);
      }
    }
  if (faults.length > 0) throw new SyntaxError(faults.join('\n'));
  return operations.toSorted(byOperationName);
}

/** Puts operations in the order of their names. */
export const byOperationName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name < other.name ? -1 : 1;
