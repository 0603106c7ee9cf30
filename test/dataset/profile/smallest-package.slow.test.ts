import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { readDataset } from '../../../src/dataset/dataset.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { hashOfFolder } from '../../../src/dataset/package/folder-hash.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { migratedDatabase } from '../../test-database.js';

/** The files of the package with which docs/profile.md begins. */
async function filesOfGuide(): Promise<Map<string, string>> {
  const guide = await readFile('docs/profile.md', 'utf8');
  const blocks = guide.matchAll(/^`([\w.-]+)`\n\n```\w+\n(.*?)```$/gms);
  return new Map(Array.from(blocks, ([, name = '', text = '']) => [name, text]));
}

let files: Map<string, string>;
beforeEach(async () => {
  files = await filesOfGuide();
});

async function write(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'smallest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return folder;
}

const faults = async (): Promise<string> => readDataset(await write()).then(() => '', String);

it('the smallest package is three tables and a descriptor, and loads', async () => {
  expect([...files.keys()]).toEqual(['datapackage.json', 'documents.csv', 'measures.csv', 'observations.csv']);
  const folder = await write();
  const dataset = await readDataset(folder);
  expect(await hashOfFolder(folder)).toBe((await readPackage(folder)).hash);
  const orm = await migratedDatabase();
  onTestFinished(() => orm.close(true));
  expect(await loadDataset(orm, dataset)).toEqual({ release: 1, isNew: true });
  const rows = (statement: string) => orm.em.getConnection().execute<object[]>(statement);
  expect(await rows('select value::int, subject_id from observation')).toEqual([
    { value: 21, subject_id: `organisation:${dataset.namespace}.northshire-fire` },
  ]);
  expect(await rows('select id, name from organisation')).toEqual([
    { id: `organisation:${dataset.namespace}.northshire-fire`, name: 'Northshire Fire and Rescue Service' },
  ]);
});

it('a file that is named after no table is a fault, and so is one in a folder of such a name', async () => {
  files.set('observation.csv', files.get('observations.csv') ?? '');
  expect(await faults()).toContain('observation.csv: there is no table "observation" (did you mean "observations"?)');
});

it('a subject is a row of organisations, and its faults have lines of the descriptor', async () => {
  const descriptor = files.get('datapackage.json') ?? '';
  files.set('datapackage.json', descriptor.replace('"kind"', '"knd"').replace('plan-2024', 'plan-2042'));
  const told = await faults();
  expect(told).toContain('datapackage.json:8: subject.knd: organisations has no column "knd"; did you mean "kind"?');
  expect(told).toContain('datapackage.json:5: subject.kind: is empty; expected a value');
  expect(told).toContain('datapackage.json:5: document: there is no id "plan-2042" in documents');
});

it('a document without a subject needs one in the descriptor', async () => {
  const { subject: _, ...descriptor } = JSON.parse(files.get('datapackage.json') ?? '');
  files.set('datapackage.json', JSON.stringify(descriptor));
  expect(await faults()).toContain('documents.csv:2: subject: is empty; expected a value');
});

it('a unit of its own is declared, and is one in the graph', async () => {
  const measures = files.get('measures.csv') ?? '';
  files.set('measures.csv', measures.replace('COUNT,STATISTIC', 'INCIDENTS,STATISTIC'));
  expect(await faults()).toContain('measures.csv:2: unit: "INCIDENTS" is no code of unit; expected one of PEOPLE,');
  files.set('codes.csv', 'list,code,description\nunit,INCIDENTS,Incidents attended.\n');
  const orm = await migratedDatabase();
  onTestFinished(() => orm.close(true));
  await loadDataset(orm, await readDataset(await write()));
  const units = await orm.em.getConnection().execute<object[]>('select unit from measure');
  expect(units).toEqual([{ unit: 'INCIDENTS' }]);
});
