import { Migration } from '@mikro-orm/migrations';

export class Migration20261130182924_ValuesFound extends Migration {
  override name = 'Migration20261130182924_ValuesFound';

  override up(): void | Promise<void> {
    this.addSql(`create index observation_measure_value_index on observation (measure_id, value);`);
    this.addSql(`create index "observation_as_published_index" on "observation" ("as_published");`);
    this.addSql(`create index "observation_period_label_index" on "observation" ("period_label");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index observation_period_label_index;`);
    this.addSql(`drop index observation_measure_value_index;`);
    this.addSql(`drop index observation_as_published_index;`);
  }
}
