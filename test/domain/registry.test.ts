import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { entities } from '../../src/domain/registry.js';
import { sourceTableOf, sourceTables } from '../../src/domain/source-table.js';
import { GraphEntity } from '../../src/graph/entity.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { Node } from '../../src/graph/node.js';
import { projectPackage } from '../project-dataset.js';

/** The classes that the sources declare as entities. */
async function declaredInSources(): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const file of glob('src/domain/**/*.ts'))
    for (const [, name = ''] of (await readFile(file, 'utf8')).matchAll(
      /^@Graph(?:Entity|Interface)\([\s\S]*?^export (?:abstract )?class (\w+)/gm,
    ))
      names.push(name);
  return names.toSorted();
}

describe('the entities', () => {
  // A class that nothing imports would be no part of the graph, and nobody would be told.
  it('are all the classes that are declared as such', async () => {
    const declared = await declaredInSources();
    expect(declared).toEqual(expect.arrayContaining(['Observation', 'Region', 'Statement']));
    expect(entities.map(({ name }) => name)).toEqual(declared);
  });

  it('read every table of the package, but for those that the load makes something else of', async () => {
    const { tables } = await projectPackage();
    const others = ['checks', 'discrepancies', 'links', 'not-figures'];
    expect([...tables.keys()].filter((name) => !others.includes(name)).toSorted()).toEqual(
      Object.keys(sourceTables).toSorted(),
    );
  });

  it('say where their rows stand, by the name of many or by a name of their own', () => {
    const tables = new Map(entities.map((entity) => [entity.name, sourceTableOf(entity)]));
    expect(tables.get('ServiceArea')).toBe('service-areas');
    expect(tables.get('Person')).toBe('people');
    expect(tables.get('Party')).toBe('parties');
    expect(tables.get('Link')).toBe('');
    expect(tables.get('Commitment')).toBe('');
    expect(optionsOf(sourceTables.people?.entity as never).table).toBe('person');
  });

  it('that say neither are refused', () => {
    class Nowhere extends Node {}
    GraphEntity({ table: 'nowhere', prefix: 'nowhere', description: 'Without rows.' })(Nowhere);
    expect(() => sourceTableOf(Nowhere)).toThrow('Nowhere declares neither `many` nor `source`');
  });

  it('without ids make them of columns that their tables have', async () => {
    const { resources } = await projectPackage();
    const columns = new Map(resources.map(({ table, schema }) => [table, schema.fields.map(({ name }) => name)]));
    const keyed = Object.entries(sourceTables).flatMap(([table, { naturalKey }]) =>
      naturalKey ? [{ table, naturalKey }] : [],
    );
    expect(keyed.map(({ table }) => table)).toContain('parties');
    for (const { table, naturalKey } of keyed)
      expect(columns.get(table), table).toEqual(expect.arrayContaining([...naturalKey]));
    const named = Object.keys(sourceTables).filter((table) => columns.get(table)?.includes('id'));
    expect(named.filter((table) => sourceTables[table]?.naturalKey)).toEqual([]);
  });
});
