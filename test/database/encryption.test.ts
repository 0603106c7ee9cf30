import { TLSSocket } from 'node:tls';
import type { PostgreSqlConnection } from '@mikro-orm/postgresql';
import { describe, expect, inject, it } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import { sharedUrl } from '../test-database.js';

describe.runIf(inject('databases').server)('a connection to a server', () => {
  const encryptionOf = async (parameters: string) => {
    const orm = await openDatabase({ DATABASE_URL: `${await sharedUrl()}?${parameters}`, DATA_DIR: '' });
    try {
      const kinds = ['read', 'write'] as const;
      return await Promise.all(
        kinds.map(async (kind) => {
          const pool = await (orm.em.getConnection(kind) as PostgreSqlConnection).getNativeClient();
          const client = await pool.connect();
          const { stream } = (client as unknown as { readonly connection: { readonly stream: object } }).connection;
          client.release();
          return stream instanceof TLSSocket;
        }),
      );
    } finally {
      await orm.close(true);
    }
  };

  it('is encrypted where its URL says so, or is not made', async () => {
    expect(await encryptionOf('sslmode=disable')).toEqual([false, false]);
    const [{ ssl = 'off' } = {}] = await settingOf('ssl');
    const encrypted = encryptionOf('sslmode=no-verify');
    if (ssl === 'on') expect(await encrypted).toEqual([true, true]);
    else await expect(encrypted).rejects.toThrow('The server does not support SSL connections');
  });

  it('is not made to a server whose certificate nobody vouches for, where its URL says that one must', async () => {
    await expect(encryptionOf('sslmode=verify-full')).rejects.toThrow(/certificate|does not support SSL/);
  });

  async function settingOf(name: string): Promise<{ ssl?: string }[]> {
    const orm = await openDatabase({ DATABASE_URL: `${await sharedUrl()}?sslmode=disable`, DATA_DIR: '' });
    try {
      return await orm.em.getConnection().execute(`show ${name}`);
    } finally {
      await orm.close(true);
    }
  }
});
