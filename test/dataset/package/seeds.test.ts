import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { descriptor } from '../../../src/dataset/package/descriptor.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { tableSchema } from '../../../src/dataset/package/table-schema.js';
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

test('every table but documents, measures and checks cites a document and its lines', async () => {
  for (const file of schemas.filter((name) => !['documents.json', 'measures.json', 'checks.json'].includes(name))) {
    const schema = tableSchema.parse(await json(`schemas/${file}`));
    const required = schema.fields.filter((field) => field.constraints?.required).map((field) => field.name);
    expect(required, file).toEqual(expect.arrayContaining(['document', 'first_line', 'last_line']));
    expect(schema.foreignKeys, file).toContainEqual({
      fields: ['document'],
      reference: { resource: 'documents', fields: ['id'] },
    });
  }
});
