import { releaseArgument } from '../graph/release-argument.js';
import { answersNothing, answerTable } from '../operations/answer-table.js';
import { foundExample, wholeExample, withFoundExamples } from '../operations/example.js';
import type { SavedOperation } from '../operations/operation.js';
import { type ParameterFault, type Parameters, parametersOf, readVariables } from '../operations/parameter.js';
import { knownIdRequest } from '../operations/sought-thing.js';
import type { Table } from '../operations/table.js';
import { cutFault, pageValues } from '../operations/table-page.js';
import { chartParameter } from './address.js';
import type { AskText } from './ask.js';
import { findParameter } from './find-form.js';
import type { PageRequest } from './page.js';

/** The answer to a question, with what it was asked with. */
export interface QuestionAnswer {
  readonly table: Table;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What is wrong with how a question was asked. */
interface QuestionFaults {
  readonly faults: readonly ParameterFault[];
}

/** What orders the rows of a page: a column, and which way. */
export const sortParameter = 'sort-by';
export const sortOrderParameter = 'sort-order';

/** The parameters that a question's page reads besides the variables; they have a hyphen, which no variable has, or name the release. */
const ownParameters = [findParameter, sortParameter, sortOrderParameter, chartParameter, releaseArgument];

/** The parameters of an address that are not its page's own: the variables of its question, and what nothing takes. */
export const questionParameters = (parameters: Parameters): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => !ownParameters.includes(name)));

/** What is wrong with how the rows are to be ordered. */
export function orderFaults({ columns }: SavedOperation, given: PageRequest['given']): readonly ParameterFault[] {
  const taken: readonly (readonly [parameter: string, values: readonly string[]])[] = [
    [sortParameter, columns.map(({ name }) => name)],
    [sortOrderParameter, ['up', 'down']],
  ];
  return taken.flatMap(([parameter, values]) => {
    const { [parameter]: value } = given;
    if (value === undefined || values.includes(value)) return [];
    const expected = `one of ${values.join(', ')}`;
    return [{ parameter, detail: `${parameter} expects ${expected}, not "${value.slice(0, 60)}"`, expected }];
  });
}

async function ask(
  operation: SavedOperation,
  values: Readonly<Record<string, unknown>>,
  askText: AskText,
): Promise<QuestionAnswer | QuestionFaults> {
  const answer = await askText<object>(operation.tableDocument, pageValues(operation, values));
  const sought = knownIdRequest(operation, values);
  // Where the one thing is missing whose parts the rows are, the graph says of its id what it says of every other.
  if (sought && answersNothing(operation, answer)) await askText(sought.query, sought.variables);
  const cut = cutFault(operation, answer);
  return cut ? { faults: [cut] } : { table: answerTable(operation, answer, values), values };
}

const exampleParameters = async (operation: SavedOperation, askText: AskText): Promise<Parameters> =>
  parametersOf(wholeExample(await foundExample(operation, (query) => askText<object>(query, {}))));

/** Asks a question with the parameters of an address; with the variables of its example where nothing is given. */
export async function answerQuestion(
  operation: SavedOperation,
  parameters: Parameters,
  askText: AskText,
): Promise<QuestionAnswer | QuestionFaults> {
  const isExample = Object.keys(parameters).length === 0;
  const given = isExample ? await exampleParameters(operation, askText) : parameters;
  const { values } = readVariables(operation, given, ownParameters);
  if (values) return ask(operation, values, askText);
  const telling = await withFoundExamples(operation, (query) => askText<object>(query, {}));
  return { faults: readVariables(telling, given, ownParameters).faults ?? [] };
}

/** A choice that left no rows: with all others, and without it, there are some. */
export interface EmptyingChoice {
  readonly variable: string;
  /** How many rows there are without it. */
  readonly rows: number;
  /** Whether there are more than these. */
  readonly isPart: boolean;
}

/** Which of the choices that need not be made have left no rows. */
export async function emptyingChoices(
  operation: SavedOperation,
  { values }: QuestionAnswer,
  askText: AskText,
): Promise<readonly EmptyingChoice[]> {
  const choices = operation.variables.filter(
    ({ name, required }) => !required && name !== 'first' && Object.hasOwn(values, name),
  );
  const found = await Promise.all(
    choices.map(async ({ name }) => {
      const { [name]: _, ...others } = values;
      const answer = await ask(operation, others, askText);
      if ('faults' in answer) return [];
      const { rows, part } = answer.table;
      return rows.length > 0 ? [{ variable: name, rows: rows.length, isPart: part !== null }] : [];
    }),
  );
  return found.flat();
}
