import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { firstTable, flatTables, flatteningRule } from '../../src/explorer/flat-table.ts';

/** The tables as objects, so that a test shows what stands beside what. */
const shown = (data: object) =>
  flatTables(data).map(({ path, columns, rows }) => ({
    path,
    rows: rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))),
  }));

describe('an answer as tables', () => {
  it('makes a row of each item, and columns of what it refers to', () => {
    const answer = {
      observations: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        nodes: [
          { value: 1, period: { label: '2016', start: '2016-01-01' } },
          { value: 2.5, period: { label: '2017', start: null } },
        ],
      },
    };
    expect(shown(answer)).toEqual([
      {
        path: 'observations',
        rows: [
          { value: 1, 'period.label': '2016', 'period.start': '2016-01-01' },
          { value: 2.5, 'period.label': '2017', 'period.start': null },
        ],
      },
    ]);
  });

  it('keeps the order of the query where the first rows lack what others have', () => {
    const [table] = flatTables({
      list: [
        { a: 1, period: null, z: 3 },
        { a: 2, period: { label: 'x' }, z: 4 },
      ],
    });
    expect(table?.columns.map(({ name }) => name)).toEqual(['a', 'period.label', 'z']);
    expect(table?.rows).toEqual([
      [1, null, 3],
      [2, 'x', 4],
    ]);
  });

  it('makes a table of its own of a list in an item, and never puts numbers in a list in a cell', () => {
    const answer = {
      areas: {
        nodes: [
          { name: 'A', figures: { totalCount: 9, nodes: [{ value: 3 }, { value: 5 }] }, tags: [7, 8] },
          { name: 'B', figures: { totalCount: 0, nodes: [] }, tags: [] },
        ],
      },
    };
    expect(shown(answer)).toEqual([
      {
        path: 'areas',
        rows: [
          { name: 'A', figures: 2, 'figures.totalCount': 9, tags: 2 },
          { name: 'B', figures: 0, 'figures.totalCount': 0, tags: 0 },
        ],
      },
      {
        path: 'areas.figures',
        rows: [
          { name: 'A', 'figures.value': 3 },
          { name: 'A', 'figures.value': 5 },
        ],
      },
      {
        path: 'areas.tags',
        rows: [
          { name: 'A', 'tags.value': 7 },
          { name: 'A', 'tags.value': 8 },
        ],
      },
    ]);
  });

  it('tells a list of things by their names', () => {
    const [outer, inner] = shown({
      list: [
        {
          areas: {
            nodes: [
              { code: 'A1', name: 'North' },
              { code: 'A2', name: 'South' },
            ],
          },
        },
      ],
    });
    expect(outer?.rows).toEqual([{ areas: 'North; South' }]);
    const [group] = shown({ list: [{ in: [{ key: 'REGION', node: { id: 'r', name: 'Region 1' } }] }] });
    expect(group?.rows).toEqual([{ in: 'Region 1' }]);
    expect(inner?.rows[0]).toEqual({ 'areas.code': 'A1', 'areas.name': 'North' });
  });

  it('tells a list of words by its words', () => {
    const [outer] = shown({
      list: [
        { tags: ['x', 'y'], kinds: { nodes: [{ name: 'k' }] } },
        { tags: [], kinds: { nodes: [] } },
      ],
    });
    expect(outer?.rows).toEqual([
      { tags: 'x; y', kinds: 'k' },
      { tags: null, kinds: null },
    ]);
  });

  it('opens edges as it opens nodes', () => {
    expect(shown({ hits: { edges: [{ cursor: 'c', score: 1, node: { id: 'a' } }] } })).toEqual([
      { path: 'hits', rows: [{ score: 1, id: 'a' }] },
    ]);
  });

  it('is one row where a thing was asked for by itself, and its lists say whose they are', () => {
    expect(shown({ area: { name: 'A', code: null } })).toEqual([{ path: 'area', rows: [{ name: 'A', code: null }] }]);
    expect(shown({ area: { name: 'A', figures: { nodes: [{ value: 1 }] } } })).toEqual([
      { path: 'area', rows: [{ name: 'A', figures: 1 }] },
      { path: 'area.figures', rows: [{ name: 'A', 'figures.value': 1 }] },
    ]);
  });

  it('has a table for each list asked for', () => {
    const answer = { a: { nodes: [{ id: 1 }] }, b: { nodes: [{ name: 'x' }, { name: 'y' }] } };
    expect(shown(answer).map(({ path, rows }) => [path, rows.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('is an empty table where a list has no items, and nothing where nothing was found', () => {
    expect(flatTables({ observations: { nodes: [] } })).toEqual([{ path: 'observations', columns: [], rows: [] }]);
    expect(shown({ area: null })).toEqual([{ path: '', rows: [{ area: null }] }]);
  });

  it('tells where in the answer a column stands', () => {
    const [, inner] = flatTables({ area: { name: 'A', figures: { nodes: [{ value: 1 }] } } });
    expect(inner?.columns).toEqual([
      { name: 'name', path: 'area.name', isOwn: false },
      { name: 'figures.value', path: 'area.figures.value', isOwn: true },
    ]);
  });
});

describe('the table that is shown first', () => {
  const tables = flatTables({
    areas: [{ name: 'A', figures: [{ value: 1, citation: { firstLine: 3 } }], notes: [{ a: 1, b: 2 }] }],
  });

  it('is the list a saved question names, else one whose rows have a line, else the first', () => {
    expect(firstTable(tables, 'areas.notes')?.path).toBe('areas.notes');
    expect(firstTable(tables)?.path).toBe('areas.figures');
    expect(firstTable(flatTables({ a: [{ id: 1 }], b: [{ id: 2 }] }))?.path).toBe('a');
  });
});

describe('the documentation', () => {
  it('tells how the tables are made as the page does', async () => {
    expect((await readFile('docs/explorer.md', 'utf8')).replace(/\s+/g, ' ')).toContain(flatteningRule);
  });
});
