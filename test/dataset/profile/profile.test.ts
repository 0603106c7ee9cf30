import { expect, test } from 'vitest';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { ownProfile } from '../../../src/dataset/profile/profile.js';
import type { TableSchema } from '../../../src/dataset/profile/table-schema.js';
import { sourceColumn } from '../../../src/dataset/table-row.js';
import { codeLists } from '../../../src/domain/code-lists.js';
import { Check } from '../../../src/domain/fact/check.js';
import { Discrepancy } from '../../../src/domain/fact/discrepancy.js';
import { Link } from '../../../src/domain/fact/link.js';
import { Reading } from '../../../src/domain/reading.js';
import { sourceTables } from '../../../src/domain/source-table.js';
import { columnName } from '../../../src/graph/column-name.js';
import { type EntityClass, membersOf, subtypesOf } from '../../../src/graph/entity-metadata.js';
import { tableColumns } from '../../../src/query/shape.js';

const { tables, version } = ownProfile();
const names = [...tables.keys()];
const schemaOf = (table: string): TableSchema => {
  const schema = tables.get(table);
  if (!schema) throw new Error(`the profile has no table ${table}`);
  return schema;
};

test('the profile has a version by its major and minor', () => {
  expect(version).toMatch(/^\d+\.\d+$/);
});

test.each(names)('%s has a title, every column described, and may be left out in part', (table) => {
  const { title, description, fields, fieldsMatch } = schemaOf(table);
  expect([title, description]).toEqual([expect.any(String), expect.any(String)]);
  expect(fields.filter((field) => !field.description)).toEqual([]);
  expect(fieldsMatch).toBe('superset');
});

test.each(names)('every reference of %s leads to the key of a table', (table) => {
  for (const { reference } of schemaOf(table).foreignKeys)
    expect(schemaOf(reference.resource ?? table).primaryKey).toEqual(reference.fields);
});

test('there is a table for every entity that has rows in a package', () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(sourceTables)));
});

test('the dataset of the project brings no schema of its own', async () => {
  const { resources, files } = await readPackage('seeds');
  expect([...files.keys()].filter((path) => path.endsWith('.json'))).toEqual(['datapackage.json']);
  // Nothing of it was ever renamed, and it has no code of its own.
  const unused = ['former-ids', 'codes'];
  expect(new Set(resources.map(({ table }) => table))).toEqual(new Set(names.filter((name) => !unused.includes(name))));
});

// What is ours alone has no place in a document.
const ours = [
  'codes',
  'documents',
  'measures',
  'schemes',
  'checks',
  'links',
  'discrepancies',
  'not-figures',
  'former-ids',
];
const facts = names.filter((table) => !ours.includes(table));

test.each(facts)('%s cites a document and its lines', (table) => {
  const schema = schemaOf(table);
  const required = schema.fields.filter((field) => field.constraints?.required).map((field) => field.name);
  expect(required).toEqual(expect.arrayContaining(['document', 'first_line', 'last_line']));
  expect(schema.foreignKeys).toContainEqual({
    fields: ['document'],
    reference: { resource: 'documents', fields: ['id'] },
  });
});

test.each(names)('%s has readings of the kinds there are, with a note to say how it was read', (table) => {
  const { fields } = schemaOf(table);
  const readings = fields.find(({ name }) => name === 'readings');
  if (!readings) return;
  expect(readings).toMatchObject({ type: 'list', constraints: { enum: Object.keys(Reading.values) } });
  expect(fields.map(({ name }) => name)).toContain('note');
});

// Tables that become rows of an entity, or of which the load makes such rows under the same names.
const entityOf = new Map<string, EntityClass>([
  ...Object.entries(sourceTables).map(([name, { entity }]) => [name, entity] as const),
  ['checks', Check],
  ['discrepancies', Discrepancy],
  ['links', Link],
]);

/** The columns of a table that are kept as values of an enum of the schema: what its schema allows, and the values there are. */
function enumsOf(table: string) {
  const entity = entityOf.get(table);
  const { fields } = schemaOf(table);
  const types = entity ? [entity, ...subtypesOf(entity)] : [];
  const members = types.flatMap((type) => [...membersOf(type).values()]);
  return fields.flatMap(({ name, constraints = {} }) => {
    const member = members.find((one) => one.kind === 'attribute' && one.column === name);
    if (member?.kind !== 'attribute' || !member.values || member.values.isOpen) return [];
    return [{ name, allowed: 'enum' in constraints && constraints.enum, values: Object.keys(member.values.values) }];
  });
}

test.each(names)('%s allows exactly the values of the enums of the schema', (table) => {
  for (const { name, allowed, values } of enumsOf(table)) expect(allowed, name).toEqual(values);
});

test('enums are found where there are some', () => {
  const found = (table: string) => enumsOf(table).map(({ name }) => name);
  expect(found('statements')).toEqual(['kind', 'form', 'status', 'readings', 'our_verdict']);
  expect(found('links')).toEqual(['relation']);
  expect(found('regions')).toEqual(['readings']);
});

test('a column of the package is one of the tables', () => {
  for (const [name, { entity }] of Object.entries(sourceTables)) {
    const { fields } = schemaOf(name);
    const lists = [...membersOf(entity).values()].flatMap((member) =>
      member.kind === 'collection' && typeof member.by !== 'string' && member.by.owner ? [columnName(member.name)] : [],
    );
    const known = [...tableColumns(entity).map(({ column }) => sourceColumn(column)), ...lists];
    expect(
      fields.map((field) => field.name).filter((field) => !known.includes(field)),
      name,
    ).toEqual([]);
  }
});

// What no file says: the load finds whom a number is about where its cell is empty, and only a commitment has a form.
const notWritten = ['documents.subject', 'observations.subject', 'statements.subject', 'statements.form'];

test('a cell may be empty where the database takes a null, and nowhere else', () => {
  const told = Object.entries(sourceTables).flatMap(([table, { entity }]) =>
    tableColumns(entity).flatMap(({ column, type, nullable }) => {
      const field = schemaOf(table).fields.find(({ name }) => name === sourceColumn(column));
      const name = `${table}.${field?.name}`;
      if (!field || type === 'list' || notWritten.includes(name)) return [];
      return [[name, nullable, field.constraints?.required !== true] as const];
    }),
  );
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter(([, nullable, mayBeEmpty]) => nullable !== mayBeEmpty)).toEqual([]);
});

test('a column of codes names its list, which allows every published code, and no column has one of another list', () => {
  const named = new Map<string, string>();
  for (const [table, { entity }] of Object.entries(sourceTables))
    for (const member of membersOf(entity).values())
      for (const [list, codes] of codeLists)
        if (member.kind === 'attribute' && member.values === codes)
          named.set(`${table}.${sourceColumn(member.column)}`, list);
  const told = [...tables].flatMap(([table, { fields }]) =>
    fields.flatMap((field) =>
      field.type === 'string' && field.codes ? [[`${table}.${field.name}`, field.codes] as const] : [],
    ),
  );
  expect(new Map(told)).toEqual(named);
  expect(told).toHaveLength(codeLists.size);
  expect([...ownProfile().codes.keys()]).toEqual([...codeLists.keys()]);
});
