import type { EventEmitter } from 'node:events';
import type { MikroORM } from '@mikro-orm/postgresql';
import { CopyIn } from './copy-in.js';
import { isLost } from './database-failure.js';
import { embeddedOf } from './embedded.js';
import type { CopyOptions } from './embedded-worker.js';

/** What a load works with: the database within one transaction. */
export interface LoadingSession {
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /**
   * Puts rows into a table.
   * @param table with its columns, as SQL
   * @param parts the rows as the options say, cut anywhere
   */
  copy(table: string, parts: Iterable<Buffer>, options: CopyOptions): Promise<void>;
}

/** The database went away after it was told to keep a transaction and before it said that it did. */
export class UnknownOutcome extends Error {
  constructor(cause: unknown) {
    super('whether the transaction was kept is not known', { cause });
  }
}

interface Client extends EventEmitter {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly object[] }>;
  query(statement: CopyIn): void;
  release(isSpoilt: boolean): void;
}

const lineFeed = 0x0a;

type LoadingWork<Value> = (session: LoadingSession) => Promise<Value>;

interface Pool {
  readonly totalCount: number;
  connect(): Promise<Client>;
}

/** A connection within a transaction. One that ended while nobody used it, which may show only as it is asked, gives way to another. */
async function begin(pool: Pool): Promise<Client> {
  for (let kept = pool.totalCount; ; kept -= 1) {
    const client = await pool.connect();
    try {
      await client.query('begin');
      return client;
    } catch (error) {
      client.release(true);
      if (kept <= 0 || !isLost(error)) throw error;
    }
  }
}

async function onServer<Value>(orm: MikroORM, work: LoadingWork<Value>): Promise<Value> {
  const connection = orm.em.getConnection('write') as unknown as { getNativeClient(): Promise<Pool> };
  const client = await begin(await connection.getNativeClient());
  let isSpoilt = true;
  try {
    const value = await work({
      query: async <Row>(text: string, values?: readonly unknown[]) =>
        (await client.query(text, values)).rows as readonly Row[],
      copy: (table, parts, options) => {
        const copy = new CopyIn(`copy ${table} from stdin (${options})`, parts);
        client.query(copy);
        return copy.done;
      },
    });
    await client.query('commit');
    isSpoilt = false;
    return value;
  } catch (error) {
    await client.query('rollback').then(
      () => {
        isSpoilt = false;
      },
      () => undefined,
    );
    throw error;
  } finally {
    client.release(isSpoilt);
  }
}

/**
 * Does some work in one transaction, which is kept only where it does not fail.
 * @throws UnknownOutcome where it is not known whether it was
 */
export async function inTransaction<Value>(orm: MikroORM, work: LoadingWork<Value>): Promise<Value> {
  let isWhole = false;
  const whole: LoadingWork<Value> = async (session) => {
    const value = await work(session);
    isWhole = true;
    return value;
  };
  const embedded = embeddedOf(orm);
  try {
    if (!embedded) return await onServer(orm, whole);
    return await embedded.transaction((transaction) =>
      whole({
        query: async <Row extends object>(text: string, values?: readonly unknown[]) =>
          (await transaction.query<Row>(text, values)).rows,
        copy: async (table, parts, options) => {
          // It takes in whole rows: lines a few at a time, and bytes all at once, of which no part tells where it ends.
          let open: Buffer[] = [];
          const take = async () => {
            if (open.length > 0) await transaction.copy(table, Buffer.concat(open), options);
            open = [];
          };
          for (const part of parts) {
            open.push(part);
            if (options.startsWith('format text') && part.at(-1) === lineFeed) await take();
          }
          await take();
        },
      }),
    );
  } catch (error) {
    throw isWhole && isLost(error) ? new UnknownOutcome(error) : error;
  }
}
