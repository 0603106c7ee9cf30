import type { GraphQLSchema } from 'graphql';
import { releaseArgument } from '../graph/release-argument.js';
import { answerWords } from '../operations/answer-line.js';
import { answersNothing, answerTable } from '../operations/answer-table.js';
import { type GivenArguments, readArguments } from '../operations/argument.js';
import { operationPath } from '../operations/catalogue.js';
import { json } from '../operations/format/json.js';
import type { SavedOperation } from '../operations/operation.js';
import { parametersOf, pathWith } from '../operations/parameter.js';
import { releaseColumn } from '../operations/release.js';
import { columnSchema } from '../operations/row-schema.js';
import { knownIdRequest } from '../operations/sought-thing.js';
import type { Table, TableColumn } from '../operations/table.js';
import { cutFault, pageValues } from '../operations/table-page.js';
import { tableCautions } from '../pages/table-cautions.js';
import { type Asking, answerOf, Refused } from './asking.js';
import { citedPlace, citedPlaceSchema } from './cited-place.js';
import { answeredFirst, argumentSchema, listingTools } from './operation-argument.js';
import { type AssistantTool, objectSchema, toolAnswer, toolDefinition } from './tool.js';

const isOfRow = ({ name }: TableColumn) => name !== releaseColumn.name;

const answerSchema = (columns: readonly TableColumn[]) =>
  objectSchema(
    {
      release: { type: 'string', description: releaseColumn.description },
      answer: { type: 'string', description: 'The answer in a line, where the question has one.' },
      cautions: {
        type: 'array',
        items: { type: 'string' },
        description: 'What of the numbers may not be compared, or not plainly, and why.',
      },
      part: { type: 'string', description: 'How much of the whole is here; absent where it is all.' },
      after: { type: 'string', description: 'The argument that asks for the rest; absent where there is none.' },
      page: { type: 'string', description: 'The page that shows this answer, in this release.' },
      table: { type: 'string', description: 'The same rows as a table, in JSON.' },
      rows: {
        type: 'array',
        items: objectSchema(
          {
            values: objectSchema(
              Object.fromEntries(
                columns.filter(isOfRow).map((column) => [column.name, columnSchema({ ...column, nullable: false })]),
              ),
              columns.flatMap((column) => (isOfRow(column) && !column.nullable ? [column.name] : [])),
            ),
            citations: { type: 'array', items: citedPlaceSchema, description: 'Where the values are printed.' },
            pages: {
              type: 'array',
              items: { type: 'string' },
              description:
                'The pages of what is in the row: of a figure, with its line quoted where the text is there.',
            },
          },
          ['values', 'citations'],
        ),
        description: 'A value that is absent is empty.',
      },
    },
    ['release', 'cautions', 'page', 'table', 'rows'],
  );

/** Rows with their evidence beside them, without what is empty. */
function evidentRows({ columns, rows, citations, pages }: Table, server: string) {
  return rows.map((row, index) => {
    const places = citations[index] ?? [];
    const ofDocuments = new Set(places.map(({ path }) => path));
    const leading = new Set((pages[index] ?? []).filter((page) => page !== null && !ofDocuments.has(page)));
    return {
      values: Object.fromEntries(
        columns.flatMap((column, place) => {
          const value = row[place] ?? null;
          return value === null || !isOfRow(column) ? [] : [[column.name, value]];
        }),
      ),
      citations: places.map((place) => citedPlace(place, server)),
      ...(leading.size > 0 && { pages: [...leading].map((page) => server + page) }),
    };
  });
}

function tableAnswer(operation: SavedOperation, table: Table, values: GivenArguments, server: string) {
  const { name, answerLine } = operation;
  const asked = parametersOf(values);
  const cautions = tableCautions(table);
  const line = answerLine && answerWords(answerLine, table);
  const after = table.part?.after;
  const part = table.part && `${table.part.shown} of ${table.part.total} ${table.part.of}`;
  const structured = {
    release: table.release,
    ...(line && { answer: line }),
    cautions,
    ...(part && { part }),
    ...(after && { after }),
    page: server + pathWith(`/questions/${name}`, { ...asked, [releaseArgument]: table.release }),
    table: server + pathWith(operationPath(name, json.name), asked),
    rows: evidentRows(table, server),
  };
  const words = [
    `${table.title}. Release ${table.release}.`,
    ...(line ? [`${line}.`] : []),
    ...(part ? [`${part}${after ? '; ask for the rest with `after`' : ''}.`] : []),
    ...cautions.map((caution) => `Caution: ${caution}`),
    `Cite the document and the lines of each row; this answer as ${structured.page}`,
  ];
  return toolAnswer(words, structured);
}

const givenWords = (values: GivenArguments) =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');

/** @throws Refused in the sentence of the graph for an id that it does not know, with the nearest */
async function refuseNothing(operation: SavedOperation, values: GivenArguments, asking: Asking): Promise<never> {
  const sought = knownIdRequest(operation, values);
  if (sought) await answerOf(asking, sought.query, sought.variables);
  throw new Refused(`there is nothing with ${givenWords(values)}`);
}

/** What a tool is made with, besides its operation. */
export interface OperationToolParts {
  readonly schema: GraphQLSchema;
  /** The names of all tools. */
  readonly tools: ReadonlySet<string>;
}

/** A saved operation as a tool: its table, each row with its evidence. */
export function operationTool(operation: SavedOperation, { schema, tools }: OperationToolParts): AssistantTool {
  const { name, title, description, columns } = operation;
  const listing = listingTools(operation, schema, tools);
  const inputSchema = argumentSchema(operation, listing);
  const first = answeredFirst(operation);
  const call = async (given: GivenArguments, asking: Asking) => {
    const { values, faults } = readArguments(operation, given);
    if (faults) throw new Refused(faults.map(({ detail }) => detail).join('; '));
    const asked = first === undefined ? values : { first, ...values };
    const answer = await answerOf(asking, operation.tableDocument, pageValues(operation, asked));
    if (answersNothing(operation, answer)) await refuseNothing(operation, values, asking);
    const cut = cutFault(operation, answer);
    if (cut) throw new Refused(cut.detail);
    return tableAnswer(operation, answerTable(operation, answer, asked), asked, asking.server);
  };
  return {
    name,
    call,
    definition: toolDefinition({ name, title, description: `${title}. ${description}`, inputSchema }),
    answerSchema: () => answerSchema(columns),
  };
}
