import type { Table, TableCell, TableColumn } from './table.js';

/** A row by its place, from 0 or before the end where it is negative; or the one with the most or the least of a column. */
type RowChoice = { readonly at: number } | { readonly most: string } | { readonly least: string };

/** How the answer of an operation is said in a line. */
export interface AnswerLine {
  /** The rows it is said of, one after the other. */
  readonly rows: readonly RowChoice[];
  /** What is said of each, with columns in braces; `{count}` is how many things there are in all. */
  readonly words: string;
}

const rowChoice = /^(?:(first)|(last)|row ([1-9]\d{0,2})|(most|least) ([a-z][a-z0-9_]*))$/;
const placeholder = /\{([a-z][a-z0-9_]*)\}/g;
const count = 'count';

function rowChoiceOf(text: string): RowChoice | null {
  const [whole, first, last, place, extreme, column = ''] = rowChoice.exec(text.trim()) ?? [];
  if (!whole) return null;
  if (first || last || place) return { at: first ? 0 : last ? -1 : Number(place) - 1 };
  return extreme === 'most' ? { most: column } : { least: column };
}

const columnOf = (choice: RowChoice): string | null =>
  'most' in choice ? choice.most : 'least' in choice ? choice.least : null;

/**
 * Reads how an answer is said: `first, last: {staff} in {period}`, `most staff: {area} has most, {staff}`.
 * @throws SyntaxError where it says no row or no words
 */
export function parseAnswerLine(source: string): AnswerLine {
  const end = source.indexOf(':');
  const words = source.slice(end + 1).trim();
  const choices = source.slice(0, Math.max(end, 0)).split(',').map(rowChoiceOf);
  const rows = choices.filter((choice) => choice !== null);
  if (words === '' || rows.length < choices.length)
    throw new SyntaxError(
      `"${source}" is no answer; expected rows and words, as in "first, row 2, last: {staff} in {period}" or "most staff: {area} has most"`,
    );
  return { rows, words };
}

/**
 * Sees that a table has what its answer is said with.
 * @throws SyntaxError for the first column that is not there, or has no numbers to be the most of
 */
export function checkAnswerLine({ rows, words }: AnswerLine, columns: readonly TableColumn[]): void {
  const names = [...words.matchAll(placeholder)].map(([, name = '']) => name).filter((name) => name !== count);
  const ordered = rows.map(columnOf).filter((name) => name !== null);
  const missing = [...names, ...ordered].find((name) => !columns.some((column) => column.name === name));
  if (missing !== undefined) throw new SyntaxError(`the answer has ${missing}, and the table has no such column`);
  const text = ordered.find((name) => !columns.some((column) => column.name === name && isNumber(column)));
  if (text !== undefined) throw new SyntaxError(`the answer takes the row with the most ${text}, which is no number`);
}

const isNumber = ({ type }: TableColumn) => type === 'number' || type === 'integer';

const wordsOf = (value: TableCell, { values }: TableColumn): string => {
  if (typeof value === 'number') return value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return values ? String(value).toLowerCase().replaceAll('_', ' ') : String(value);
};

/** The row that is chosen; undefined where there is none. */
function chosenRow({ rows, columns }: Table, choice: RowChoice) {
  if ('at' in choice) return rows.at(choice.at);
  const column = columnOf(choice);
  const index = columns.findIndex(({ name }) => name === column);
  const numbers = rows.filter((row) => typeof row[index] === 'number');
  const sign = 'most' in choice ? -1 : 1;
  return numbers.toSorted((one, other) => sign * (Number(one[index]) - Number(other[index])))[0];
}

/** The answer of a table in a line; null where it cannot be told from its rows. */
export function answerWords(line: AnswerLine, table: Table): string | null {
  const { rows, columns, part } = table;
  // Of a part of the rows, nobody knows which is the last, or has the most.
  if (part && line.rows.some((choice) => !('at' in choice) || choice.at < 0)) return null;
  const said = line.rows.map((choice) => {
    const row = chosenRow(table, choice);
    if (!row) return null;
    let isTold = true;
    const words = line.words.replaceAll(placeholder, (_, name: string) => {
      if (name === count) return (part?.total ?? rows.length).toLocaleString('en-GB');
      const index = columns.findIndex((column) => column.name === name);
      const [column, value] = [columns[index], row[index] ?? null];
      if (!column || value === null) isTold = false;
      return column ? wordsOf(value, column) : '';
    });
    return isTold ? words : null;
  });
  return said.includes(null) ? null : [...new Set(said)].join('; ');
}
