import { expect, it } from 'vitest';
import { figuresOf } from '../../../src/dataset/evidence/figure.js';
import { partsExceedingWholes } from '../../../src/dataset/evidence/whole.js';
import { printed, tinyPackage } from '../tiny-package.js';

/** Whether parts of a total are found to make more than it. */
function exceeds(total: number, ...parts: readonly number[]): boolean {
  const ids = parts.map((_, index) => `group-${index}`);
  const source = tinyPackage({
    measures: [{ id: 'staff', additive: true }],
    'staff-groups': ids.map((id) => ({ id, part_of: null })),
    observations: [printed(total), ...parts.map((part, index) => printed(part, { staff_group: ids[index] ?? null }))],
  });
  return [...partsExceedingWholes(source, figuresOf(source))].length > 0;
}

it.each([
  [8, [5, 4], true],
  [8, [5, 3], false],
  // What falls and what rises are no parts of a whole.
  [-5, [-2, -1], false],
  [8, [10, -1], false],
  [8, [5, 4, -9], true],
  [0, [1, 0], true],
])('a total of %d and its parts %j: %s', (total, parts, expected) => {
  expect(exceeds(total, ...parts)).toBe(expected);
});
