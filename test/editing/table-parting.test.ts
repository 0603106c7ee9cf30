import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/editing/csv-text.js';
import { partedLines } from '../../src/editing/table-parting.js';

/** What becomes of lines: their numbers, the ways that are left, or null where nothing is proven. */
function split(lines: readonly string[], afterLabel = false) {
  const numerals = lines.map((line) => ({ pieces: line.split(' '), afterLabel }));
  return partedLines(numerals).map(({ numbers, ways }, index) => {
    const text = lines[index]?.replaceAll(' ', '') ?? '';
    const found = numbers.map(({ start, end }) => text.slice(start, end)).join(' ');
    return ways.length > 0 ? ways.map((way) => way.join(' ')) : found || null;
  });
}

describe('a table whose columns stand without gaps is parted', () => {
  it('where the other columns make the last, a line with a misprint too where its commas leave one way', () => {
    const lines = ['5124873964051,800', '7687908127483,118', '7848018367873,208', '2,0642,0782,4041,9408,126'];
    expect(split(lines)).toEqual([
      '512 487 396 405 1,800',
      '768 790 812 748 3,118',
      '784 801 836 787 3,208',
      // Two of its digits have changed places.
      '2,064 2,078 2,404 1,940 8,126',
    ]);
    expect(split(['1,2583,4554713'])).toEqual(['1,258 3,455 4713']);
  });

  it.each([
    ['the first', ['1464898', '17212151', '1234776'], ['146 48 98', '172 121 51', '123 47 76']],
    ['one between', ['13717111574', '417111707', '12731711438'], ['137 1711 1574', '4 1711 1707', '1273 1711 438']],
  ])('where the other columns make %s', (_, lines, parted) => {
    expect(split(lines)).toEqual(parted);
  });

  it('where some of the gaps are there', () => {
    expect(split(['1,226 3,461 4687', '1,159 3,1724331', '1,2583,4554713'])).toEqual([
      '1,226 3,461 4687',
      '1,159 3,172 4331',
      '1,258 3,455 4713',
    ]);
  });

  it('behind digits that belong to the label, where a label may end with some', () => {
    const lines = ['112321711479', '224217111469', '16217111709', '31617111395'];
    expect(split(lines, true)).toEqual(['1232 1711 479', '242 1711 1469', '2 1711 1709', '316 1711 1395']);
    // As figures of one column, they make nothing.
    expect(split(lines)).toEqual([null, null, null, null]);
  });

  it('where its lines make the total, though no line proves itself', () => {
    const lines = ['4127,8853,061', '1,2095,54087', '8386,012940', '2,45919,4374,088'];
    expect(split(lines)).toEqual(['412 7,885 3,061', '1,209 5,540 87', '838 6,012 940', '2,459 19,437 4,088']);
    expect(split(lines.toReversed())).toEqual(split(lines).toReversed());
  });
});

describe('nothing is parted, and ways are told,', () => {
  it.each([
    ['no sum is there', ['1749172716161711', '132101140111', '9269']],
    ['no gap tells codes and numbers apart', ['15154', '2114109', '38279', '46065']],
    ['chance could make the sum', ['1111111']],
    ['numbers of one column make their total, digit by digit', ['12341111', '23412222', '35753333']],
    ['it is a year, though 2 and 0 and 2 are 4', ['2024']],
    ['it is one number', ['8,126']],
    ['it takes too long', Array.from({ length: 12 }, () => '123456789'.repeat(6))],
  ])('where %s', (_, lines) => {
    expect(split(lines)).toEqual(lines.map(() => null));
  });

  const rows = ['512487999', '7687901558', '7848011585'];

  it('where the rows prove the columns, and a line can be parted in several ways, until the columns prove one', () => {
    const parted = ['512 487 999', '768 790 1558', '784 801 1585'];
    expect(split([...rows, '11112'])).toEqual([...parted, ['1 11 12', '11 1 12']]);
    expect(split([...rows, '11112', '207520794154'])).toEqual([...parted, '11 1 12', '2075 2079 4154']);
  });

  it('where a line fits, and its columns say that it is misprinted', () => {
    const [first] = split(['189122562', '212729248', '18089676', '49192213186']);
    // By the first its first number is the sum of the others, by the second two more columns make their totals.
    expect(first).toEqual(['189 122 5 62', '189 12 25 62']);
  });
});

