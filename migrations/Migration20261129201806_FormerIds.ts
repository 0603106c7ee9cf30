import { Migration } from '@mikro-orm/migrations';

export class Migration20261129201806_FormerIds extends Migration {
  override name = 'Migration20261129201806_FormerIds';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "former_id" ("id" text collate "C" not null, "current" text collate "C" not null, "dataset_id" text collate "C" not null, primary key ("id"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "former_id" cascade;`);
  }
}
