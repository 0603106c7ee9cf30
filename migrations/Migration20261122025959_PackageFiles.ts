import { Migration } from '@mikro-orm/migrations';

export class Migration20261122025959_PackageFiles extends Migration {
  override name = 'Migration20261122025959_PackageFiles';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "package_file" ("path" text collate "C" not null, "content" text collate "C" not null, primary key ("path"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "package_file" cascade;`);
  }
}
