import { cp, mkdtemp, readFile, rename, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOfFolder } from '../../src/dataset/package/folder-hash.js';
import { markOfFolder } from '../../src/dataset/reading-mark.js';
import { projectDataset, projectPackage } from '../project-dataset.js';

let folder: string;
const path = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seeds-'));
  await cp('seeds', folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

it('a package is marked before it is read as it is when it was', async () => {
  const { tables } = await projectDataset();
  expect(tables.get('package_reading')).toEqual([
    { dataset_id: 'dataset:cafcass-documents', mark: await markOfFolder(folder) },
  ]);
  expect(await hashOfFolder(folder)).toBe((await projectPackage()).hash);
});

it.each(['regions.csv', 'datapackage.json'])(
  'one byte of %s is another mark, even of a file of the same size and time',
  async (name) => {
    const mark = await markOfFolder(folder);
    const { atime, mtime, size } = await stat(path(name));
    const bytes = await readFile(path(name));
    const changed = Buffer.from(bytes);
    const at = changed.indexOf('e');
    changed.writeUInt8(changed.readUInt8(at) + 1, at);
    await writeFile(path(name), changed);
    await utimes(path(name), atime, mtime);
    const now = await stat(path(name));
    expect([now.size, now.mtimeMs]).toEqual([size, mtime.valueOf()]);
    expect(await markOfFolder(folder)).not.toBe(mark);
    await writeFile(path(name), bytes);
    expect(await markOfFolder(folder)).toBe(mark);
  },
);

it('a package of which a file is missing, or stands elsewhere, has no mark', async () => {
  await rename(path('regions.csv'), path('elsewhere.csv'));
  expect(await markOfFolder(folder)).toBeNull();
  await symlink(join(process.cwd(), 'seeds/regions.csv'), path('regions.csv'));
  expect(await markOfFolder(folder)).toBeNull();
  await rename(path('elsewhere.csv'), path('regions.csv'));
  expect(await markOfFolder(folder)).not.toBeNull();
  const descriptor = await readFile(path('datapackage.json'));
  await writeFile(path('datapackage.json'), 'no JSON');
  expect(await markOfFolder(folder)).toBeNull();
  await writeFile(path('datapackage.json'), '{"resources": 3}');
  expect(await markOfFolder(folder)).toBeNull();
  await writeFile(path('datapackage.json'), descriptor);
  expect(await markOfFolder(join(folder, 'nowhere'))).toBeNull();
});
