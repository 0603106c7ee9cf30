import { describe, expect, it } from 'vitest';
import { plainCell, spreadsheetCell } from '../../src/operations/format/csv-cell.js';

describe('a cell of CSV', () => {
  it.each([
    [null, ''],
    [54, '54'],
    [-0.5, '-0.5'],
    [true, 'true'],
    ['+50', '+50'],
    ['-4,822', '-4,822'],
    ['+1.5%', '+1.5%'],
    ['+4,822 or so', "'+4,822 or so"],
    ['=1+1', "'=1+1"],
    ['-1+2', "'-1+2"],
    ['- a point', "'- a point"],
    ['@x', "'@x"],
    ['2005-06', '2005-06'],
    ['2017-01-01', '2017-01-01'],
  ])('of %j is %j', (value, cell) => {
    expect(plainCell(value)).toBe(cell);
  });

  it.each([
    '2005-06',
    '2015-16',
    '1/2',
    '1-2',
    '12/2021',
    '2021-12-31',
    'March 2016',
    '31 December 2021',
    'Dec-20',
    '1 April',
    '10:30',
    '007',
    '3E5',
  ])('of %s is for a spreadsheet a formula that gives the text', (text) => {
    expect(spreadsheetCell(text)).toBe(`="${text}"`);
  });

  it.each(['A12', '1,754', '71.1%', '3.4', '+50', 'c5000', 'as at 2005-06', 'May', 'Marching 4', '2016'])(
    'of %s is for a spreadsheet what it is for others',
    (text) => {
      expect(spreadsheetCell(text)).toBe(text);
    },
  );

  it('of a day stays a day', () => {
    expect(spreadsheetCell('2021-12-31', { format: 'date' })).toBe('2021-12-31');
  });
});
