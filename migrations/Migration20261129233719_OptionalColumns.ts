import { Migration } from '@mikro-orm/migrations';

export class Migration20261129233719_OptionalColumns extends Migration {
  override name = 'Migration20261129233719_OptionalColumns';

  override up(): void | Promise<void> {
    this.addSql(`alter table "organisation_relation" alter column "description" drop not null;`);
    this.addSql(`alter table "region" alter column "scheme" drop not null;`);
    this.addSql(`alter table "service_area" alter column "position" drop not null;`);
    this.addSql(`alter table "service_area" alter column "code" drop not null;`);
    this.addSql(`alter table "service_area_name" alter column "on_date" drop not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "organisation_relation" alter column "description" set not null;`);
    this.addSql(`alter table "region" alter column "scheme" set not null;`);
    this.addSql(`alter table "service_area" alter column "position" set not null;`);
    this.addSql(`alter table "service_area" alter column "code" set not null;`);
    this.addSql(`alter table "service_area_name" alter column "on_date" set not null;`);
  }
}
