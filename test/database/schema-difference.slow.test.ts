import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kyselyOf } from '../../src/database/database.js';
import { schemaDifference } from '../../src/database/schema-difference.js';
import { schemaObjects } from '../../src/database/schema-object.js';
import { migratedDatabase } from '../test-database.js';

const run = async (orm: MikroORM, statements: readonly string[]) => {
  for (const statement of statements) await sql.raw(statement).execute(kyselyOf(orm));
};

const objectsOf = (orm: MikroORM) =>
  kyselyOf(orm)
    .transaction()
    .execute((transaction) => schemaObjects(transaction, 'mikro_orm_migrations'));

const nothing = { up: [], down: [] };

describe('a migrated database', () => {
  let orm: MikroORM;
  let declared: Awaited<ReturnType<typeof objectsOf>>;
  beforeAll(async () => {
    orm = await migratedDatabase();
    declared = await objectsOf(orm);
  });
  afterAll(() => orm.close(true));

  it('is what the entities declare', async () => {
    expect(await schemaDifference(orm)).toEqual(nothing);
  });

  // The body of the trigger, but for one bracket among the signs that part words.
  const otherTrigger = `do $do$ begin execute replace(pg_get_functiondef('search_entry_vector_fn'::regproc), '''/', '''(/'); end $do$`;

  it.each<[string, readonly string[], readonly RegExp[]]>([
    [
      'an index by an expression that lacks a column',
      [
        'drop index observation_line_unique',
        'create unique index observation_line_unique on observation (citation_document_id, citation_first_line)',
      ],
      [
        /^drop index observation_line_unique;$/,
        /^create unique index observation_line_unique on observation .*reprint/is,
      ],
    ],
    [
      'an index that is not there',
      ['drop index search_entry_names_index'],
      [/^create index search_entry_names_index /i],
    ],
    [
      'a unique index that is not there',
      ['drop index observation_cell_unique'],
      [/^create unique index observation_cell_unique /i],
    ],
    [
      'an index that is not declared',
      ['create unique index stray on observation (lower(note))'],
      [/^drop index "?stray"?;$/],
    ],
    [
      'a trigger function that is the same but for a bracket',
      [otherTrigger],
      [/^create or replace function search_entry_vector_fn\(\)/i],
    ],
    [
      'a trigger on a condition',
      [
        'drop trigger vector on search_entry',
        'create trigger vector before insert on search_entry for each row when (new.body is null) execute function search_entry_vector_fn()',
      ],
      [/^drop trigger .*vector/, /^create .*function/i, /^create trigger "?vector"? before insert on /i],
    ],
    [
      'a trigger that is not declared',
      [
        'create function stray() returns trigger language plpgsql as $$ begin return new; end $$',
        'create trigger stray before insert on observation for each row execute function stray()',
      ],
      [/^drop trigger .*stray/, /^drop function .*stray/],
    ],
    [
      'another check of a column that has a list of values',
      [
        'alter table statement drop constraint statement_commitment_form',
        `alter table statement add constraint statement_commitment_form check (kind <> 'COMMITMENT' or form is not null)`,
      ],
      [/drop constraint statement_commitment_form;$/, /add constraint statement_commitment_form check .*kind = 'COMM/i],
    ],
    [
      'a check of another text, but for brackets the same',
      [
        'alter table observation drop constraint observation_as_published_printed',
        `alter table observation add constraint observation_as_published_printed check (as_published <> '()')`,
      ],
      [/drop constraint observation_as_published_printed;$/, /add constraint observation_as_published_printed check /i],
    ],
    [
      'a foreign key that is not deferred',
      [
        'alter table observation drop constraint observation_region_id_foreign',
        'alter table observation add constraint observation_region_id_foreign foreign key (region_id) references region (id) deferrable',
      ],
      [/drop constraint .*region_id_foreign/, /add constraint .*region_id_foreign.* deferrable initially deferred;/i],
    ],
    [
      'a column that may not be given twice',
      ['alter table dataset drop constraint dataset_name_unique'],
      [/add constraint .*dataset_name_unique.* unique /i],
    ],
    [
      'the collation of the database in the place of C',
      ['alter table observation alter column note type text collate "default"'],
      [/^alter table "?observation"? alter column "?note"? type text collate "C"/],
    ],
    [
      'a column that is not there',
      ['alter table observation drop column cell cascade'],
      [/add (?:column )?"cell"/, /^create unique index observation_cell_unique on .*cell/is],
    ],
    [
      'a column that is made of others in another way',
      [
        'alter table observation drop column alike cascade',
        `alter table observation add column alike bigint generated always as (case when reprint then 1 else null end) stored`,
      ],
      [
        /add (?:column )?"alike" bigint generated always as \(case when period_start/,
        /^create index observation_measure_series_index /i,
      ],
    ],
    ['a table that is not declared', ['create table stray (id int unique)'], [/^drop table .*"stray"/]],
  ])('with %s is told from it, made the same, and led back', async (_, changes, expected) => {
    await run(orm, changes);
    const changed = await objectsOf(orm);
    const { up, down } = await schemaDifference(orm);
    expect(await objectsOf(orm)).toEqual(changed);
    for (const pattern of expected) expect(up).toContainEqual(expect.stringMatching(pattern));

    await run(orm, up);
    expect(await objectsOf(orm)).toEqual(declared);
    await run(orm, down);
    expect(await objectsOf(orm)).toEqual(changed);
    await run(orm, up);
    expect(await objectsOf(orm)).toEqual(declared);
  });

  it('is what the entities declare again', async () => {
    expect(await schemaDifference(orm)).toEqual(nothing);
  });
});
