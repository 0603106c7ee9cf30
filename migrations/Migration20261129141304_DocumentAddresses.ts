import { Migration } from '@mikro-orm/migrations';

export class Migration20261129141304_DocumentAddresses extends Migration {
  override name = 'Migration20261129141304_DocumentAddresses';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "document" add "address" text collate "C" null, add "address_seen" date null, add "lost" text collate "C" null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "document" drop column "address", drop column "address_seen", drop column "lost";`);
  }
}