/** Numbers that are the same whenever the tests run. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

interface Totals {
  readonly inRows: boolean;
  readonly inColumns: boolean;
  readonly isMisprinted?: boolean;
}

/** The lines of a table of chance, each with its numbers as printed. */
function tableOf(random: () => number, { inRows, inColumns, isMisprinted }: Totals): readonly (readonly string[])[] {
  const whole = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const columns = whole(2, 5);
  const most = [10, 100, 1000, 20_000][whole(0, 3)] ?? 10;
  const withCommas = random() < 0.5;
  const rows = Array.from({ length: whole(2, 8) }, () => Array.from({ length: columns }, () => whole(0, most)));
  if (inColumns) rows.push(Array.from({ length: columns }, (_, column) => sumOf(rows.map((row) => row[column] ?? 0))));
  const place = [0, columns, whole(0, columns)][whole(0, 2)] ?? 0;
  const all = inRows ? rows.map((row) => row.toSpliced(place, 0, sumOf(row))) : rows;
  if (isMisprinted) {
    const row = all[whole(0, all.length - 1)] ?? [];
    const column = whole(0, row.length - 1);
    row[column] = (row[column] ?? 0) + whole(1, 9) * 10 ** whole(0, 3);
  }
  return all.map((row) => row.map((number) => (withCommas ? number.toLocaleString('en-GB') : String(number))));
}

describe('of tables of chance', () => {
  it.each<[string, Totals, number]>([
    ['with totals of their rows', { inRows: true, inColumns: false }, 0.6],
    ['with totals of their columns', { inRows: false, inColumns: true }, 0.1],
    ['with both', { inRows: true, inColumns: true }, 0.6],
    ['with both and a misprint', { inRows: true, inColumns: true, isMisprinted: true }, 0.5],
    ['without totals', { inRows: false, inColumns: false }, 0],
  ])('none is parted wrongly %s', (_, totals, least) => {
    const source = chances(2024);
    const random = () => source.next().value;
    let [lines, found] = [0, 0];
    for (let index = 0; index < 40; index++) {
      const table = tableOf(random, totals);
      const parted = split(table.map((numbers) => numbers.join('')));
      for (const [line, numbers] of table.entries()) {
        const [printed, told] = [numbers.join(' '), parted[line] ?? null];
        lines++;
        if (told === printed) found++;
        // Where several ways are left, it is among them.
        else if (Array.isArray(told)) expect(told).toContain(printed);
        else expect(told, JSON.stringify(table)).toBeNull();
      }
    }
    expect(found / lines).toBeGreaterThanOrEqual(least);
  });
});

it('the tables of the first document are found again from their numbers run together', async () => {
  const [header = [], ...rows] = csvRecords(await readFile('seeds/observations/elearning-completion-2017.csv'));
  const place = (column: string) => header.findIndex(({ value }) => value === column);
  const [line, printed] = [place('first_line'), place('as_published')];
  const byLine = Map.groupBy(rows, (row) => Number(row[line]?.value));
  // The order of the columns is not that of the rows.
  const numbersOf = (at: number, order: readonly number[]) =>
    order.map((index) => byLine.get(at)?.[index]?.[printed]?.value ?? '');
  for (const [first, last, order] of [
    [41, 53, [2, 1, 0]],
    [76, 157, [0, 2, 1]],
  ] as const) {
    const table = Array.from({ length: last - first + 1 }, (_, index) => numbersOf(first + index, order));
    expect(split(table.map((numbers) => numbers.join('')))).toEqual(table.map((numbers) => numbers.join(' ')));
  }
});
