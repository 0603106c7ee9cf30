import { expect, it } from 'vitest';
import { levenshtein, nearest } from '../../../src/graph/nearest.js';

it.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['abc', '', 3],
  ['a', 'xyz', 3],
  ['abc', 'abd', 1],
  ['abc', 'ab', 1],
  ['abc', 'acb', 2],
  ['kitten', 'sitting', 3],
])('from %j to %j there are %i letters to change', (one, other, distance) => {
  expect(levenshtein(one, other)).toBe(distance);
});

it.each([
  ['london', ['leeds', 'londno', 'londom'], 'londom'],
  ['london', ['lon', 'londonshire'], null],
  ['ab', ['xy'], null],
  ['a', ['b'], null],
  ['abc', ['ab', 'abcd'], 'ab'],
])('what is most like %j of %j is %j', (word, candidates, found) => {
  expect(nearest(word, candidates)).toBe(found);
});
