import { expect, test } from 'vitest';
import { areasAndRegions, faultsOf, oneTable, readFiles } from './sample-package.js';

const fields = [
  { name: 'id', type: 'string' },
  { name: 'name', type: 'string' },
];
const file = 'things.csv';

test('an empty file', async () => {
  expect(await faultsOf(oneTable(fields, ''))).toEqual([
    { file, line: 1, column: null, message: 'the file is empty; expected a header row: id,name' },
  ]);
});

test('a header and no rows is a sound file', async () => {
  const read = await readFiles(oneTable(fields, 'id,name\n'));
  expect(read.tables.get('things')).toEqual([]);
});

test('a byte order mark is dropped, and CRLF is read as LF', async () => {
  const read = await readFiles(oneTable(fields, '\ufeffid,name\r\n1,"a\r\nb"\r\n2,c\r\n'));
  expect(read.tables.get('things')?.map(({ values, line }) => [values, line])).toEqual([
    [{ id: '1', name: 'a\r\nb' }, 2],
    [{ id: '2', name: 'c' }, 4],
  ]);
});

test('lines that are not UTF-8', async () => {
  const csv = Buffer.from('id,name\n1,a\n2,caf\xe9\n3,b\n4,\xa35\n', 'latin1');
  const message = 'the line is not UTF-8; expected the file saved as UTF-8';
  expect(await faultsOf(oneTable(fields, csv))).toEqual([
    { file, line: 3, column: null, message },
    { file, line: 5, column: null, message },
  ]);
});

test('a NUL byte', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name\n1,a\n2,b\0c\n'))).toEqual([
    { file, line: 3, column: null, message: 'the line has a NUL byte, 4 bytes in; expected text' },
  ]);
});

test('a last line without a newline', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name\n1,a\n2,b'))).toEqual([
    { file, line: 3, column: null, message: 'the last line does not end with a newline: the file may be cut off' },
  ]);
});

test('columns unknown, missing and there twice', async () => {
  expect(await faultsOf(oneTable(fields, 'id,nmae,id\n1,a,1\n'))).toEqual([
    { file, line: 1, column: 'nmae', message: 'things has no column "nmae"; did you mean "name"?' },
    { file, line: 1, column: 'id', message: 'the column is there twice; expected it once' },
    { file, line: 1, column: 'name', message: 'the column is missing from the header' },
  ]);
});

test('rows with too few cells, too many, or none', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name\n"1\n1",a\n2\n3,b\n4,c,d\n\n5,e\n'))).toEqual([
    { file, line: 4, column: null, message: 'the row has 1 cell; expected 2, as in the header' },
    { file, line: 6, column: null, message: 'the row has 3 cells; expected 2, as in the header' },
    { file, line: 7, column: null, message: 'the line is empty; expected a row' },
  ]);
});

test('a quote that is never closed', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name\n1,a\n2,"b\n3,c\n'))).toEqual([
    { file, line: 3, column: 'name', message: 'a quote opens here and is never closed; expected a closing "' },
  ]);
});

test('a quote that only the next quoted cell closes does not hide what follows', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name\n1,"a\n2,b\n3,"c"\n4\n5,d\n'))).toEqual([
    {
      file,
      line: 2,
      column: 'name',
      message: 'a quote opens here and is not closed in this record; expected a closing "',
    },
    { file, line: 5, column: null, message: 'the row has 1 cell; expected 2, as in the header' },
  ]);
});

test('quotes inside cells', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name\n1,a "b" c\n2,"a "b" c"\n3,"a ""b"" c"\n'))).toEqual([
    { file, line: 2, column: 'name', message: expect.stringContaining('a quote stands in a cell that is not quoted') },
    { file, line: 3, column: 'name', message: expect.stringContaining('text follows the closing quote') },
  ]);
});

test('a header with a broken quote says nothing of the columns', async () => {
  expect(await faultsOf(oneTable(fields, 'id,"name\n1,a\n'))).toEqual([
    { file, line: 1, column: null, message: 'a quote opens here and is never closed; expected a closing "' },
  ]);
});

test('references to a file that could not be read whole are not reported', async () => {
  const faults = await faultsOf(areasAndRegions({ 'regions.csv': '' }));
  expect(faults.map((fault) => fault.file)).toEqual(['regions.csv']);
});

test('a row with a cell too many is still there to be referred to', async () => {
  const faults = await faultsOf(
    areasAndRegions({ 'regions.csv': 'id,name\nnorth-west,North West\nlondon,London, all\n' }),
  );
  expect(faults.map(({ file, line }) => [file, line])).toEqual([['regions.csv', 3]]);
});

// What LibreOffice and Excel make of a table in which something stood once, to the right or below.
test('empty columns behind the last, and empty rows, are none', async () => {
  const read = await readFiles(oneTable(fields, '\ufeffid,name,,\r\n1,a,,\r\n,,,\r\n2,,,\r\n,,,\r\n'));
  expect(read.tables.get('things')?.map(({ values, line }) => [values, line])).toEqual([
    [{ id: '1', name: 'a' }, 2],
    [{ id: '2', name: null }, 4],
  ]);
});

test('a cell behind the last column is a fault, and so is a column without a name among others', async () => {
  expect(await faultsOf(oneTable(fields, 'id,name,\n1,a,\n2,b,c\n'))).toEqual([
    { file, line: 3, column: null, message: 'the row has 3 cells; expected 2, as in the header' },
  ]);
  expect(await faultsOf(oneTable(fields, 'id,,name\n1,,a\n'))).toEqual([
    { file, line: 1, column: '', message: 'things has no column ""; expected id,name' },
  ]);
});

test.each([
  [';', 'semicolons'],
  ['\t', 'tabs'],
])('columns that are separated by %j are one fault', async (mark, name) => {
  expect(await faultsOf(oneTable(fields, `id${mark}name\n1${mark}a\n2${mark}b,c\n`))).toEqual([
    { file, line: 1, column: null, message: `the columns are separated by ${name}; expected commas` },
  ]);
});
