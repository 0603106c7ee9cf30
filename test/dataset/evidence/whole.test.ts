import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { partsExceedingWholes } from '../../../src/dataset/evidence/whole.js';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { period, printed, tinyPackage } from '../tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

const known = {
  measures: [
    { id: 'staff', additive: true, of_whole: false },
    { id: 'share', additive: false, of_whole: true },
    { id: 'rate', additive: false, of_whole: false },
  ],
  schemes: [
    { id: 'law-type', exclusive: true },
    { id: 'retirement', exclusive: false },
  ],
  categories: [
    { id: 'public', scheme: 'law-type' },
    { id: 'private', scheme: 'law-type' },
    { id: 'expected', scheme: 'retirement' },
    { id: 'possible', scheme: 'retirement' },
  ],
  'service-areas': [
    ...['a15a', 'a15b'].map((id) => ({ id, part_of: 'a15' })),
    ...['a15', 'a1'].map((id) => ({ id, part_of: null })),
  ],
  'staff-groups': [
    { id: 'advisers', part_of: 'practitioners' },
    { id: 'practitioners', part_of: null },
    { id: 'managers', part_of: null },
  ],
};

/** How much parts are above their whole, and the numbers. */
function excesses(...observations: readonly Cells[]): readonly (readonly number[])[] {
  const source = tinyPackage({ ...known, observations });
  return [...partsExceedingWholes(source, figuresOf(source))].map(({ kind, size, figures }) => {
    expect(kind).toBe('PARTS_EXCEED_WHOLE');
    return [size, ...figures.map(({ value }) => value)];
  });
}

const [isPublic, isPrivate] = [{ categories: ['public'] }, { categories: ['private'] }];
const [expected, possible] = [{ categories: ['expected'] }, { categories: ['possible'] }];
const area = (service_area: string): Cells => ({ service_area });
const group = (staff_group: string): Cells => ({ staff_group });
const share = (value: number, cells: Cells = {}) =>
  printed(value, { measure: 'share', as_published: `${value}%`, ...cells });
const [january, february] = [period('2022-01-01', '2022-01-31'), period('2022-02-01', '2022-02-28')];

describe('parts make more than their whole', () => {
  it.each<[string, readonly number[], ...Cells[]]>([
    [
      'in a scheme whose values exclude each other',
      [1, 8, 4, 5],
      printed(8),
      printed(4, isPublic),
      printed(5, isPrivate),
    ],
    ['in areas', [1, 8, 4, 5], printed(8), printed(4, area('a1')), printed(5, area('a15'))],
    ['in the parts of two areas', [1, 8, 4, 5], printed(8), printed(4, area('a1')), printed(5, area('a15b'))],
    ['in staff groups', [2, 8, 4, 6], printed(8), printed(4, group('managers')), printed(6, group('advisers'))],
    [
      'beside another dimension',
      [1, 8, 4, 5],
      printed(8, group('managers')),
      printed(4, { ...group('managers'), ...isPublic }),
      printed(5, { ...group('managers'), ...isPrivate }),
    ],
    [
      'in lower bounds',
      [1, 8, 4, 5],
      printed(8),
      printed(4, isPublic),
      printed(5, { ...isPrivate, precision: 'AT_LEAST' }),
    ],
    ['in shares over 100 by more than they were rounded', [2, 60, 42], share(60, isPublic), share(42, isPrivate)],
    ['in shares with decimals', [0.2, 60.1, 40.1], share(60.1, isPublic), share(40.1, isPrivate)],
  ])('%s', (_, excess, ...observations) => {
    expect(excesses(...observations)).toEqual([excess]);
  });

  it('at a level of areas below which there is another', () => {
    const parts = [printed(4, area('a1')), printed(5, area('a15')), printed(2, area('a15a')), printed(3, area('a15b'))];
    expect(excesses(printed(9), ...parts)).toEqual([]);
    expect(excesses(printed(8), ...parts)).toEqual([[1, 8, 4, 5]]);
  });
});

