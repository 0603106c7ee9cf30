import { expect, it } from 'vitest';
import type { CellValue } from '../../../src/dataset/package/data-package.js';
import { coverageOf } from '../../../src/dataset/verification/coverage.js';
import { documentText } from '../../../src/dataset/verification/document.js';
import { type TinyTables, tinyPackage } from '../tiny-package.js';

const cited: Readonly<Record<string, CellValue>> = { document: 'letter', first_line: 1, last_line: 1 };

/** The words of a line for which nothing accounts. */
const open = (line: string, tables: TinyTables) =>
  coverageOf(tinyPackage(tables).tables, new Map([['letter', documentText([line])]])).flatMap(({ uncovered }) =>
    uncovered.map(({ word }) => word),
  );

const areas = [
  { id: 'a15', name: 'London', code: 'A15' },
  { id: 'a16', name: 'Kent', code: 'A16' },
];
const areaNames = [
  { service_area: 'a15', name: 'Sector 7' },
  { service_area: 'a16', name: 'Sector 8' },
];

it.each<[string, string, TinyTables]>([
  [
    'another name of an area that it is about',
    'Sector 7',
    {
      statements: [{ ...cited, service_areas: ['a15'] }],
      'service-areas': areas,
      'service-area-names': areaNames,
    },
  ],
  [
    'the area that a number is of',
    'Sector 7',
    {
      observations: [{ ...cited, service_area: 'a15', as_published: 'none' }],
      'service-areas': areas,
      'service-area-names': areaNames,
    },
  ],
  ['its document', 'Letter of 5', { documents: [{ id: 'letter', title: 'Letter of 5' }], statements: [cited] }],
  ['a row of a table that the graph does not have', 'Top 5', { others: [{ ...cited, title: 'Top 5' }] }],
])('a number is accounted for by the name of %s', (_, line, tables) => {
  expect(open(line, tables)).toEqual([]);
});

it.each<[string, string, TinyTables, string]>([
  [
    'another area',
    'Sector 8',
    {
      statements: [{ ...cited, service_areas: ['a15'] }],
      'service-areas': areas,
      'service-area-names': areaNames,
    },
    '8',
  ],
  [
    'what is no area, of the same id',
    'Sector 7',
    {
      statements: [{ ...cited, modules: ['a15'] }],
      modules: [{ id: 'a15', title: 'A module' }],
      'service-area-names': areaNames,
    },
    '7',
  ],
  [
    'a statement above it, whose title is ours',
    'Top 5',
    {
      statements: [
        { ...cited, id: 'below', parent: 'above' },
        { id: 'above', title: 'Top 5' },
      ],
    },
    '5',
  ],
  ['what it does not refer to', 'Sector 7', { statements: [cited], works: [{ id: 'x', name: 'Sector 7' }] }, '7'],
])('a number is not accounted for by the name of %s', (_, line, tables, word) => {
  expect(open(line, tables)).toEqual([word]);
});
