import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaDifference } from '../../src/database/schema-difference.js';
import { loadDataset } from '../../src/dataset/load.js';
import { ownedLinks } from '../../src/dataset/table-row.js';
import { entities } from '../../src/domain/registry.js';
import { projectDataset } from '../project-dataset.js';
import { loadedDatabase } from '../test-database.js';

describe('a loaded database', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await loadedDatabase();
  });
  afterAll(() => orm.close(true));
  const rows = <T extends object>(statement: string) => orm.em.getConnection().execute<T[]>(statement);

  it('has an index for each side of a link table', async () => {
    const indexes = await rows<{ tablename: string; indexdef: string }>('select tablename, indexdef from pg_indexes');
    const first = indexes.map(({ tablename, indexdef }) => `${tablename} ${/\(\W*(\w+)/.exec(indexdef)?.[1]}`);
    const links = entities.flatMap(ownedLinks).map(({ link }) => link);
    expect(links.length).toBeGreaterThan(5);
    for (const { table, from, to } of links)
      expect(first).toEqual(expect.arrayContaining([`${table} ${from}`, `${table} ${to}`]));
  });

  it('can be led back by the last migration and forward again, and takes the dataset anew', async () => {
    const releases = () => rows('select sequence, content_hash from release order by sequence');
    const before = await releases();
    const done = await orm.migrator.getExecuted();
    await orm.migrator.down();
    expect(await orm.migrator.getExecuted()).toHaveLength(done.length - 1);
    await orm.migrator.up();
    expect(await orm.migrator.getExecuted()).toHaveLength(done.length);
    expect(await schemaDifference(orm)).toEqual({ up: [], down: [] });
    expect(await releases()).toEqual(before);
    await loadDataset(orm, await projectDataset(), { force: true });
    expect(await rows('select id from observation limit 1')).toHaveLength(1);
  });
});
