import type { Profile } from '../profile/profile.js';
import { cellReader } from './cell.js';
import { unknownColumn } from './copied-schema.js';
import type { CellValue, SourceRow } from './data-package.js';
import type { Report } from './fault.js';
import { type JsonFile, jsonFault } from './json-file.js';
import { isRequired, type TableFile } from './table-file.js';

/** The table that has a row for every body. */
const bodies = 'organisations';

/**
 * The body that a descriptor names as that of all documents, as a row among the others: a package about one body needs no file
 * for it. Null where it names none.
 */
export function subjectFile(json: JsonFile, { tables }: Profile, report: Report): TableFile | null {
  const { subject } = (json.content ?? {}) as { subject?: unknown };
  const schema = tables.get(bodies);
  if (typeof subject !== 'object' || subject === null || !schema) return null;
  const given = new Map(Object.entries(subject));
  const fault = (property: string, message: string) => report(jsonFault(json, ['subject', property], message));
  const columns = schema.fields.map(({ name }) => name);
  for (const name of given.keys()) if (!columns.includes(name)) fault(name, unknownColumn(name, bodies, columns));
  const values: Record<string, CellValue> = {};
  for (const field of schema.fields) {
    const { value, faults } = cellReader(field, isRequired(field, schema))(String(given.get(field.name) ?? ''));
    values[field.name] = value;
    for (const message of faults) fault(field.name, message);
  }
  const row: SourceRow = { values, file: json.file, line: json.lineOf(['subject']) };
  const resource = { name: 'subject', title: null, description: null, path: json.file, table: bodies, schema };
  return { resource, rows: [row], malformed: [], whole: true };
}

/** The documents of a package, each with a subject: that of its descriptor where a row names none. */
export function withSubject(documents: readonly SourceRow[], subject: TableFile | null): readonly SourceRow[] {
  const id = subject?.rows[0]?.values.id;
  if (id === undefined) return documents;
  return documents.map((row) => ({
    file: row.file,
    line: row.line,
    get values() {
      return { ...row.values, subject: row.values.subject ?? id };
    },
  }));
}
