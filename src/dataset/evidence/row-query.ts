import type { CellValue, DataPackage, SourceRow } from '../package/data-package.js';

interface Test {
  readonly column: string;
  readonly isStart: boolean;
  readonly wanted: string;
}

/** The answer to a question for rows of a table of the package. */
interface RowAnswer {
  /** The table that it asks. */
  readonly table: string;
  /** The rows that pass all its tests, and their places in the table. */
  readonly rows: readonly SourceRow[];
  readonly places: readonly number[];
  /** How many there are; of a question such as `statements.modules?id=…`, how many items their lists have. */
  readonly count: number;
}

const isEmpty = (value: CellValue | undefined) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function passes({ values }: SourceRow, { column, isStart, wanted }: Test): boolean {
  const value = values[column];
  if (wanted === '') return isEmpty(value);
  const items = (Array.isArray(value) ? value : isEmpty(value) ? [] : [value]) as readonly CellValue[];
  return items.some((item) => (isStart ? String(item).startsWith(wanted) : String(item) === wanted));
}

/** Several questions, separated by semicolons; the answer to one that begins with a minus sign counts against the others. */
export const questionsIn = (text: string | null): readonly { readonly question: string; readonly sign: 1 | -1 }[] =>
  (text?.split(';') ?? []).map((question) =>
    question.startsWith('-') ? { question: question.slice(1), sign: -1 } : { question, sign: 1 },
  );

interface RowQuestion {
  readonly table: string;
  /** The list of which items are counted. */
  readonly list: string | undefined;
  readonly tests: readonly Test[];
}

/** Reads a question; null where it tests in another way than can be. */
function parsed(query: string): RowQuestion | null {
  const at = query.indexOf('?');
  const [path, text] = at < 0 ? [query, ''] : [query.slice(0, at), query.slice(at + 1)];
  const [table = '', list] = path.split('.', 2);
  const tests = text
    .split('&')
    .filter(Boolean)
    .map((test): Test | null => {
      const [, column = '', operator, wanted = ''] = /^([a-z_]+)(\^?=)(.*)$/.exec(test) ?? [];
      return column ? { column, isStart: operator === '^=', wanted } : null;
    });
  const known = tests.filter((test) => test !== null);
  return known.length < tests.length ? null : { table, list, tests: known };
}

/** Whether the rows have every column that is asked for; of no rows that cannot be told. */
function fits({ list, tests }: RowQuestion, rows: readonly SourceRow[]): boolean {
  const [first] = rows;
  if (!first) return true;
  return [...tests.map(({ column }) => column), ...(list ? [list] : [])].every((name) => name in first.values);
}

/** Questions for the rows of one table that have a value in a column, by the value; those that want none by nothing. */
class QuestionIndex {
  readonly #byColumn = new Map<string, Map<string, RowQuestion[]>>();
  readonly #others: RowQuestion[] = [];

  constructor(questions: Iterable<RowQuestion>) {
    for (const question of questions) {
      const test = question.tests.find(({ isStart, wanted }) => !isStart && wanted !== '');
      if (!test) {
        this.#others.push(question);
        continue;
      }
      const byValue = this.#byColumn.get(test.column) ?? new Map<string, RowQuestion[]>();
      this.#byColumn.set(test.column, byValue);
      byValue.set(test.wanted, [...(byValue.get(test.wanted) ?? []), question]);
    }
  }

  /** The questions that a row may answer. */
  *at({ values }: SourceRow): Generator<RowQuestion> {
    yield* this.#others;
    for (const [column, byValue] of this.#byColumn) {
      const value = values[column] ?? null;
      for (const item of Array.isArray(value) ? new Set<string>(value) : [value])
        yield* byValue.get(String(item)) ?? [];
    }
  }
}

/** Answers questions; null for one that names a table or a column that is not there, or tests in another way. */
export type RowAsker = (query: string) => RowAnswer | null;

/**
 * Prepares the answers to questions, each of them a table, and tests of its columns with `=` or `^=`, such as
 * `modules?kind=ELEARNING` or `statements?id^=kld-action-`. A list passes where one of its items does; an empty wish is for an
 * empty value. The rows are gone through once for all questions.
 */
export function rowAsker({ tables }: DataPackage, queries: Iterable<string>): RowAsker {
  const questions = new Map([...new Set(queries)].map((query) => [query, parsed(query)]));
  const good = [...questions.values()].filter(
    (question) => question !== null && tables.has(question.table) && fits(question, tables.get(question.table) ?? []),
  ) as RowQuestion[];
  const found = new Map(good.map((question) => [question, [] as number[]]));
  for (const [table, asked] of Map.groupBy(good, (question) => question.table)) {
    const index = new QuestionIndex(asked);
    for (const [place, row] of (tables.get(table) ?? []).entries())
      for (const question of index.at(row))
        if (question.tests.every((test) => passes(row, test))) found.get(question)?.push(place);
  }
  return (query) => {
    const question = questions.get(query);
    const places = question && found.get(question);
    if (!places) return null;
    const { table, list } = question;
    const rows = places.map((place) => tables.get(table)?.[place] as SourceRow);
    const items = list && rows.reduce((sum, { values }) => sum + ((values[list] ?? []) as readonly string[]).length, 0);
    return { table, rows, places, count: typeof items === 'number' ? items : rows.length };
  };
}

/** Answers one question. */
export const askRows = (source: DataPackage, query: string): RowAnswer | null => rowAsker(source, [query])(query);
