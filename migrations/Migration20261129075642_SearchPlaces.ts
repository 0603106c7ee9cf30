import { Migration } from '@mikro-orm/migrations';

export class Migration20261129075642_SearchPlaces extends Migration {
  override name = 'Migration20261129075642_SearchPlaces';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "search_entry" add "document_id" text collate "C" null, add "period_start" date null, add "period_end" date null, add "period_label" text collate "C" null;`,
    );
    this.addSql(
      `alter table "search_entry" add constraint "search_entry_document_id_foreign" foreign key ("document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "search_entry" drop column "document_id", drop column "period_start", drop column "period_end", drop column "period_label";`,
    );
  }
}
