import { Migration } from '@mikro-orm/migrations';

export class Migration20261129235720_PackageCodeLists extends Migration {
  override name = 'Migration20261129235720_PackageCodeLists';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "package_code_list" ("dataset_id" text collate "C" not null, "list" text collate "C" not null, "codes" text[] not null, primary key ("dataset_id", "list"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "package_code_list" cascade;`);
  }
}
