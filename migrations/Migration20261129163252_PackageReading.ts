import { Migration } from '@mikro-orm/migrations';

export class Migration20261129163252_PackageReading extends Migration {
  override name = 'Migration20261129163252_PackageReading';

  override up(): void | Promise<void> {
    this.addSql(`create table "package_reading" ("mark" text collate "C" not null, primary key ("mark"));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "package_reading" cascade;`);
  }
}
