import { describe, expect, it } from 'vitest';
import { contemporariesIn } from '../../src/dataset/evidence/comparable.js';
import { figuresOf } from '../../src/dataset/evidence/figure.js';
import { inWords } from '../../src/dataset/evidence/in-words.js';
import type { CellValue } from '../../src/dataset/package/data-package.js';
import { resultRows } from '../../src/dataset/result-row.js';
import { period, printed, tinyPackage } from './tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const measures = [
  { id: 'staff', temporality: 'STOCK' },
  { id: 'new-cases', temporality: 'FLOW' },
];

/** The rivals of some numbers, each with each, by their values. */
function rivals(...observations: readonly Cells[]): readonly (readonly number[])[] {
  const source = tinyPackage({ measures, observations });
  const figures = figuresOf(source);
  const values = new Map(figures.map(({ id, value }): [CellValue, number] => [id, value]));
  const rows = resultRows(
    { figures, links: [], checks: [], discrepancies: [] },
    source,
    inWords(source),
    contemporariesIn(source),
  );
  return [...(rows.get('observation_rival') ?? [])].map(({ observation_id: one, rival_id: other }) =>
    [one, other].map((id) => values.get(id ?? null) ?? 0),
  );
}

const year = period('2022-01-01', '2022-12-31');
const march = period('2022-03-01', '2022-03-31');
const flow = { measure: 'new-cases' };
const slides = { document: 'slides' };
const both = [
  [8, 3],
  [3, 8],
];

describe('the rivals of a number', () => {
  it.each<[string, readonly (readonly number[])[], ...Cells[]]>([
    [
      'of what gathers over its time: none in the time of a part',
      [],
      printed(8, { ...flow, ...year }),
      printed(3, { ...flow, ...march }),
    ],
    [
      'of what gathers over its time: none in the time of a part, of another document',
      [],
      printed(8, { ...flow, ...year }),
      printed(3, { ...flow, ...march, ...slides }),
    ],
    [
      'of what gathers over its time: the number of another document for the same time',
      both,
      printed(8, { ...flow, ...year }),
      printed(3, { ...flow, ...year, ...slides }),
    ],
    ['of what stands at a time: where times overlap', both, printed(8, year), printed(3, march)],
    [
      'of what stands at a time: where times overlap in two documents',
      both,
      printed(8, year),
      printed(3, { ...march, ...slides }),
    ],
    [
      'of what stands at a time: none at another time',
      [],
      printed(8, march),
      printed(3, period('2022-04-01', '2022-04-30')),
    ],
    [
      'are no further printings: one that differs has the first printing as a rival, and is none',
      [[3, 8]],
      printed(8, year),
      printed(3, { ...year, reprint: true, first_line: 2 }),
    ],
    [
      'are, of a further printing, those of the number it repeats',
      [...both, [8, 3]],
      printed(8, year),
      printed(3, { ...march, ...slides }),
      printed(8, { ...year, reprint: true, first_line: 2 }),
    ],
    [
      'are, of a further printing, the rounded number beside the one it repeats',
      [
        [8, 7],
        [7, 8],
        [8, 7],
      ],
      printed(8, { ...flow, ...year }),
      printed(7, { ...flow, ...year, precision: 'APPROXIMATE' }),
      printed(8, { ...flow, ...year, reprint: true, first_line: 2 }),
    ],
    ['are of one cell', [], printed(8, year), printed(3, { ...year, ...slides, service_area: 'a1' })],
  ])('%s', (_, expected, ...observations) => {
    expect(rivals(...observations)).toEqual(expected);
  });
});
