import { Migration } from '@mikro-orm/migrations';

export class Migration20261129161851_ReleaseTold extends Migration {
  override name = 'Migration20261129161851_ReleaseTold';

  override up(): void | Promise<void> {
    this.addSql(
      `create or replace function "release_tell_fn"() returns trigger as $$ begin perform pg_notify('release', ''); return null; end; $$ language plpgsql;`,
    );
    this.addSql(
      `create trigger "tell" AFTER INSERT OR UPDATE OR DELETE on "release" for each STATEMENT execute function "release_tell_fn"();`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger tell on release;`);
    this.addSql(`drop function release_tell_fn();`);
  }
}
