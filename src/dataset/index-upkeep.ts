import { setImmediate } from 'node:timers/promises';
import type { LoadingSession } from '../database/loading-session.js';
import { manyRows, quotedName } from './replace-rows.js';
import type { StoredTables } from './table-row.js';

/** What PostgreSQL keeps up with each row of some tables; it takes less to make it when all rows are in, and checks each as well. */
interface Upkeep {
  /** Takes all of it off, and empties the tables; tells which these are. */
  stop(): Promise<ReadonlySet<string>>;
  /** @param meanwhile what is done while the database is busy with it */
  resume(meanwhile: () => void): Promise<void>;
}

/** How something is taken off a table, and put back. */
interface Kept {
  readonly off: string;
  readonly on: string;
}

// Of the tables themselves, and of those that refer to them.
const references = `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint where contype = 'f' and (conrelid = any ($1::regclass[]) or confrelid = any ($1::regclass[]))`;

const keys = `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as on
  from pg_constraint where contype = 'p' and conrelid = any ($1::regclass[])`;

// What is made of a constraint comes and goes with it.
const indexes = `select format('drop index %s', indexrelid::regclass) as off, pg_get_indexdef(indexrelid) as on
  from pg_index where indrelid = any ($1::regclass[])
    and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)`;

const owned = `select name from unnest($1::text[]) as name join pg_class on pg_class.oid = quote_ident(name)::regclass
  where pg_has_role(relowner, 'USAGE')`;

/** The upkeep of the tables that are to hold many rows, and that the user of the database may change. */
export async function upkeepOf(session: LoadingSession, tables: StoredTables): Promise<Upkeep> {
  const large = [...tables].flatMap(([table, { length }]) => (length > manyRows ? [table] : []));
  const own = new Set((await session.query<{ name: string }>(owned, [large])).map(({ name }) => name));
  const changeable = [...own].map(quotedName);
  const kept: Kept[] = [];
  for (const query of changeable.length > 0 ? [references, keys, indexes] : [])
    kept.push(...(await session.query<Kept>(query, [changeable])));
  return {
    stop: async () => {
      for (const { off } of kept) await session.query(off);
      if (own.size > 0) await session.query(`truncate ${changeable.join(', ')}`);
      return own;
    },
    resume: async (meanwhile) => {
      if (kept.length === 0) return meanwhile();
      // A table cannot be altered while rows of it wait for the end to be checked.
      await session.query('set constraints all immediate');
      // Whatever the server has: with four times as much, what is sorted stands in no cache of a processor, and takes a third longer.
      await session.query(`set local maintenance_work_mem = '64MB'`);
      // All at once, so that the database need not be told of each.
      const made = kept.map(({ on }) => `${on};`).toReversed();
      const making = session.query(`do $upkeep$ begin\n${made.join('\n')}\nend $upkeep$`);
      // Once that has left.
      await Promise.all([making, setImmediate().then(meanwhile)]);
    },
  };
}
