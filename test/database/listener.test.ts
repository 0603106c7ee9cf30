import { setTimeout as passing } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { releaseChannel } from '../../src/domain/fact/release.js';
import { migratedDatabase } from '../test-database.js';

const { server } = inject('databases');

it.skipIf(server)('the embedded database, which no other program has, has nothing to listen to', async () => {
  const orm = await migratedDatabase();
  expect(databaseOf(orm).listen).toBeUndefined();
  await orm.close(true);
});

describe.runIf(server)('who listens', () => {
  let orm: MikroORM;
  let heard: number;
  let stop: () => void;

  const execute = <Row extends object>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
  /** The processes of the server that serve those who listen. */
  const listening = () =>
    execute<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and query = 'listen ${releaseChannel}'`,
    );
  const becomes = (condition: () => boolean | Promise<boolean>) => expect.poll(condition, { interval: 10 }).toBe(true);

  beforeEach(async () => {
    orm = await migratedDatabase();
    await execute(`insert into dataset (id, name, namespace, title, short_title, withdrawn)
      values ('dataset:tiny', 'tiny', '', 'Tiny', 'Tiny', false)`);
    heard = 0;
    stop = databaseOf(orm).listen?.(releaseChannel, () => heard++) ?? (() => {});
    await becomes(() => heard === 1);
  });
  afterEach(async () => {
    stop();
    await orm.close(true);
  });

  it.each([
    `insert into release (id, sequence, dataset_id, version, content_hash, loaded_at, observation_count, statement_count,
      check_count, discrepancy_count, kept) values ('release:1', 1, 'dataset:tiny', '1', '0', now(), 0, 0, 0, 0, true)`,
    `update release set version = '2'`,
    'delete from release',
  ])('hears of releases, whoever changes them: %s', async (statement) => {
    await execute(statement);
    await becomes(() => heard === 2);
  });

  it('hears again after the connection was lost, and is told that something may have gone unheard', async () => {
    for (const round of [1, 2]) {
      const before = heard;
      await execute(`select pg_terminate_backend(${(await listening())[0]?.pid})`);
      await becomes(() => heard === before + 1);
      await execute(`notify ${releaseChannel}`);
      await becomes(() => heard === before + 2);
      expect(await listening(), `round ${round}`).toHaveLength(1);
    }
  });

  it('is told nothing once it has stopped, and leaves no connection', async () => {
    stop();
    await becomes(async () => (await listening()).length === 0);
    await execute(`notify ${releaseChannel}`);
    await passing(300);
    expect([heard, (await listening()).length]).toEqual([1, 0]);
  });
});
