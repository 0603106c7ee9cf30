import { expect, test } from 'vitest';
import { areasAndRegions, describePackage, faultsOf, profileOf, readFiles } from './sample-package.js';

const DESCRIPTOR = 'datapackage.json';
const schema = { fields: [{ name: 'id', type: 'string' }] };

test.each([
  ['a comma forgotten', '{\n  "name": "sample"\n  "version": "1"\n}', 3],
  ['a word without quotes', '{\n  "name": "sample",\n  "version": latest,\n  "title": "x"\n}', 3],
  ['the end missing', '{\n  "name": "sample",\n', 3],
  ['text after the end', '{}\n\n{}', 3],
])('JSON syntax, %s: the line is told', async (_what, json, line) => {
  expect(await faultsOf({ [DESCRIPTOR]: json })).toEqual([
    { file: DESCRIPTOR, line, column: null, message: expect.stringMatching(/^not JSON: /) },
  ]);
});

test('a descriptor that is not UTF-8', async () => {
  expect(await faultsOf({ [DESCRIPTOR]: Buffer.from('{\n"name": "caf\xe9"\n}', 'latin1') })).toEqual([
    { file: DESCRIPTOR, line: 2, column: null, message: 'the line is not UTF-8; expected the file saved as UTF-8' },
  ]);
});

test.each(['utf16le', 'utf16be'])('a descriptor in %s, once', async (encoding) => {
  const bytes = Buffer.from('\ufeff{\n"name": "sample"\n}', 'utf16le');
  expect(await faultsOf({ [DESCRIPTOR]: encoding === 'utf16le' ? bytes : bytes.swap16() })).toEqual([
    { file: DESCRIPTOR, line: null, column: null, message: 'the file is UTF-16; expected it saved as UTF-8' },
  ]);
});

test('every property of the wrong shape, with its line', async () => {
  const faults = await faultsOf({
    [DESCRIPTOR]: {
      name: 'sample',
      title: 3,
      resources: [
        { name: 'One', path: 'one.csv', table: 'one', schema },
        { name: 'two', path: ['a.csv', 'b.csv'], schema },
        { name: 'four', path: 'four.csv', schema, dialect: { delimiter: ';' }, encoding: 'latin1' },
      ],
    },
    'one.csv': 'id\n',
    'four.csv': 'id\n',
  });
  expect(faults.map(({ line, column, message }) => [line, column, message])).toEqual(
    [
      [1, 'version', 'is missing; expected text'],
      [3, 'title', 'is 3; expected text'],
      [6, 'resources[0].name', 'expected lower-case letters, digits, ".", "_" and "-"'],
      [20, 'resources[1].path', 'expected the path of one file'],
      [47, 'resources[2].encoding', 'only utf-8 is read'],
      [45, 'resources[2].dialect.delimiter', 'is ";"; expected ","'],
    ].toSorted(([one], [other]) => Number(one) - Number(other)),
  );
});

test('what is wrong with the data is told with what is wrong with the descriptor', async () => {
  const files = areasAndRegions({ 'regions.csv': 'id,name\nlondon,\n' });
  const descriptor = { ...(files[DESCRIPTOR] as object), title: undefined };
  const faults = await faultsOf({ ...files, [DESCRIPTOR]: descriptor }, profileOf(files));
  expect(faults.map(({ file, column }) => [file, column])).toEqual([
    ['areas/2016.csv', 'regions'],
    ['areas/2016.csv', 'regions'],
    [DESCRIPTOR, 'title'],
    ['regions.csv', 'name'],
  ]);
});

test('two resources of one name, or of one file', async () => {
  const descriptor = describePackage(
    { name: 'one', path: 'one.csv', schema },
    { name: 'one', path: 'two.csv', schema },
    { name: 'three', table: 'one', path: 'one.csv', schema },
  );
  expect(await faultsOf({ [DESCRIPTOR]: descriptor, 'one.csv': 'id\n', 'two.csv': 'id\n' })).toEqual([
    { file: DESCRIPTOR, line: 19, column: 'resources[1].name', message: '"one" is already the name of resources[0]' },
    {
      file: DESCRIPTOR,
      line: 33,
      column: 'resources[2].path',
      message: '"one.csv" is already the path of resources[0]',
    },
  ]);
});

