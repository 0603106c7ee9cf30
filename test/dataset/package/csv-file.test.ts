import { describe, expect, it } from 'vitest';
import { type CsvRecord, readCsv, readRecords } from '../../../src/dataset/package/csv-file.js';
import type { Fault } from '../../../src/dataset/package/fault.js';

function read(text: string) {
  const faults: Fault[] = [];
  const bytes = Buffer.from(text);
  const records: CsvRecord[] = [];
  readCsv(
    bytes,
    'things.csv',
    (fault) => faults.push(fault),
    (record, { start, end }) => {
      records.push(record);
      // What was read can be read again by itself.
      expect(readRecords(bytes.subarray(start, end))).toEqual([record.cells]);
    },
  );
  return {
    records: records.map(({ line, cells }) => `${line}: ${cells.join('|')}`),
    faults: faults.map(({ line, column, message }) => `${line}: ${column}: ${message.replace(/;.*/, '')}`),
  };
}

describe('the records of a file', () => {
  it.each<[string, string, readonly string[]]>([
    ['none', '', []],
    ['one without an end', 'id', ['1: id']],
    ['over several lines', 'id,note\na,"one\ntwo"\nb,x\n', ['1: id|note', '2: a|one\ntwo', '4: b|x']],
    [
      'with ends of Windows within quotes',
      'id,note\r\na,"one\r\ntwo"\r\nb,x\r\n',
      ['1: id|note', '2: a|one\r\ntwo', '4: b|x'],
    ],
    ['with quotes in quotes', 'id\n"a ""b"""\n', ['1: id', '2: a "b"']],
    [
      'with quotes on one line',
      'id,note,by\r\n"a","x, ""y""",\r\n"","",é\n',
      ['1: id|note|by', '2: a|x, "y"|', '3: ||é'],
    ],
    [
      'longer than what is parsed at once',
      `id,note\na,"one\n${'-'.repeat(40_000)}"\nb,x\n`,
      ['1: id|note', `2: a|one\n${'-'.repeat(40_000)}`, '4: b|x'],
    ],
    ['with an empty line', 'id\n\na\n', ['1: id', '2: ', '3: a']],
  ])('%s', (_, text, records) => {
    expect(read(text)).toEqual({ records, faults: [] });
  });
});

describe('a record with broken quotes is told, and the next line is read', () => {
  const follows = 'text follows the closing quote';
  const open = 'a quote opens here and is not closed in this record';
  const stands = 'a quote stands in a cell that is not quoted';
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['text behind a quote', 'id,n\na,1\n"b" c,2\nd,3\n', ['1: id|n', '2: a|1', '4: d|3'], [`3: id: ${follows}`]],
    ['a quote within a cell', 'id,n\na,1\nb,2"\nd,3\n', ['1: id|n', '2: a|1', '4: d|3'], [`3: n: ${stands}`]],
    [
      'a quote that another line closes',
      'id,n\na,"1\nb,"2\nd,3\n',
      ['1: id|n', '4: d|3'],
      [`2: n: ${open}`, `3: n: a quote opens here and is never closed`],
    ],
    [
      'several',
      'id,n\n"b" c,2\nd,3\ne,4"\nf,5\n',
      ['1: id|n', '3: d|3', '5: f|5'],
      [`2: id: ${follows}`, `4: n: ${stands}`],
    ],
    ['a header', 'id,"n" m\na,1\n', ['2: a|1'], [`1: null: ${follows}`]],
  ])('%s', (_, text, records, faults) => {
    expect(read(text)).toEqual({ records, faults });
  });
});
