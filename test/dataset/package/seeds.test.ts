import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { descriptor } from '../../../src/dataset/package/descriptor.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { tableSchema } from '../../../src/dataset/package/table-schema.js';
import { sourceColumn } from '../../../src/dataset/table-row.js';
import { Check } from '../../../src/domain/fact/check.js';
import { Discrepancy } from '../../../src/domain/fact/discrepancy.js';
import { Link } from '../../../src/domain/fact/link.js';
import { Reading } from '../../../src/domain/reading.js';
import { sourceTables } from '../../../src/domain/source-table.js';
import { columnName } from '../../../src/graph/column-name.js';
import { type EntityClass, membersOf, subtypesOf } from '../../../src/graph/entity-metadata.js';
import { tableColumns } from '../../../src/query/shape.js';
import { type Files, writePackage } from './sample-package.js';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, SEEDS), 'utf8'));
const schemas = await readdir(new URL('schemas/', SEEDS));

test.each(schemas)('%s is a schema that can be read, with every field described', async (file) => {
  const schema = tableSchema.parse(await json(`schemas/${file}`));
  expect(schema.title).toBeTruthy();
  expect(schema.fields.filter((field) => !field.description)).toEqual([]);
});

test('the package names every schema, and every reference leads to a table of it', async () => {
  const described = descriptor.parse(await json('datapackage.json'));
  expect(new Set(described.resources.map(({ schema }) => schema))).toEqual(
    new Set(schemas.map((file) => `schemas/${file}`)),
  );

  // Files with a header and no rows: only the schemas and what they say of each other are tried.
  const files: Files = { 'datapackage.json': described };
  for (const file of schemas) files[`schemas/${file}`] = await readFile(new URL(`schemas/${file}`, SEEDS), 'utf8');
  for (const { path, schema } of described.resources) {
    const { fields } = tableSchema.parse(await json(String(schema)));
    files[path] = `${fields.map((field) => field.name).join(',')}\n`;
  }
  const read = await readPackage(await writePackage(files));
  expect(read.name).toBe('cafcass-documents');
  expect(read.tables.size).toBe(schemas.length);
});

// What is ours alone has no place in a document.
const ours = ['documents', 'measures', 'schemes', 'checks', 'links', 'discrepancies', 'not-figures'];
const facts = schemas.filter((file) => !ours.includes(file.replace('.json', '')));

test.each(facts)('%s cites a document and its lines', async (file) => {
  const schema = tableSchema.parse(await json(`schemas/${file}`));
  const required = schema.fields.filter((field) => field.constraints?.required).map((field) => field.name);
  expect(required).toEqual(expect.arrayContaining(['document', 'first_line', 'last_line']));
  expect(schema.foreignKeys).toContainEqual({
    fields: ['document'],
    reference: { resource: 'documents', fields: ['id'] },
  });
});

test.each(schemas)('%s has readings of the kinds there are, with a note to say how it was read', async (file) => {
  const { fields } = tableSchema.parse(await json(`schemas/${file}`));
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

/** The columns of a table that are kept as values of an enum of the schema: what its file allows, and the values there are. */
async function enumsOf(file: string) {
  const entity = entityOf.get(file.replace('.json', ''));
  const { fields } = tableSchema.parse(await json(`schemas/${file}`));
  const types = entity ? [entity, ...subtypesOf(entity)] : [];
  const members = types.flatMap((type) => [...membersOf(type).values()]);
  return fields.flatMap(({ name, constraints = {} }) => {
    const member = members.find((one) => one.kind === 'attribute' && one.column === name);
    if (member?.kind !== 'attribute' || !member.values) return [];
    return [{ name, allowed: 'enum' in constraints && constraints.enum, values: Object.keys(member.values.values) }];
  });
}

test.each(schemas)('%s allows exactly the values of the enums of the schema', async (file) => {
  for (const { name, allowed, values } of await enumsOf(file)) expect(allowed, name).toEqual(values);
});

test('enums are found where there are some', async () => {
  const names = async (file: string) => (await enumsOf(file)).map(({ name }) => name);
  expect(await names('statements.json')).toEqual(['kind', 'form', 'status', 'readings', 'our_verdict']);
  expect(await names('links.json')).toEqual(['relation']);
  expect(await names('regions.json')).toEqual(['scheme', 'readings']);
});

test('a column of the package is one of the tables', async () => {
  for (const [name, { entity }] of Object.entries(sourceTables)) {
    const { fields } = tableSchema.parse(await json(`schemas/${name}.json`));
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
