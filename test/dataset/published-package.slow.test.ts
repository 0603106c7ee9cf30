import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { publishedPackages } from '../../src/dataset/published-package.js';
import { dataset, link, release } from '../database/insert.js';
import { projectPackage } from '../project-dataset.js';
import { addRows } from '../query/made-numbers.js';
import { migratedDatabase } from '../test-database.js';

const owner = 'dataset:cafcass-documents';
let orm: MikroORM;
beforeAll(async () => {
  orm = await migratedDatabase();
});
afterAll(() => orm.close(true));

describe('the published package', () => {
  it('is null until something is loaded, and then that of the last release', async () => {
    const { read } = publishedPackages(databaseOf(orm));
    expect(await read({})).toBeNull();

    const { files } = await projectPackage();
    await addRows(orm, [
      dataset({ id: owner }),
      ...[...files]
        .toReversed()
        .map(([path, bytes]) => link('package_file', { dataset_id: owner, path, content: bytes.toString('utf8') })),
      release({ id: 'release:8', sequence: 8, version: '8.0.0' }),
      release({
        id: 'release:9',
        sequence: 9,
        version: '9.0.0',
        content_hash: 'nine',
        loaded_at: '2026-01-01T23:30:00+09:00',
      }),
    ]);
    const first = await read({});
    expect(first?.release).toEqual({
      sequence: 9,
      version: '9.0.0',
      contentHash: 'nine',
      loadedAt: new Date('2026-01-01T14:30:00Z'),
    });
    expect([...(first?.files.keys() ?? [])]).toEqual([...files.keys()].toSorted());
    // Read once as long as the release is in force.
    expect(await read({})).toBe(first);

    await addRows(orm, [release({ id: 'release:10', sequence: 10, version: '10.0.0' })]);
    const next = await read({});
    expect(next?.release).toMatchObject({ sequence: 10, version: '10.0.0' });
    expect(next?.tables).toEqual(first?.tables);
  });

  it('is read anew where a database that was put back gives the number of a release to another', async () => {
    const { read } = publishedPackages(databaseOf(orm));
    expect((await read({}))?.release).toMatchObject({ sequence: 10, version: '10.0.0' });
    await orm.em
      .getConnection()
      .execute(`update release set version = '10.1.0', content_hash = 'other' where sequence = 10`);
    expect((await read({}))?.release).toMatchObject({ sequence: 10, version: '10.1.0', contentHash: 'other' });
  });
});
