import { isDeepStrictEqual } from 'node:util';
import { nearest } from '../../graph/nearest.js';
import type { Field, ForeignKey, TableSchema } from '../profile/table-schema.js';
import type { Report } from './fault.js';
import { type JsonFile, jsonFault } from './json-file.js';
import type { JsonPath } from './json-place.js';

/** A schema that a package brings for a table, and where it stands. */
export interface CopiedSchema {
  readonly schema: TableSchema;
  readonly json: JsonFile;
  readonly at: JsonPath;
}

/** Reports where a schema that a package brings says other than the profile: its data is read by the profile. */
export function checkCopy({ schema, json, at }: CopiedSchema, table: string, own: TableSchema, report: Report): void {
  const fault = (path: JsonPath, message: string) => report(jsonFault(json, [...at, ...path], message));
  const expected = new Map(own.fields.map((field) => [field.name, field]));
  for (const [index, field] of schema.fields.entries()) {
    const like = expected.get(field.name);
    if (like) for (const { part, message } of differences(field, like)) fault(['fields', index, part], message);
    else fault(['fields', index, 'name'], unknownColumn(field.name, table, [...expected.keys()]));
  }
  const names = new Set(schema.fields.map(({ name }) => name));
  for (const { name, constraints } of own.fields)
    if (constraints?.required === true && !names.has(name))
      fault(['fields'], `the column "${name}" is missing, which every row of ${table} needs`);

  // Of columns that it leaves out it need not speak.
  const isOfIts = (fields: readonly string[]) => fields.every((field) => names.has(field));
  const compare = (part: keyof TableSchema, found: unknown, known: unknown) => {
    if (!isDeepStrictEqual(found, known)) fault([part], `differs from the profile; expected ${JSON.stringify(known)}`);
  };
  compare('primaryKey', schema.primaryKey, own.primaryKey);
  compare('uniqueKeys', schema.uniqueKeys, own.uniqueKeys.filter(isOfIts));
  compare(
    'foreignKeys',
    byFields(schema.foreignKeys, table),
    byFields(
      own.foreignKeys.filter(({ fields }) => isOfIts(fields)),
      table,
    ),
  );
}

/** Says that a table has no such column, and which may be meant. */
export function unknownColumn(name: string, table: string, columns: readonly string[]): string {
  const meant = nearest(name, columns);
  const hint = meant === null ? `; expected ${columns.join(',')}` : `; did you mean "${meant}"?`;
  return `${table} has no column "${name}"${hint}`;
}

interface Difference {
  readonly part: 'type' | 'delimiter' | 'constraints';
  readonly message: string;
}

function differences(found: Field, own: Field): readonly Difference[] {
  if (found.type !== own.type)
    return [{ part: 'type', message: `"${found.type}" differs from the profile; expected "${own.type}"` }];
  const delimiter = (field: Field) => (field.type === 'list' ? field.delimiter : null);
  const differs: Difference[] = [];
  if (delimiter(found) !== delimiter(own))
    differs.push({
      part: 'delimiter',
      message: `"${delimiter(found)}" differs from the profile; expected "${delimiter(own)}"`,
    });
  // What is not asked for may be said or not.
  const asked = ({ constraints = {} }: Field) =>
    Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== false && value !== undefined));
  if (!isDeepStrictEqual(asked(found), asked(own)))
    differs.push({
      part: 'constraints',
      message: `differ from the profile; expected ${JSON.stringify(asked(own))}`,
    });
  return differs;
}

/** References in an order that means nothing; one to its own table may name it or not. */
const byFields = (keys: readonly ForeignKey[], table: string) =>
  keys
    .map(({ fields, reference }) => ({
      fields,
      reference: { resource: reference.resource || table, fields: reference.fields },
    }))
    .toSorted((one, other) => (one.fields.join() < other.fields.join() ? -1 : 1));
