import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, getVariableValues, Kind, parse, print, validate } from 'graphql';
import { checkAnswerLine } from './answer-line.js';
import { type AnswerColumns, answerColumns } from './column.js';
import { formats, optionNames } from './formats.js';
import { type Header, parseHeader } from './header.js';
import { releaseColumn, releaseOf } from './release.js';
import { type RowSteps, rowLevels } from './row-path.js';
import { selectedFields } from './selected.js';
import { type TableDocument, tableDocument } from './table-document.js';
import { operationVariables, type WithVariables } from './variable.js';

/** A question that is saved under a name: an example, a typed document, a persisted document, and a link to a table. */
export interface SavedOperation
  extends Pick<Header, 'title' | 'description' | 'topic' | 'answerLine'>,
    AnswerColumns,
    WithVariables,
    Pick<TableDocument, 'paged' | 'whole'> {
  /** The name of its query: `StaffOverTime`. */
  readonly queryName: string;
  /** Its document, as saved. */
  readonly text: string;
  /** The document that is executed for a table. */
  readonly tableDocument: string;
  /** Values that make a good example. */
  readonly example: Readonly<Record<string, unknown>>;
  readonly rowPath: readonly RowSteps[];
}

const operationName = (name: string) => name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The values of its example, with as many rows as it gives where nothing is said: an example has few. */
export function wholeExample({ example }: Pick<SavedOperation, 'example'>): Readonly<Record<string, unknown>> {
  const { first: _, ...values } = example;
  return values;
}

/**
 * Reads a saved operation.
 * @param name the name of its file, without the extension
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
  const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], example);
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
    queryName: operationName(name),
    text: header.query,
    tableDocument: print(table.document),
    paged: table.paged,
    whole: table.whole,
    variables,
    example,
    rowPath: rows.steps,
    columns: [
      ...columns,
      { ...releaseColumn, source: 'release', coordinate: 'Release.version', read: ([answer]) => releaseOf(answer) },
    ],
    citations,
  };
}

/**
 * Reads the saved operations of a folder, in the order of their names.
 * @throws SyntaxError that names every file with a fault, and the fault
 */
export async function readOperations(schema: GraphQLSchema, folder: string): Promise<readonly SavedOperation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  const faults: string[] = [];
  const operations: SavedOperation[] = [];
  for (const file of files) {
    try {
      const source = await readFile(join(folder, file), 'utf8');
      operations.push(readOperation(schema, file.replace(/\.graphql$/, ''), source));
    } catch (error) {
      faults.push(`${file}: ${(error as Error).message}`);
    }
  }
  if (faults.length > 0) throw new SyntaxError(faults.join('\n'));
  return operations;
}
