import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { codeListText, descriptorSchema, tableReference } from '../../../dev/profile-text.js';
import { descriptor } from '../../../src/dataset/package/descriptor.js';
import { ownProfile } from '../../../src/dataset/profile/profile.js';
import { codeLists } from '../../../src/domain/code-lists.js';

const printed = await readFile('profile/datapackage.json', 'utf8');
const guide = await readFile('docs/profile.md', 'utf8');

it('what `npm run profile` writes is current', async () => {
  expect(await readFile('profile/codes.json', 'utf8')).toBe(codeListText(codeLists));
  expect(printed).toBe(descriptorSchema(descriptor, ownProfile()));
  expect(guide.endsWith(`\n## The tables\n\n${tableReference(ownProfile())}`)).toBe(true);
});

const validate = new Ajv({ allowUnionTypes: true }).compile(JSON.parse(printed));
const good = async () => JSON.parse(await readFile('seeds/datapackage.json', 'utf8'));
const smallest = () => JSON.parse(/```json\n(.*?)```/s.exec(guide)?.[1] ?? '');

it('the JSON Schema of descriptors takes that of the dataset, and the smallest', async () => {
  expect([validate(await good()), validate.errors]).toEqual([true, null]);
  expect([validate(smallest()), validate.errors]).toEqual([true, null]);
});

it.each<[string, (descriptor: { resources: object[] }) => object]>([
  ['no name', ({ resources }) => ({ version: '1.0.0', title: 'x', resources })],
  ['a version of another form', (one) => ({ ...one, version: 'latest' })],
  ['a table that there is not', (one) => ({ ...one, resources: [{ ...one.resources[0], table: 'document' }] })],
  ['another dialect', (one) => ({ ...one, resources: [{ ...one.resources[0], dialect: { delimiter: ';' } }] })],
  ['a subject with a column that there is not', (one) => ({ ...one, subject: { title: 'x' } })],
])('it refuses %s', async (_, change) => {
  expect(validate(change(await good()))).toBe(false);
});
