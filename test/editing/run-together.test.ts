import { expect, it } from 'vitest';
import { coverageOf } from '../../src/dataset/verification/coverage.js';
import { documentText } from '../../src/dataset/verification/document.js';
import { partedWords } from '../../src/editing/run-together.js';

/** The numbers of a text for which nothing accounts, each with its line, its place and how it was parted. */
function partedIn(...lines: readonly string[]): readonly string[] {
  const [coverage] = coverageOf(new Map(), new Map([['letter', documentText(lines)]]));
  return partedWords(lines, coverage?.uncovered ?? []).map(({ line, at, word, parted, isWithin }) =>
    [line, at, word, parted, isWithin ? 'part' : ''].join(' ').trim(),
  );
}

it('numbers are parted from their labels, and from what stands behind them', () => {
  const lines = [
    'CourseStaff who took itStaffDifference',
    'Ladders: level 112321711479YesUnknown',
    'Knots v2717111704No11th Sept 2012',
    'Hoses for 2015-16217111709YesUnknown',
    'Pumps167 1711 1544YesUnknown',
  ];
  expect(partedIn(...lines)).toEqual([
    '2 16 1232 proven part',
    '2 20 1711 proven',
    '2 24 479 proven part',
    '3 8 7 proven part',
    '3 9 1711 proven',
    '3 13 1704 proven part',
    '3 19 11th',
    '3 29 2012',
    '4 10 2015',
    '4 17 2 proven part',
    '4 18 1711 proven',
    '4 22 1709 proven part',
    // These stand by themselves.
    '5 5 167',
    '5 9 1711',
    '5 14 1544',
  ]);
});

it('a run of which nothing is proven is told, and the ways that are left where they are few', () => {
  expect(partedIn('All staff1749172716161711', '', 'Those who left132')).toEqual([
    '1 9 1749172716161711 not proven',
    '3 14 132',
  ]);
  const table = ['Fires512487999', 'Floods7687901558', 'Rescues7848011585', 'Others11112'];
  expect(partedIn(...table).at(-1)).toBe('4 6 11112 not proven: 1 11 12 or 11 1 12');
});
