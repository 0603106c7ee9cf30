import { Migration } from '@mikro-orm/migrations';

export class Migration20261130063405_FormerTexts extends Migration {
  override name = 'Migration20261130063405_FormerTexts';

  override up(): void | Promise<void> {
    this.addSql(`alter table "former_row" add "long_text" text collate "C" null;`);
    this.addSql(`update "former_row" set "long_text" = "content" ->> 'content', "content" = '{}'
      where "table_name" = 'package_file' and "content" is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`update "former_row" set "content" = jsonb_build_object('dataset_id', "key", 'path', "other", 'content', "long_text")
      where "table_name" = 'package_file' and "content" is not null;`);
    this.addSql(`alter table "former_row" drop column "long_text";`);
  }
}
