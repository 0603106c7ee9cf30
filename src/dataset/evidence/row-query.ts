import type { CellValue, DataPackage, SourceRow } from '../package/data-package.js';

interface Test {
  readonly column: string;
  readonly isStart: boolean;
  readonly wanted: string;
}

/** The answer to a question for rows of a table of the package. */
interface RowAnswer {
  /** The rows that pass all its tests. */
  readonly rows: readonly SourceRow[];
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

/**
 * Answers a question: a table, and tests of its columns with `=` or `^=`, such as `modules?kind=ELEARNING` or
 * `statements?id^=kld-action-`. A list passes where one of its items does; an empty wish is for an empty value.
 * @returns null where it names a table or a column that is not there, or tests in another way
 */
export function askRows({ tables }: DataPackage, query: string): RowAnswer | null {
  const at = query.indexOf('?');
  const [path, tests] = at < 0 ? [query, ''] : [query.slice(0, at), query.slice(at + 1)];
  const [table = '', list] = path.split('.', 2);
  const rows = tables.get(table);
  const parsed = tests
    .split('&')
    .filter(Boolean)
    .map((test): Test | null => {
      const [, column = '', operator, wanted = ''] = /^([a-z_]+)(\^?=)(.*)$/.exec(test) ?? [];
      return column ? { column, isStart: operator === '^=', wanted } : null;
    });
  const columns = new Set(Object.keys(rows?.[0]?.values ?? {}));
  const known = parsed.filter((test) => test !== null);
  if (!rows || known.length < parsed.length) return null;
  if (
    rows.length > 0 &&
    [...known.map(({ column }) => column), ...(list ? [list] : [])].some((name) => !columns.has(name))
  )
    return null;
  const found = rows.filter((row) => known.every((test) => passes(row, test)));
  const items = list && found.reduce((sum, { values }) => sum + ((values[list] ?? []) as readonly string[]).length, 0);
  return { rows: found, count: typeof items === 'number' ? items : found.length };
}
