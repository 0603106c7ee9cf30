import { type Renaming, referredTable } from '../dataset/former-id.js';
import { cellNameOf } from '../domain/fact/cell.js';
import { dimensions } from '../domain/fact/observation.js';
import { sourceTableOf } from '../domain/source-table.js';

const dimensionTables = new Map(dimensions.map(({ name, target }) => [cellNameOf(name), sourceTableOf(target())]));

/** The table to whose ids the values of a part of a cell belong; what is no dimension is a scheme, and has categories. */
function tableOfPart(part: string): string | null {
  if (part === 'measure') return 'measures';
  if (part === 'subject') return 'organisations';
  if (part === 'precision' || part === 'period') return null;
  return dimensionTables.get(part) ?? 'categories';
}

const replaced = (value: string, table: string | null, { from, to, ...renaming }: Renaming) =>
  table === renaming.table && value === from ? to : value;

/** The name of a fact, as links and discrepancies have it: a statement, or a number by its document, line, print and parts. */
function renamedFact(name: string, renaming: Renaming): string {
  const [, document, place, parts = ''] = /^([a-z0-9-]+)(:\d+ .+?)((?: [a-z-]+=[^\s=]+)*)$/.exec(name) ?? [];
  if (document === undefined) return replaced(name, 'statements', renaming);
  const renamedParts = parts.replaceAll(/ ([a-z-]+)=(\S+)/g, (_, part: string, value: string) => {
    return ` ${replaced(part, 'schemes', renaming)}=${replaced(value, tableOfPart(part), renaming)}`;
  });
  return `${replaced(document, 'documents', renaming)}${place}${renamedParts}`;
}

/** A test of a question, such as `document=annual-report`. */
const renamedTest = (test: string, table: string, renaming: Renaming) =>
  test.replace(/^([a-z_]+)=(.*)$/, (_, column: string, value: string) => {
    return `${column}=${replaced(value, referredTable(table, column), renaming)}`;
  });

/** The questions of a check, such as `observations?document=annual-report&value=3`. */
const renamedQuestions = (questions: string, renaming: Renaming) =>
  questions.replaceAll(/([a-z-]+)((?:\.[a-z_]+)?\?)([^;]*)/g, (_, table: string, middle: string, tests: string) => {
    const renamed = tests.split('&').map((test) => renamedTest(test, table, renaming));
    return `${table}${middle}${renamed.join('&')}`;
  });

const questionColumns = ['counted', 'compared', 'against', 'per'];

/** A cell of a check: what its kind makes of it, the other cells of the row say. */
function renamedCheckCell(column: string, value: string, row: Readonly<Record<string, string>>, renaming: Renaming) {
  const over = row.over?.replaceAll('_', '-') ?? '';
  if (column === 'over') return over === renaming.from ? replaced(over, 'schemes', renaming) : value;
  const isSumOver = row.kind === 'SUM_OVER';
  if (questionColumns.includes(column) && !(isSumOver && column === 'counted'))
    return renamedQuestions(value, renaming);
  if (column !== 'parts' && column !== 'counted') return null;
  if (isSumOver)
    return value
      .split(';')
      .map((part) => replaced(part, tableOfPart(over), renaming))
      .join(';');
  if (row.kind === 'COUNT')
    return value
      .split(';')
      .map((test) => renamedTest(test, 'observations', renaming))
      .join(';');
  return value
    .split(';')
    .map((part) =>
      part.replace(/^(-?)(.*)$/, (_, sign: string, id: string) => `${sign}${replaced(id, 'measures', renaming)}`),
    )
    .join(';');
}

/** A cell of a row with an id in it renamed, wherever the profile or the form of the cell says that it is one. */
export function renamedCell(
  table: string,
  column: string,
  row: Readonly<Record<string, string>>,
  renaming: Renaming,
): string {
  const value = row[column] ?? '';
  if (table === 'links' && (column === 'from' || column === 'to')) return renamedFact(value, renaming);
  if (table === 'discrepancies' && column === 'facts')
    return value
      .split(';')
      .map((name) => renamedFact(name, renaming))
      .join(';');
  if (table === 'measures' && column === 'breakdowns')
    return value
      .split(';')
      .map((name) => replaced(name, 'schemes', renaming))
      .join(';');
  if (table === 'former-ids') return column === 'id' ? replaced(value, row.table ?? '', renaming) : value;
  const check = table === 'checks' ? renamedCheckCell(column, value, row, renaming) : null;
  if (check !== null) return check;
  const target = referredTable(table, column);
  return target === null
    ? value
    : value
        .split(';')
        .map((item) => replaced(item, target, renaming))
        .join(';');
}
