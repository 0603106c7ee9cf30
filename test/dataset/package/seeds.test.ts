import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { descriptor } from '../../../src/dataset/package/descriptor.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { tableSchema } from '../../../src/dataset/package/table-schema.js';
import { sourceTables } from '../../../src/dataset/source-table.js';
import { sourceColumn } from '../../../src/dataset/table-row.js';
import { Reading } from '../../../src/domain/reading.js';
import { columnName } from '../../../src/graph/column-name.js';
import { membersOf } from '../../../src/graph/entity.js';
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
