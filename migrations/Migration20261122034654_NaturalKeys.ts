import { Migration } from '@mikro-orm/migrations';

export class Migration20261122034654_NaturalKeys extends Migration {
  override name = 'Migration20261122034654_NaturalKeys';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "organisation" add constraint "organisation_abbreviation_unique" unique ("abbreviation");`,
    );

    this.addSql(`alter table "module" add constraint "module_title_unique" unique ("title");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "module" drop constraint "module_title_unique";`);

    this.addSql(`alter table "organisation" drop constraint "organisation_abbreviation_unique";`);
  }
}
