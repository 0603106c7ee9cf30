import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { TableOrigin } from '../../src/operations/format/format.js';
import { xlsx } from '../../src/operations/format/xlsx.js';
import type { Table } from '../../src/operations/table.js';

const server = 'https://data.example.org/cafcass';
const origin: TableOrigin = {
  server,
  table: `${server}/operations/staff.xlsx?first=2&on=2017-01-01`,
  next: `${server}/operations/staff.xlsx?first=2&on=2017-01-01&after=x`,
  licences: async () => [{ title: 'Open Government Licence v3.0', path: 'https://licence.example.org/' }],
};

const place = {
  document: 'Letter <1>',
  path: '/documents/document:letter',
  page: null,
  lastPage: null,
  firstLine: 3,
  lastLine: 4,
  section: null,
};
const table: Table = {
  name: 'staff',
  title: 'Staff',
  description: 'Staff by area.',
  release: '1.0.0+abc',
  columns: [
    { name: 'staff', type: 'integer', nullable: true, description: 'How many.' },
    { name: 'day', type: 'string', format: 'date', nullable: true, description: 'When.' },
    {
      name: 'precision',
      type: 'string',
      nullable: false,
      values: ['EXACT', 'APPROXIMATE'],
      meanings: { EXACT: 'Plain.', APPROXIMATE: 'About.' },
      description: 'How exactly.',
    },
    { name: 'text', type: 'string', nullable: true, description: 'In words.' },
  ],
  rows: [
    [54, '1900-02-28', 'EXACT', '_x000D_ and _x005F_x000D_'],
    [55, '1900-03-01', 'EXACT', `=1+1 ${'long '.repeat(40)}`],
    [null, '1889-01-01', 'APPROXIMATE', ' spaces\nand lines '],
  ],
  pages: [
    ['/figures/observation:a', null, null, null],
    ['/figures/observation:b', null, null, null],
    [null, null, null, null],
  ],
  part: { shown: 3, total: 127, of: 'areas', after: null },
  citations: [[place], [place], []],
};

const workbook = Buffer.from(await xlsx.write(table, {}, origin));
const files = Object.fromEntries(Object.entries(unzipSync(workbook)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const sheet = (number: number) => files[`xl/worksheets/sheet${number}.xml`] ?? '';
const relations = (number: number) => files[`xl/worksheets/_rels/sheet${number}.xml.rels`] ?? '';

/** Where the cells of a sheet lead to, as the file has it. */
function linksOf(number: number): Record<string, string | undefined> {
  const targets = new Map(
    [...relations(number).matchAll(/<Relationship Id="([^"]+)"[^>]*Target="([^"]+)"[^>]*TargetMode="External"/g)].map(
      ([, id = '', target = '']) => [id, target.replaceAll('&amp;', '&')],
    ),
  );
  const cells = [...sheet(number).matchAll(/<hyperlink ref="([A-Z]+\d+)" r:id="([^"]+)"/g)];
  return Object.fromEntries(cells.map(([, cell = '', id = '']) => [cell, targets.get(id)]));
}

describe('a workbook', () => {
  it('has its values as they are: days that Excel would shift, and texts that it would change, too', async () => {
    const rows = await readSheet(workbook, 'Data', { trim: false });
    expect(rows.slice(0, 4)).toEqual([
      ['staff', 'day', 'precision', 'text'],
      [54, '1900-02-28', 'EXACT', '_x000D_ and _x005F_x000D_'],
      [55, new Date('1900-03-01T00:00:00Z'), 'EXACT', `=1+1 ${'long '.repeat(40)}`],
      [null, '1889-01-01', 'APPROXIMATE', ' spaces\nand lines '],
    ]);
    const written = Object.values(files).join();
    expect(written).toContain('>_x005F_x000D_ and _x005F_x005F_x005F_x000D_<');
    expect(written).not.toContain('<f>');
  });

  it('says below the rows, and in its notes, that they are not all, and leads to the rest', async () => {
    const words = `3 of 127 areas; the next ones are at ${origin.next}`;
    const rows = await readSheet(workbook, 'Data');
    expect(rows.at(-1)?.[0]).toBe(words);
    expect(rows).toHaveLength(6);
    expect(linksOf(1).A6).toBe(origin.next);
    expect(await readSheet(workbook, 'Notes')).toContainEqual(['rows', words]);
  });

  it('leads from numbers to their pages, and from documents to theirs', () => {
    expect(linksOf(1)).toEqual({
      A2: `${server}/figures/observation:a`,
      A3: `${server}/figures/observation:b`,
      A6: origin.next,
    });
    expect(linksOf(4)).toEqual({ A2: `${server}/documents/document:letter` });
  });

  it('can be filtered, and has columns as wide as what they hold', () => {
    expect(sheet(1)).toContain('<autoFilter ref="A1:D4"/>');
    // Their order is that of the standard: any other is a broken file.
    const elements = [...sheet(1).matchAll(/<(sheetViews|cols|sheetData|autoFilter|hyperlinks)[ >]/g)];
    expect(elements.map(([, name]) => name)).toEqual(['sheetViews', 'cols', 'sheetData', 'autoFilter', 'hyperlinks']);
    const widths = [...sheet(1).matchAll(/ width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths[0]).toBeLessThan(widths[2] ?? 0);
    expect(widths[3]).toBe(60);
  });

  it('tells what it is, how it is cited, what is allowed, and what columns and values mean', async () => {
    const notes = Object.fromEntries((await readSheet(workbook, 'Notes')).map(([name, text]) => [String(name), text]));
    expect(notes).toMatchObject({
      title: 'Staff',
      release: '1.0.0+abc',
      address: origin.table,
      licence: 'Open Government Licence v3.0',
      'cite as': `Staff. Release 1.0.0+abc. ${origin.table}`,
    });
    expect(Object.values(linksOf(2))).toContain('https://licence.example.org/');
    const columns = await readSheet(workbook, 'Columns');
    expect(columns).toContainEqual(['day', null, 'When.']);
    expect(columns).toContainEqual(['precision', 'APPROXIMATE', 'About.']);
    expect(await readSheet(workbook, 'Sources')).toContainEqual(['Letter <1>', 3, 4, null, '2, 3']);
  });

  it('tells the page of what it cites, where one is known', async () => {
    const paged = { ...place, page: 2, lastPage: 2 };
    const bytes = Buffer.from(await xlsx.write({ ...table, citations: [[place], [paged], []] }, {}, origin));
    expect(await readSheet(bytes, 'Sources')).toEqual([
      ['document', 'page', 'first_line', 'last_line', 'section', 'rows of the data sheet'],
      ['Letter <1>', null, 3, 4, null, '2'],
      ['Letter <1>', 2, 3, 4, null, '3'],
    ]);
  });
});
