import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hashOfFolder } from '../../../src/dataset/package/folder-hash.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { areasAndRegions, faultsOf, profileOf } from './sample-package.js';

const DESCRIPTOR = 'datapackage.json';
const files = areasAndRegions();
const faultsWith = (operations: unknown, more: Record<string, string | Buffer> = {}) =>
  faultsOf({ ...files, ...more, [DESCRIPTOR]: { ...(files[DESCRIPTOR] as object), operations } }, profileOf(files));

test('a package brings the operations that its descriptor names, and keeps and hashes their files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'operations-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp('test/packages/wexmoor', folder, { recursive: true });
  const read = await readPackage(folder);
  expect(read.operations.map(({ name, path }) => [name, path])).toEqual([
    ['incidents', 'operations/incidents.graphql'],
  ]);
  expect(read.files.get('operations/incidents.graphql')?.toString()).toBe(read.operations[0]?.text);
  expect(await hashOfFolder(folder)).toBe(read.hash);

  await writeFile(join(folder, 'operations/incidents.graphql'), `${read.operations[0]?.text}\n`);
  const changed = await readPackage(folder);
  expect(changed.hash).not.toBe(read.hash);
  expect(await hashOfFolder(folder)).toBe(changed.hash);
});

test.each([
  ['asked.graphql', 'operations', 'is "asked.graphql"; expected a list of paths'],
  [
    ['asked.sql'],
    'operations[0]',
    'expected the path of a .graphql file, named in lower case such as staff-by-year.graphql',
  ],
  [
    ['Asked.graphql'],
    'operations[0]',
    'expected the path of a .graphql file, named in lower case such as staff-by-year.graphql',
  ],
])('%j is no list of operations', async (operations, column, message) => {
  const [fault] = await faultsWith(operations);
  expect(fault).toMatchObject({ file: DESCRIPTOR, column });
  expect(fault?.message).toContain(message.replace(/^is .*?; /, ''));
});

test('two operations with one name', async () => {
  const faults = await faultsWith(['a/asked.graphql', 'b/asked.graphql'], {
    'a/asked.graphql': '',
    'b/asked.graphql': '',
  });
  expect(faults).toMatchObject([
    { file: DESCRIPTOR, column: 'operations[1]', message: '"asked" is already the name of operations[0]' },
  ]);
});

test('an operation that is not there, leads out, or is no text', async () => {
  const faults = await faultsWith(['asked.graphql', '../out.graphql', 'latin.graphql'], {
    'latin.graphql': Buffer.from('# caf\xe9\n', 'latin1'),
  });
  expect(faults.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['asked.graphql', null, `the file does not exist; operations[0] of ${DESCRIPTOR} names it`],
    [DESCRIPTOR, expect.any(Number), expect.stringContaining('"../out.graphql" is refused')],
    ['latin.graphql', 1, 'the line is not UTF-8; expected the file saved as UTF-8'],
  ]);
});
