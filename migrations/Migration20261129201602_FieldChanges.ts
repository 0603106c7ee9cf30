import { Migration } from '@mikro-orm/migrations';

/** The tables of ids whose prefixes are called otherwise, when this was written. */
const tables = [
  ...['answer', 'commitment', 'event', 'finding', 'framework-element', 'outcome', 'question', 'remark'].map(
    (prefix) => [prefix, 'statement'] as const,
  ),
  ['check', 'check_result'] as const,
];

export class Migration20261129201602_FieldChanges extends Migration {
  override name = 'Migration20261129201602_FieldChanges';

  override up(): void | Promise<void> {
    this.addSql(`alter table "release_change" add "sequence" int;`);
    this.addSql(
      `update "release_change" set "sequence" = "release"."sequence" from "release" where "release"."id" = "release_id";`,
    );
    this.addSql(`alter table "release_change" alter column "sequence" set not null;`);
    // What a row was stands in one place.
    this.addSql(`insert into "former_row" ("table_name", "key", "other", "until", "since", "content")
      select coalesce("named"."table_name", replace("prefix", '-', '_')), "subject", '', "sequence",
        lag("sequence", 1, 1) over (partition by "subject" order by "sequence"), "before"::jsonb
      from (select *, split_part("subject", ':', 1) as "prefix" from "release_change") as "changed"
      left join (values ${tables.map(([prefix, table]) => `('${prefix}', '${table}')`).join(', ')}) as "named" ("name", "table_name")
        on "named"."name" = "prefix"
      on conflict do nothing;`);
    this.addSql(`alter table "release_change" drop column "before", drop column "after";`);
    this.addSql(`create index release_change_subject_index on release_change (subject, sequence, id);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index release_change_subject_index;`);
    this.addSql(`alter table "release_change" drop column "sequence";`);
    this.addSql(`alter table "release_change" add "before" text collate "C" null, add "after" text collate "C" null;`);
  }
}
