import type { MikroORM } from '@mikro-orm/postgresql';
import { sql, type Transaction } from 'kysely';
import { kyselyOf } from './database.js';
import { type SchemaObject, schemaObjects, statementsBetween } from './schema-object.js';

/** The statements that lead from a migrated database to what the entities declare, and those that lead back. */
export interface SchemaDifference {
  readonly up: readonly string[];
  readonly down: readonly string[];
}

class Undone extends Error {}

/** What a piece of work finds in a database when it may change all of it: nothing of the changes stays. */
async function undone<T>(orm: MikroORM, work: (transaction: Transaction<unknown>) => Promise<T>): Promise<T> {
  const found: T[] = [];
  const run = kyselyOf(orm)
    .transaction()
    .execute(async (transaction) => {
      found.push(await work(transaction));
      throw new Undone();
    });
  await run.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found[0] as T;
}

// The expression that makes a column needs brackets: PostgreSQL tells it without them, and MikroORM repeats that.
const bare = /(?<= generated always as )(?!\()(.*)(?= stored\b)/s;

/** The statements of a text of MikroORM, which ends a line with a semicolon only where a statement ends. */
const statementsOf = (text: string): readonly string[] =>
  text
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map((statement) => `${statement.replace(bare, '($1)')};`);

async function runAll(transaction: Transaction<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(transaction);
}

/** The objects of a database that is made from the entities, in the place of the one that is there. */
async function declaredObjects(orm: MikroORM, migrations: string): Promise<readonly SchemaObject[]> {
  const create = statementsOf(await orm.schema.getCreateSchemaSQL({ wrap: false }));
  return undone(orm, async (transaction) => {
    await runAll(transaction, [
      'alter schema public rename to migrated',
      'create schema public',
      // Where the extensions still are.
      'set local search_path to public, migrated',
      ...create,
    ]);
    return schemaObjects(transaction, migrations);
  });
}

// On the way back MikroORM takes a unique index for a constraint and a trigger's function for one it has named, both of which
// fail, and makes checks anew that did not change. Of its statements only those of tables and columns are taken there.
const ofTables = /^(?!alter table "[^"]+" (?:add|drop) constraint )(?:create|drop|alter) table /i;

/**
 * What the migrations lack of what the entities declare. MikroORM finds the tables and columns, but knows an index that is
 * given by an expression by its name alone, and compares checks and triggers without their brackets and quotes, or not at
 * all. So its statements are run, and what the database then has is compared, as PostgreSQL prints it, with what one has
 * that is made from the entities. The database itself stays as it is.
 */
export async function schemaDifference(orm: MikroORM): Promise<SchemaDifference> {
  const { tableName: migrations = '' } = orm.config.get('migrations');
  const declared = await declaredObjects(orm, migrations);
  const found = await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false });
  const foundUp = statementsOf(found.up);
  const foundDown = statementsOf(found.down).filter((statement) => ofTables.test(statement));
  return undone(orm, async (transaction) => {
    const migrated = await schemaObjects(transaction, migrations);
    await runAll(transaction, foundUp);
    const up = statementsBetween(await schemaObjects(transaction, migrations), declared);
    await runAll(transaction, [...up, ...foundDown]);
    const down = statementsBetween(await schemaObjects(transaction, migrations), migrated);
    return { up: [...foundUp, ...up], down: [...foundDown, ...down] };
  });
}
