import { expect, it } from 'vitest';
import { checkRules } from '../../src/dataset/rule.js';
import { smallestFaults } from '../../src/dataset/smallest.js';
import { type TinyTables, tinyPackage } from './tiny-package.js';

const fault = { file: 'datapackage.json', line: null, column: null, message: expect.stringMatching(/has no document/) };

it.each<[string, TinyTables]>([
  ['no table', {}],
  ['headers only', { documents: [], observations: [], statements: [] }],
  ['organisations alone', { organisations: [{ id: 'a' }] }],
])('a package with %s says nothing', (_, tables) => {
  expect(smallestFaults(tinyPackage(tables))).toEqual([fault]);
  expect(() => checkRules(tinyPackage(tables))).toThrow(/has no document/);
});

it.each<[string, TinyTables]>([
  ['a document', { documents: [{ id: 'a' }] }],
  ['measures for others to use', { measures: [{ id: 'a' }] }],
])('a package with %s says something', (_, tables) => {
  expect(smallestFaults(tinyPackage(tables))).toEqual([]);
});
