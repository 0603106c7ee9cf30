import { Migration } from '@mikro-orm/migrations';

export class Migration20261130034215_RowHashes extends Migration {
  override name = 'Migration20261130034215_RowHashes';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "row_hash" ("dataset_id" text collate "C" not null, "table_name" text collate "C" not null, "part" int not null, "migration" text collate "C" not null, "hashes" bytea not null, primary key ("dataset_id", "table_name", "part"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "row_hash" cascade;`);
  }
}
