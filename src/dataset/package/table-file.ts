import type { Field, TableSchema } from '../profile/table-schema.js';
import { cellReader, cellValueReader, type ReadCell } from './cell.js';
import { unknownColumn } from './copied-schema.js';
import { type CsvRecord, readCsv, readRecords } from './csv-file.js';
import type { CellValue, Resource, SourceRow } from './data-package.js';
import type { Report } from './fault.js';
import { RowStore } from './row-store.js';
import { countLines, endsWithNewline, isText, withoutMark } from './text-file.js';

/** What could be read of one data file. */
export interface TableFile {
  resource: Resource;
  /** Records with one cell for each column, some of which may have been reported. */
  rows: readonly SourceRow[];
  /** Records with too few or too many cells: good only as the possible target of a reference, so that one fault is not told twice. */
  malformed: readonly SourceRow[];
  /** False where rows may be missing, so that nothing can be said about references to this file. */
  whole: boolean;
}

/** Reads one data file against its schema, reporting everything wrong with it on its own. */
export function readTableFile(resource: Resource, bytes: Buffer | null, report: Report): TableFile {
  const file = resource.path;
  const nothing: TableFile = { resource, rows: [], malformed: [], whole: false };
  if (bytes === null || !isText(bytes, file, report)) return nothing;
  const content = withoutMark(bytes);
  if (content.length === 0) {
    const columns = resource.schema.fields.map((field) => field.name).join(',');
    report({ file, line: 1, column: null, message: `the file is empty; expected a header row: ${columns}` });
    return nothing;
  }

  let whole = true;
  const [rows, malformed]: [SourceRow[], SourceRow[]] = [[], []];
  let separator: string | null = null;
  let table:
    | {
        readonly header: CsvRecord;
        readonly columns: readonly FileColumn[];
        readonly values: ValueReader;
        readonly store: RowStore;
      }
    | undefined;
  readCsv(
    content,
    file,
    (fault) => {
      whole = false;
      report(fault);
    },
    (record, { start, end }) => {
      if (table === undefined) {
        // Without its header nothing can be said of a file.
        if (record.line !== 1 || separator !== null) return;
        separator = otherSeparator(record, resource);
        if (separator !== null) {
          whole = false;
          report({
            file,
            line: 1,
            column: null,
            message: `the columns are separated by ${separator}; expected commas`,
          });
          return;
        }
        const header = { ...record, cells: withoutEmptyEnd(record.cells) };
        whole = checkHeader(header, resource, report) && whole;
        const columns = fileColumns(header, resource);
        const values = valueReader(columns, resource);
        const store = storeOf(content, file, values);
        table = { header, columns, values, store };
        return;
      }
      const { header, columns, values, store } = table;
      if (isEmptyRow(record)) return;
      if (fits(record, header)) {
        for (const { name, index, read } of columns)
          for (const message of read(record.cells[index] as string).faults)
            report({ file, line: record.line, column: name, message });
        rows.push(store.add(start, end, record.line));
      } else {
        report({ file, line: record.line, column: null, message: malformation(record, header) });
        malformed.push({ values: values(record.cells), file, line: record.line });
      }
    },
  );
  if (!endsWithNewline(content)) {
    const line = countLines(content, 0, content.length) + 1;
    report({ file, line, column: null, message: 'the last line does not end with a newline: the file may be cut off' });
  }
  return table ? { resource, rows, malformed, whole } : nothing;
}

/** Where rows are read again from. It stands by itself, so that nothing of the first reading stays in memory with it. */
const storeOf = (content: Buffer, file: string, values: ValueReader): RowStore =>
  new RowStore(file, (start, end) => readRecords(content.subarray(start, end)).map(values));

const separators: readonly (readonly [string, string])[] = [
  [';', 'semicolons'],
  ['\t', 'tabs'],
];

/** What separates the columns of a file in the place of commas, as a spreadsheet writes it by the customs of a country. */
function otherSeparator({ cells }: CsvRecord, { schema }: Resource): string | null {
  const [only = '', ...others] = cells;
  if (others.length > 0) return null;
  const isColumn = (name: string) => schema.fields.some((field) => field.name === name);
  return separators.find(([mark]) => only.includes(mark) && only.split(mark).some(isColumn))?.[1] ?? null;
}

/** Cells without the empty ones behind them, which a spreadsheet adds where something stood once. */
const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/** A row that a spreadsheet adds below the others: commas, and nothing between them. */
const isEmptyRow = ({ cells }: CsvRecord): boolean => cells.length > 1 && cells.every((cell) => cell === '');

/** Whether a record has a cell for each column, and behind them nothing but empty ones. */
const fits = ({ cells }: CsvRecord, header: CsvRecord): boolean =>
  cells.length === header.cells.length ||
  (cells.length > header.cells.length && cells.slice(header.cells.length).every((cell) => cell === ''));

/** Whether a cell of a column may not be empty. */
export const isRequired = ({ name, constraints }: Field, { primaryKey }: TableSchema): boolean =>
  constraints?.required === true || primaryKey.includes(name);

/** Reports columns that are unknown, missing or there twice; their order is free. False where one is missing. */
function checkHeader(header: CsvRecord, resource: Resource, report: Report): boolean {
  const expected = resource.schema.fields.map((field) => field.name);
  const fault = (column: string, message: string) =>
    report({ file: resource.path, line: header.line, column, message });
  for (const [index, name] of header.cells.entries()) {
    if (!expected.includes(name)) fault(name, unknownColumn(name, resource.table, expected));
    else if (header.cells.indexOf(name) < index) fault(name, 'the column is there twice; expected it once');
  }
  const { schema } = resource;
  const missing = schema.fields.filter(
    (field) => !header.cells.includes(field.name) && (schema.fieldsMatch === 'equal' || isRequired(field, schema)),
  );
  for (const { name } of missing) fault(name, 'the column is missing from the header');
  return missing.length === 0;
}

/** A column that a file has, and where its cells stand in a record. */
interface FileColumn {
  readonly name: string;
  readonly index: number;
  readonly read: (text: string) => ReadCell;
  readonly valueIn: (text: string) => CellValue;
}

/** One that is missing from the header is empty, or was reported there, once. */
const fileColumns = ({ cells }: CsvRecord, { schema }: Resource): readonly FileColumn[] =>
  schema.fields.flatMap((field) => {
    const index = cells.indexOf(field.name);
    if (index === -1) return [];
    const read = cellReader(field, isRequired(field, schema));
    return [{ name: field.name, index, read, valueIn: cellValueReader(field) }];
  });

type ValueReader = (cells: readonly string[]) => SourceRow['values'];

/** Reads the values of a record: what is wrong with them has been told. */
function valueReader(columns: readonly FileColumn[], { schema }: Resource): ValueReader {
  // All rows begin as a copy of one, and so have one shape: that makes them small, and quick to read.
  const empty = Object.fromEntries(schema.fields.map(({ name }) => [name, null]));
  return (cells) => {
    const values: Record<string, CellValue> = { ...empty };
    for (const { name, index, valueIn } of columns) {
      const text = cells[index] ?? '';
      if (text !== '') values[name] = valueIn(text);
    }
    return values;
  };
}

function malformation(record: CsvRecord, header: CsvRecord): string {
  if (record.cells.length === 1 && record.cells[0] === '') return 'the line is empty; expected a row';
  const [found, expected] = [record.cells.length, header.cells.length];
  return `the row has ${found} ${found === 1 ? 'cell' : 'cells'}; expected ${expected}, as in the header`;
}
