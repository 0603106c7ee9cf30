import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf, openDatabase } from '../../src/database/database.js';
import { PostgresCluster, serverPrograms } from '../postgres-cluster.js';

describe.runIf(serverPrograms)('a connection to a server with a certificate', () => {
  let cluster: PostgresCluster;
  beforeAll(async () => {
    cluster = await PostgresCluster.make();
  });
  afterAll(() => cluster.remove());

  /** Writes by one connection, and reads by another. */
  const ask = async (root: string, host: string) => {
    const url = new URL(cluster.url);
    url.hostname = host;
    url.search = String(new URLSearchParams({ sslmode: 'verify-full', sslrootcert: root }));
    const orm = await openDatabase({ DATABASE_URL: String(url), DATA_DIR: '' });
    try {
      const { id } = Object(await orm.em.getConnection().execute('select pg_backend_pid() as id', [], 'get'));
      const [row] = await databaseOf(orm).read(
        'select bool_and(ssl) as ssl from pg_stat_ssl where pid in ($1, pg_backend_pid())',
        [id],
      );
      return row;
    } finally {
      await orm.close(true);
    }
  };

  it.each([
    ['IP:127.0.0.1', '127.0.0.1', 'localhost'],
    ['DNS:localhost', 'localhost', '127.0.0.1'],
  ])('that is for %s is made to %s, and not to %s', async (subject, host, other) => {
    const root = await cluster.encrypt(subject);
    expect(await ask(root, host)).toEqual({ ssl: true });
    await expect(ask(root, other)).rejects.toThrow(/certificate's altnames/);
  });
});
