import { Migration } from '@mikro-orm/migrations';

export class Migration20261121223929_Search extends Migration {
  override name = 'Migration20261121223929_Search';

  override up(): void | Promise<void> {
    // Written by hand: the ORM declares no extensions. PostgreSQL lets the owner of a database create this one.
    this.addSql(`create extension if not exists pg_trgm;`);
    this.addSql(
      `create table "search_entry" ("id" text collate "C" not null, "type" text collate "C" not null, "names" text collate "C" not null, "body" text collate "C" not null, "vector" tsvector null, primary key ("id"));`,
    );
    this.addSql(`create index search_entry_names_index on search_entry using gin (names gin_trgm_ops);`);
    this.addSql(`create index search_entry_vector_index on search_entry using gin (vector);`);

    this.addSql(
      `create or replace function "search_entry_vector_fn"() returns trigger as $$ begin new.vector := setweight(to_tsvector('english', translate(split_part(new.names, e'\\n', 1), '/‘’“”–—…£·', '          ')), 'A') || setweight(to_tsvector('english', translate(new.names, '/‘’“”–—…£·', '          ')), 'B') || setweight(to_tsvector('english', translate(new.body, '/‘’“”–—…£·', '          ')), 'C'); return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "vector" BEFORE INSERT on "search_entry" for each ROW execute function "search_entry_vector_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists "vector" on "search_entry";`);
    this.addSql(`drop function if exists "search_entry_vector_fn"();`);
    this.addSql(`drop table if exists "search_entry" cascade;`);
  }
}
