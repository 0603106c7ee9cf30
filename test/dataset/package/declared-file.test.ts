import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { describePackage, faultsOf, readFiles } from './sample-package.js';

const csv = 'id\na\n';
const digest = (algorithm: string) => createHash(algorithm).update(csv).digest('hex');
const declaring = (declared: object) => ({
  'datapackage.json': describePackage({
    ...{ name: 'one', path: 'one.csv', schema: { fields: [{ name: 'id', type: 'string' }] } },
    ...declared,
  }),
  'one.csv': csv,
});

it.each([
  { bytes: csv.length },
  { hash: digest('md5') },
  { hash: `md5:${digest('md5').toUpperCase()}` },
  { hash: `sha256:${digest('sha256')}`, bytes: csv.length },
  { hash: `sha512:${digest('sha512')}` },
])('a file is what is declared: %j', async (declared) => {
  expect((await readFiles(declaring(declared))).tables.get('one')).toHaveLength(1);
});

it.each<[object, string, string]>([
  [{ bytes: 7 }, 'bytes', 'one.csv has 5 bytes; expected the 7 that are declared'],
  [{ hash: 'abc' }, 'hash', `one.csv has the md5 ${digest('md5')}; expected that which is declared`],
  [{ hash: digest('sha256') }, 'hash', `one.csv has the md5 ${digest('md5')}; expected that which is declared`],
  [
    { hash: `sha256:${'0'.repeat(64)}` },
    'hash',
    `one.csv has the sha256 ${digest('sha256')}; expected that which is declared`,
  ],
  [
    { hash: 'crc32:1' },
    'hash',
    '"crc32" is no algorithm that is understood; expected one of md5, sha1, sha256, sha512',
  ],
])('a file is not what is declared: %j', async (declared, part, message) => {
  expect(await faultsOf(declaring(declared))).toEqual([
    { file: 'datapackage.json', line: 17, column: `resources[0].${part}`, message },
  ]);
});