test.each([
  '../one.csv',
  'a/../one.csv',
  '/etc/passwd',
  'https://example.org/one.csv',
  'C:\\one.csv',
  './one.csv',
  '~/one.csv',
])('the path %s is refused', async (path) => {
  expect(await faultsOf({ [DESCRIPTOR]: describePackage({ name: 'one', path, schema }) })).toEqual([
    {
      file: DESCRIPTOR,
      line: 8,
      column: 'resources[0].path',
      message: `"${path}" is refused: expected a relative path inside the package folder, such as "observations/one.csv"`,
    },
  ]);
});

test('a property that is misspelt is no custom one', async () => {
  const descriptor = describePackage({ name: 'one', tabel: 'one', path: 'one.csv', schema, editor: 'A. N. Other' });
  const files = { [DESCRIPTOR]: { ...descriptor, licences: [], colour: 'red' }, 'one.csv': 'id\n' };
  expect((await faultsOf(files)).map(({ column, message }) => [column, message])).toEqual([
    ['resources[0].tabel', 'is no property that is understood; did you mean "table"?'],
    ['licences', 'is no property that is understood; did you mean "licenses"?'],
  ]);
});

// As a program that writes descriptors spells them out, of version 1 of the standard and of version 2.
test.each([
  [{ profile: 'tabular-data-package' }, { profile: 'tabular-data-resource', format: 'csv', encoding: 'utf8' }],
  [{ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json' }, { type: 'table', encoding: 'UTF-8' }],
  [{ profile: 'data-package' }, { path: ['one.csv'], mediatype: 'text/csv', scheme: 'file' }],
  [{}, { dialect: { csvddfVersion: '1.2', delimiter: ',', doubleQuote: true, header: true, skipInitialSpace: false } }],
  [{}, { dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', headerRows: [1] } }],
  [{ $schema: 'https://figures.example.org/profile/1.0/datapackage.json' }, {}],
])('what is taken for granted may be spelled out: %j %j', async (whole, part) => {
  const files = {
    [DESCRIPTOR]: { ...describePackage({ name: 'one', path: 'one.csv', schema, ...part }), ...whole },
    'one.csv': 'id\na\n',
  };
  expect((await readFiles(files)).tables.get('one')).toHaveLength(1);
});

test.each([
  [
    'https://a.example/profile/0.9/datapackage.json',
    'the package is written for an older profile, 0.9; this program reads 1.0',
  ],
  [
    'https://a.example/profile/1.7/datapackage.json',
    'the package is written for a later profile, 1.7; this program reads 1.0',
  ],
  ['https://a.example/profile/newest/datapackage.json', '"newest" is no version of the profile; expected 1.0'],
  [
    'fiscal-data-package',
    '"fiscal-data-package" is no file of the profile that is expected here; expected an address that ends in profile/1.0/datapackage.json',
  ],
])('the profile %s is none', async ($schema, message) => {
  const descriptor = { $schema, ...describePackage({ name: 'one', path: 'one.csv', schema }) };
  expect(await faultsOf({ [DESCRIPTOR]: descriptor, 'one.csv': 'id\n' })).toEqual([
    { file: DESCRIPTOR, line: 2, column: '$schema', message },
  ]);
});

// Whatever stands where it does not belong, the words are ours.
const odd = [null, 1, 1.5, '', 'odd', true, [], [1], {}, { odd: 1 }];
test('no fault of a descriptor or of a schema is in the words of a library', async () => {
  const good = {
    ...describePackage({
      ...{
        name: 'one',
        path: 'one.csv',
        table: 'one',
        bytes: 3,
        hash: 'a',
        dialect: { header: true, headerRows: [1] },
      },
      schema: {
        fields: [
          { name: 'id', type: 'string', constraints: { required: true, enum: ['a'], minLength: 1, pattern: 'a' } },
          { name: 'n', type: 'number', decimalChar: '.', constraints: { enum: [1], minimum: 1 } },
          { name: 'd', type: 'date', constraints: { minimum: '2020-01-01' } },
          { name: 'b', type: 'boolean', trueValues: ['true'] },
          { name: 'l', type: 'list', delimiter: ';', itemType: 'string' },
        ],
        primaryKey: ['id'],
        missingValues: [''],
        foreignKeys: [{ fields: ['id'], reference: { resource: 'one', fields: ['id'] } }],
      },
    }),
    licenses: [{ name: 'x' }],
  };
  const messages = new Set<string>();
  const spoil = async (value: unknown, spoiled: (put: unknown) => unknown): Promise<void> => {
    for (const put of odd) {
      const files = { [DESCRIPTOR]: JSON.stringify(spoiled(put)), 'one.csv': 'id,n,d,b,l\n' };
      const faults = await faultsOf(files, profileOf({ [DESCRIPTOR]: good })).catch(() => []);
      for (const { message } of faults) messages.add(message);
    }
    if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value))
        await spoil(part, (put) =>
          spoiled(
            Array.isArray(value)
              ? value.map((item, at) => (at === Number(key) ? put : item))
              : { ...value, [key]: put },
          ),
        );
  };
  await spoil(good, (put) => put);
  expect(messages.size).toBeGreaterThan(40);
  expect(
    [...messages].filter((message) => /invalid|unrecognized|too (big|small)|received|>=|<=|undefined/i.test(message)),
  ).toEqual([]);
});

const whole = (change: object) => {
  const files = areasAndRegions();
  return {
    files: { ...files, [DESCRIPTOR]: { ...(files[DESCRIPTOR] as object), ...change } },
    profile: profileOf(files),
  };
};

test.each([
  ['a version with zeros before it', { version: '01.0.0' }, 'version', 'zeros'],
  ['a version beyond all', { version: '99999999999999999999.0.0' }, 'version', 'three numbers'],
  ['a page that runs something', { homepage: 'javascript:alert(1)' }, 'homepage', 'https://'],
  [
    'a licence that does',
    { licenses: [{ name: 'X', path: ' java\nscript:alert(1)' }] },
    'licenses[0].path',
    'https://',
  ],
  [
    'a contributor who does',
    { contributors: [{ title: 'X', path: 'data:text/html,x' }] },
    'contributors[0].path',
    'https://',
  ],
  ['a text with a NUL, written by its number', { title: 'a\0b' }, 'title', 'NUL'],
  ['a text with half a character', { description: 'a\ud800' }, 'description', 'half a character'],
  ['a NUL in what is no property of ours', { subject: { name: 'a\0' } }, 'subject.name', 'NUL'],
])('%s is refused', async (_, change, column, message) => {
  const { files, profile } = whole(change);
  expect(await faultsOf(files, profile)).toEqual([
    expect.objectContaining({ column, message: expect.stringContaining(message) }),
  ]);
});

test.each([
  ['a version of three numbers', { version: '10.0.1' }],
  [
    'addresses of the web, and a file beside it',
    { homepage: 'https://a.example/', licenses: [{ name: 'X', path: 'LICENCE.md' }] },
  ],
  ['a letter written by its number', { title: 'caf\u00e9 \ud83d\ude00' }],
])('%s is good', async (_, change) => {
  await expect(readFiles(whole(change).files)).resolves.toMatchObject({ name: 'sample' });
});

test('a package that uses itself under another name is told so, and not read without end', async () => {
  const { files, profile } = whole({ uses: [{ name: 'another', path: '.' }] });
  expect(await faultsOf(files, profile)).toEqual([
    expect.objectContaining({ column: 'uses[0]', message: expect.stringContaining('is the package that uses it') }),
  ]);
});
