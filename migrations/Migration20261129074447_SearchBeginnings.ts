import { Migration } from '@mikro-orm/migrations';

export class Migration20261129074447_SearchBeginnings extends Migration {
  override name = 'Migration20261129074447_SearchBeginnings';

  override up(): void | Promise<void> {
    this.addSql(`drop trigger if exists "vector" on "search_entry";`);
    this.addSql(`drop function if exists "search_entry_vector_fn"();`);
    this.addSql(
      `create or replace function "search_entry_vector_fn"() returns trigger as $$ begin new.vector := (select setweight((stemmed::text || ' ' || ts_delete(whole, array(select lexeme from unnest(whole) where ts_lexize('english_stem', lexeme) = '{}'))::text)::tsvector, 'A') from (select to_tsvector('english', translate(lower(split_part(new.names, e'\\n', 1) collate "und-x-icu") collate "C", '/‘’“”–—…£·', '          ')) as stemmed, to_tsvector('simple', translate(lower(split_part(new.names, e'\\n', 1) collate "und-x-icu") collate "C", '/‘’“”–—…£·', '          ')) as whole) as words) || (select setweight((stemmed::text || ' ' || ts_delete(whole, array(select lexeme from unnest(whole) where ts_lexize('english_stem', lexeme) = '{}'))::text)::tsvector, 'B') from (select to_tsvector('english', translate(lower(new.names collate "und-x-icu") collate "C", '/‘’“”–—…£·', '          ')) as stemmed, to_tsvector('simple', translate(lower(new.names collate "und-x-icu") collate "C", '/‘’“”–—…£·', '          ')) as whole) as words) || (select setweight((stemmed::text || ' ' || ts_delete(whole, array(select lexeme from unnest(whole) where ts_lexize('english_stem', lexeme) = '{}'))::text)::tsvector, 'C') from (select to_tsvector('english', translate(lower(new.body collate "und-x-icu") collate "C", '/‘’“”–—…£·', '          ')) as stemmed, to_tsvector('simple', translate(lower(new.body collate "und-x-icu") collate "C", '/‘’“”–—…£·', '          ')) as whole) as words); return new; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "vector" BEFORE INSERT on "search_entry" for each ROW execute function "search_entry_vector_fn"();`,
    );
    this.addSql(`drop index search_entry_names_index;`);
    this.addSql(
      `CREATE INDEX search_entry_names_index ON search_entry USING gin (lower((names COLLATE "und-x-icu")) COLLATE "C" gin_trgm_ops);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index search_entry_names_index;`);
    this.addSql(`CREATE OR REPLACE FUNCTION search_entry_vector_fn()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.vector := setweight(to_tsvector('english', translate(split_part(new.names, e'\\n', 1), '/‘’“”–—…£·', '          ')), 'A') || setweight(to_tsvector('english', translate(new.names, '/‘’“”–—…£·', '          ')), 'B') || setweight(to_tsvector('english', translate(new.body, '/‘’“”–—…£·', '          ')), 'C'); return new; end; $function$;`);
    this.addSql(`CREATE INDEX search_entry_names_index ON search_entry USING gin (names gin_trgm_ops);`);
  }
}
