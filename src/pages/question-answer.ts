import { answerTable } from '../operations/answer-table.js';
import type { SavedOperation } from '../operations/operation.js';
import { type ParameterFault, readVariables } from '../operations/parameter.js';
import type { Table } from '../operations/table.js';
import { nextCursor } from '../operations/table-document.js';
import type { AskText } from './page.js';

// What a page takes itself, beside the variables of its question.
const ownParameters = ['sort', 'order', 'release', 'chart'];

/** The answer to a question, with what it was asked with. */
export interface QuestionAnswer {
  readonly table: Table;
  readonly values: Readonly<Record<string, unknown>>;
  /** Where the next rows begin; null where there are none. */
  readonly cursor: string | null;
}

/** Asks a question with the parameters of an address; with the variables of its example where nothing is given. */
export async function answerQuestion(
  operation: SavedOperation,
  given: Readonly<Record<string, string | undefined>>,
  askText: AskText,
): Promise<QuestionAnswer | { readonly faults: readonly ParameterFault[] }> {
  const parameters = Object.fromEntries(Object.entries(given).filter(([name]) => !ownParameters.includes(name)));
  const isExample = Object.keys(parameters).length === 0;
  const { values, faults = [] } = isExample ? { values: operation.example } : readVariables(operation, parameters, []);
  if (!values) return { faults };
  const answer = await askText<object>(operation.tableDocument, values);
  return { table: answerTable(operation, answer), values, cursor: nextCursor(operation, answer) ?? null };
}

/** The parameters by which an address asks with the same values. */
export const parametersOf = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String([value].flat().at(-1))]));
