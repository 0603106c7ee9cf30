import { expect, it } from 'vitest';
import { lineFinder } from '../../../src/dataset/package/json-place.js';

const text = `{
  "a": 1, "b": [
    "x, ]", {
      "c\\"": {},
      "d": [[], [
        true]]
    }
  ],

  "e": null
}`;

it.each<[readonly PropertyKey[], number]>([
  [[], 1],
  [['a'], 2],
  [['b'], 2],
  [['b', 0], 3],
  [['b', 1], 3],
  [['b', 1, 'c"'], 4],
  [['b', 1, 'd', 1], 5],
  [['b', 1, 'd', 1, 0], 6],
  [['e'], 10],
  // What is not there is missed where it would stand.
  [['b', 1, 'missing'], 3],
  [['b', 9], 2],
  [['missing'], 1],
])('the line of %j is %i', (path, line) => {
  expect(lineFinder(text)(path)).toBe(line);
});

it('a text that is no object has one line', () => {
  expect(lineFinder('[]')(['resources', 0])).toBe(1);
  expect(lineFinder('null')([])).toBe(1);
});
