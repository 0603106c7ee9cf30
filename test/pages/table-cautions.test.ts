import { describe, expect, it } from 'vitest';
import type { Table, TableCell, TableColumn } from '../../src/operations/table.js';
import { tableCautions } from '../../src/pages/table-cautions.js';

const column = (name: string, type: TableColumn['type'] = 'string'): TableColumn => ({
  name,
  type,
  nullable: true,
  description: name,
});
const names = ['measure', 'value', 'unit', 'period_length', 'precision', 'readings', 'refused'] as const;

type Row = Partial<Record<(typeof names)[number], TableCell>> & { readonly document?: string };

const table = (...rows: readonly Row[]): Table => ({
  name: 'staff',
  title: 'Staff',
  description: 'Staff',
  columns: names.map((name) => column(name, name === 'value' ? 'number' : 'string')),
  release: '',
  rows: rows.map((row) => names.map((name) => row[name] ?? null)),
  pages: [],
  part: null,
  citations: rows.map(({ document = 'Account' }) => [
    { document, path: null, page: null, lastPage: null, firstLine: 1, lastLine: 1, section: null },
  ]),
});

describe('what of a table may not be compared', () => {
  it('is nothing where all numbers are of one sort, or there is one', () => {
    const plain = { value: 1, measure: 'Staff', unit: 'PEOPLE', period_length: '1 year', precision: 'EXACT' };
    expect(tableCautions(table(plain, { ...plain, value: 2 }))).toEqual([]);
    expect(tableCautions(table({ ...plain, precision: 'AT_MOST' }))).toEqual([]);
    expect(tableCautions({ ...table(plain, plain), columns: names.map((name) => column(name)) })).toEqual([]);
  });

  it.each<[string, Row, Row, string]>([
    ['units', { unit: 'PEOPLE' }, { unit: 'PERCENT' }, 'They are in 2 units'],
    ['measures', { measure: 'Staff' }, { measure: 'Posts' }, 'They are of 2 measures'],
    ['lengths', { period_length: '1 month' }, { period_length: '1 year' }, 'They are of times of 2 lengths'],
    ['documents', {}, { document: 'Article' }, 'They are printed in 2 documents'],
    ['precision', {}, { precision: 'APPROXIMATE' }, '1 of 2 are printed as rounded'],
    ['readings', {}, { readings: 'PERIOD' }, 'Something of 1 of 2 is our reading'],
    ['refused numbers', {}, { refused: 'Its staff groups overlap' }, 'In 1 of 2 a number is left out'],
  ])('is told by its %s', (_, one, other, caution) => {
    const [first, ...rest] = tableCautions(table({ value: 1, ...one }, { value: 2, ...other }));
    expect(first).toContain(caution);
    expect(rest).toEqual([]);
  });

  it('is told of a refused number where no other is left', () => {
    expect(tableCautions(table({ refused: 'Its staff groups overlap' }))).toEqual([
      'In 1 of 1 a number is left out that would mislead; refused says why.',
    ]);
  });

  it('is told of rows with a number only', () => {
    const rows = [
      { value: 1, unit: 'PEOPLE' },
      { value: 2, unit: 'PEOPLE' },
      { unit: 'PERCENT', document: 'Article' },
    ];
    expect(tableCautions(table(...rows))).toEqual([]);
  });
});
