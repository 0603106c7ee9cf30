import { sql, type Transaction } from 'kysely';

/** Something in a database beside its tables, as the statements that make it and take it away. */
export interface SchemaObject {
  /** Its place in the order of making: each needs only what comes before it. */
  readonly rank: number;
  /** Two with the same one are the same in every respect: it is what PostgreSQL says of it, not what was once written. */
  readonly create: string;
  readonly drop: string;
  /** Whether its statement takes the place of what has its name, and so need not be preceded by the other. */
  readonly replaces: boolean;
}

/**
 * Everything of the schema `public` that has a definition of its own, but for the table of the migrations and what belongs
 * to extensions. Statements name no schema, as those that MikroORM writes.
 */
export async function schemaObjects(
  transaction: Transaction<unknown>,
  except: string,
): Promise<readonly SchemaObject[]> {
  const { rows } = await sql<SchemaObject>`
    with tables as (
      select oid, relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> ${except}
    )
    -- Trigger functions.
    select 0 as rank, regexp_replace(pg_get_functiondef(oid), ' FUNCTION public[.]', ' FUNCTION ') as create,
      format('drop function %I()', proname) as drop, true as replaces
    from pg_proc
    where pronamespace = 'public'::regnamespace and prorettype = 'trigger'::regtype
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
    -- Columns: MikroORM takes the collation of the database for the one of the same name, though the two may differ.
    union all
    select 1, format('alter table %I alter column %I type %s collate %s', name, attname,
      format_type(atttypid, atttypmod), attcollation::regcollation), format('alter table %I drop column %I', name, attname), true
    from pg_attribute join tables on tables.oid = attrelid
    where attnum > 0 and not attisdropped and attcollation <> 0
    -- Indexes that no constraint brings along.
    union all
    select 2, regexp_replace(pg_get_indexdef(indexrelid), ' ON public[.]', ' ON '),
      format('drop index %I', relname), false
    from pg_index join tables on tables.oid = indrelid join pg_class as own on own.oid = indexrelid
    where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
    -- Constraints, foreign keys last. Of a column that cannot be null, newer versions of PostgreSQL have one too.
    union all
    select case contype when 'f' then 4 else 3 end, format('alter table %I add constraint %I %s', name, conname, pg_get_constraintdef(pg_constraint.oid)),
      format('alter table %I drop constraint %I', name, conname), false
    from pg_constraint join tables on tables.oid = conrelid
    where contype in ('p', 'u', 'x', 'c', 'f')
    union all
    select 5, regexp_replace(pg_get_triggerdef(pg_trigger.oid), ' ON public[.]', ' ON '),
      format('drop trigger %I on %I', tgname, name), false
    from pg_trigger join tables on tables.oid = tgrelid
    where not tgisinternal
    order by rank, "create"`.execute(transaction);
  return rows.map((row) => ({ ...row, create: row.create.trim() }));
}

/** The statements that make of some objects some others, in an order in which they can run. */
export function statementsBetween(from: readonly SchemaObject[], to: readonly SchemaObject[]): readonly string[] {
  const [made, wanted] = [new Set(from.map(({ create }) => create)), new Set(to.map(({ create }) => create))];
  const replaced = new Set(to.filter(({ replaces }) => replaces).map(({ drop }) => drop));
  const gone = from.filter(({ create, drop }) => !wanted.has(create) && !replaced.has(drop));
  const missing = to.filter(({ create }) => !made.has(create));
  return [...gone.toReversed().map(({ drop }) => drop), ...missing.map(({ create }) => create)].map(
    (statement) => `${statement};`,
  );
}