describe('parts do not make more than their whole', () => {
  it.each<[string, ...Cells[]]>([
    [
      'where they make it, but for the tails of binary fractions',
      printed(0.8),
      printed(0.1, isPublic),
      printed(0.7, isPrivate),
    ],
    ['where they make it', printed(9), printed(4, isPublic), printed(5, isPrivate)],
    ['where they make less', printed(10), printed(4, isPublic), printed(5, isPrivate)],
    ['where there is one of them', printed(3), printed(4, isPublic)],
    ['where there is no whole', printed(4, isPublic), printed(5, isPrivate)],
    ['where a thing may have two values', printed(8), printed(4, expected), printed(5, possible)],
    ['in another dimension than a tree', printed(8), printed(4, { module: 'one' }), printed(5, { module: 'two' })],
    [
      'where they may not be added',
      ...[8, 4, 5].map((value, index) =>
        printed(value, { measure: 'rate', categories: [[], ['public'], ['private']][index] ?? [] }),
      ),
    ],
    [
      'where the whole is a lower bound',
      printed(8, { precision: 'AT_LEAST' }),
      printed(4, isPublic),
      printed(5, isPrivate),
    ],
    [
      'where a part is an upper bound',
      printed(8),
      printed(4, isPublic),
      printed(5, { ...isPrivate, precision: 'AT_MOST' }),
    ],
    [
      'at another time',
      printed(8, january),
      printed(4, { ...isPublic, ...february }),
      printed(5, { ...isPrivate, ...february }),
    ],
    ['in another document', printed(8, { document: 'slides' }), printed(4, isPublic), printed(5, isPrivate)],
    ['of another body', printed(8, { subject: 'napo' }), printed(4, isPublic), printed(5, isPrivate)],
    [
      'where a number is printed twice',
      printed(9),
      printed(4, isPublic),
      printed(5, isPrivate),
      printed(5, { ...isPrivate, reprint: true }),
    ],
    [
      'where a part is printed plainly and rounded',
      printed(9),
      printed(4, isPublic),
      printed(5, isPrivate),
      printed(10, { ...isPrivate, precision: 'APPROXIMATE' }),
    ],
    [
      'where a part is printed rounded before it is printed plainly',
      printed(9),
      printed(4, isPublic),
      printed(10, { ...isPrivate, precision: 'APPROXIMATE' }),
      printed(5, isPrivate),
    ],
    [
      'where the whole is printed rounded before it is printed plainly',
      printed(7, { precision: 'APPROXIMATE' }),
      printed(9),
      printed(4, isPublic),
      printed(5, isPrivate),
    ],
    [
      'in shares of which one is printed plainly and rounded',
      share(60, isPublic),
      share(50, { ...isPrivate, precision: 'APPROXIMATE' }),
      share(40, isPrivate),
    ],
    ['where a fall stands beside a rise', printed(2), printed(4, isPublic), printed(-2, isPrivate)],
    [
      'where parts were rounded',
      printed(99),
      printed(40, { ...isPublic, precision: 'APPROXIMATE' }),
      printed(60, { ...isPrivate, precision: 'APPROXIMATE' }),
    ],
    [
      'where the whole was rounded',
      printed(1000, { precision: 'APPROXIMATE' }),
      printed(640, isPublic),
      printed(660, isPrivate),
    ],
    ['in shares that make 100', share(60, isPublic), share(40, isPrivate)],
    ['in shares rounded to 101', share(60.5, { ...isPublic, as_published: '61%', value: 61 }), share(40, isPrivate)],
    ['in shares that say they are rounded', share(60, { ...isPublic, precision: 'APPROXIMATE' }), share(44, isPrivate)],
    ['in shares of which a thing may have two', share(60, expected), share(50, possible)],
    ['in shares of areas', share(60, area('a1')), share(50, area('a15'))],
    [
      'in percentages of several wholes',
      ...[isPublic, isPrivate].map((cells) => share(60, { measure: 'rate', ...cells })),
    ],
    [
      'in shares of which one is an upper bound',
      share(60, isPublic),
      share(50, { ...isPrivate, precision: 'AT_MOST' }),
    ],
    ['in shares of nothing', share(0, isPublic), share(100, isPrivate)],
    ['in shares of nothing with decimals', share(0, { ...isPublic, as_published: '0.0%' }), share(100, isPrivate)],
  ])('%s', (_, ...observations) => {
    expect(excesses(...observations)).toEqual([]);
  });

  it('but for shares of nothing beside too much', () => {
    expect(excesses(share(0, isPublic), share(102, isPrivate))).toEqual([[2, 0, 102]]);
  });
});
