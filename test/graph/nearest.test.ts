import { expect, test } from 'vitest';
import { levenshtein, nearest } from '../../src/graph/nearest.js';

test.each([
  ['', '', 0],
  ['kitten', 'sitting', 3],
  ['london', 'lodnon', 2],
  ['a', '', 1],
])('from "%s" to "%s" it is %i edits', (a, b, edits) => {
  expect(levenshtein(a, b)).toBe(edits);
});

test('the nearest of several, the first of equals', () => {
  expect(nearest('nort', ['forth', 'north', 'nord'])).toBe('north');
});

test('nothing near', () => {
  expect(nearest('london', ['leeds', 'hull'])).toBeNull();
});

test('a word of one letter resembles nothing', () => {
  expect(nearest('a', ['b', 'ab'])).toBeNull();
});

test('whatever the case of the letters', () => {
  expect(nearest('inspection', ['SURVEY', 'INSPECTION'])).toBe('INSPECTION');
  expect(nearest('INSPECTIN', ['survey', 'Inspection'])).toBe('Inspection');
});
