import { Migration } from '@mikro-orm/migrations';

export class Migration20261129234434_DocumentPages extends Migration {
  override name = 'Migration20261129234434_DocumentPages';

  override up(): void | Promise<void> {
    this.addSql(`alter table "document" add "page_lines" int[] null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "document" drop column "page_lines";`);
  }
}
