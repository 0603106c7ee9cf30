import { Migration } from '@mikro-orm/migrations';

export class Migration20261129071832_WholeSeconds extends Migration {
  override name = 'Migration20261129071832_WholeSeconds';

  override up(): void | Promise<void> {
    this.addSql(
      `alter table "release" alter column "loaded_at" type timestamptz(0) using ("loaded_at"::timestamptz(0));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table "release" alter column "loaded_at" type timestamptz(6) using ("loaded_at"::timestamptz(6));`,
    );
  }
}
