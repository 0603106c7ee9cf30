import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { packageTexts } from '../../src/editing/package-check.js';
import { columnsForNumbersOf } from '../../src/editing/package-files.js';
import { type Suggestion, suggestionsAsCsv, suggestionsFor } from '../../src/editing/suggestion.js';
import { wexmoorWith } from './wexmoor-copy.js';

const id = 'annual-report-2023-24';
const file = `observations/${id}.csv`;

/** What is suggested for the report once the rows of some lines of it are gone. */
async function suggested(...lines: readonly number[]): Promise<readonly Suggestion[]> {
  const folder = await wexmoorWith();
  const rows = (await readFile(join(folder, file), 'utf8')).split('\n');
  const gone = lines.map((line) => `,${id},${line},`);
  await writeFile(join(folder, file), rows.filter((row) => !gone.some((part) => row.includes(part))).join('\n'));
  const source = await readPackage(folder);
  const texts = await packageTexts(source, join(folder, 'documents'));
  return suggestionsFor(source, new Map([...texts].map(([name, one]) => [name, one.lines])), id);
}

describe('suggested are', () => {
  it('none where all is accounted for', async () => {
    expect(await suggested()).toEqual([]);
  });

  it('numbers with their measure, breakdown and time, as what is like them has', async () => {
    const [number] = await suggested(26);
    expect(number).toMatchObject({
      line: 26,
      value: 31,
      asPublished: '31',
      precision: 'EXACT',
      heading: 'Staff at 31 March 2024',
      around: 'Control room staff 31',
      isDate: false,
      guess: {
        measure: 'employees',
        dimensions: { staff_group: 'control-room-staff' },
        period: { period_start: '2024-03-31', period_end: '2024-03-31', period_label: '31 March 2024' },
      },
    });
  });

  it('numbers with what belongs to them, and apart from the dates beside them', async () => {
    const found = await suggested(68, 47);
    expect(found.map(({ asPublished, value, precision, isDate }) => [asPublished, value, precision, isDate])).toEqual([
      ['within 10', 10, 'AT_MOST', false],
      ['2023', 2023, 'EXACT', true],
      ['24', 24, 'EXACT', true],
      ['2023', 2023, 'EXACT', true],
      ['24', 24, 'EXACT', true],
      ['£38.4 million', 38_400_000, 'EXACT', false],
    ]);
  });

  it('the numbers of a table without gaps, each by itself, with a time only for the total', async () => {
    const found = await suggested(42, 43, 44, 45);
    expect(
      found.map(
        ({ asPublished, guess }) => `${asPublished} ${guess.dimensions.categories} ${guess.period.period_label}`,
      ),
    ).toEqual([
      ...['512 fires ', '487 fires ', '396 fires ', '405 fires ', '1,800 fires 2023-24'],
      ...[
        '768 false-alarms ',
        '790 false-alarms ',
        '812 false-alarms ',
        '748 false-alarms ',
        '3,118 false-alarms 2023-24',
      ],
      ...['784 special-services ', '801 special-services ', '836 special-services ', '787 special-services '],
      '3,208 special-services 2023-24',
      // Two digits of it have changed places, and its commas leave one way to part it.
      ...['2,064 undefined ', '2,078 undefined ', '2,404 undefined ', '1,940 undefined ', '8,126 undefined 2023-24'],
    ]);
    expect(new Set(found.map(({ parted }) => parted))).toEqual(new Set(['proven']));
  });

  it('rows that can be added to the file as they are', async () => {
    const folder = await wexmoorWith();
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    const without = before.replace(/^employees,31,.*\n/m, '');
    expect(without).not.toBe(before);
    await writeFile(path, without + suggestionsAsCsv(await suggested(26), id, await columnsForNumbersOf(folder, id)));
    const { tables } = await readPackage(folder);
    const numbers = (tables.get('observations') ?? []).map(({ values }) => values.as_published);
    expect(numbers.filter((number) => number === '31')).toHaveLength(2);
  });

  it('none of a document that is not there, or has no text', async () => {
    const source = await readPackage(await wexmoorWith());
    expect(() => suggestionsFor(source, new Map(), 'annual-report')).toThrow(
      /no document "annual-report".*annual-report-2023-24/,
    );
    expect(() => suggestionsFor(source, new Map(), id)).toThrow(/the text of annual-report-2023-24 is not known/);
  });
});
