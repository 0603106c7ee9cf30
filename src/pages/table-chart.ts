import type { Table, TableCell, TableColumn } from '../operations/table.js';
import { type Chart, chartsOf, type NoChart, type TimedNumber } from './chart.js';

// What tells of a number how it was printed, and not what it is about.
const besides =
  /^(period|date|from|to|printed|precision|readings|note|reprint|id|release|.*unit|share.*|kind|row|grain|(.*_)?length|.*definition|.*contradiction|likelier|rivals.*)$/;

const isDay = (value: TableCell): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/**
 * What can honestly be drawn of a table: of each unit a chart. What a row is about is told by its columns: `from` and `to` are
 * days, the first number is the value, and what else stands beside it says what it is about.
 */
export function tableCharts({ title, columns, rows, citations }: Table): readonly Chart[] | NoChart {
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const [from, to, unit, readings, precision] = ['from', 'to', 'unit', 'readings', 'precision'].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const value = columns.findIndex(({ type }) => type === 'number');
  if (from < 0 || to < 0 || value < 0) return { reason: 'its rows are no numbers at times' };
  const isAbout = ({ name, type }: TableColumn, index: number) =>
    index !== value &&
    type !== 'number' &&
    type !== 'integer' &&
    !besides.test(name) &&
    !/(^|_)(document|section)$/.test(name);
  const about = columns.flatMap((column, index) => (isAbout(column, index) ? [index] : []));
  const numbers = rows.flatMap((row, number): TimedNumber[] => {
    const [begin, end, amount] = [row[from] ?? null, row[to] ?? null, row[value] ?? null];
    if (!isDay(begin) || !isDay(end) || typeof amount !== 'number') return [];
    return [
      {
        title,
        unit: String((unit < 0 ? null : row[unit]) ?? columns[value]?.name),
        thing: JSON.stringify(about.map((index) => row[index] ?? null)),
        label: about.flatMap((index) => (typeof row[index] === 'string' ? [row[index]] : [])).join(', '),
        document: citations[number]?.[0]?.document ?? '',
        from: begin,
        to: end,
        // A table does not tell.
        isStock: false,
        value: amount,
        isUnsure: Boolean(row[readings]) || (row[precision] ?? 'EXACT') !== 'EXACT',
      },
    ];
  });
  return chartsOf(numbers);
}
