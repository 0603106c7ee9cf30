import { Migration } from '@mikro-orm/migrations';

export class Migration20261122003556_SeriesIndexes extends Migration {
  override name = 'Migration20261122003556_SeriesIndexes';

  override up(): void | Promise<void> {
    this.addSql(`drop index "observation_measure_period_index";`);
    this.addSql(
      `create index observation_measure_total_index on observation (measure_id, period_start, id) where service_area_id is null and staff_group_id is null;`,
    );
    this.addSql(
      `create index observation_measure_latest_index on observation (measure_id, period_start desc nulls last, id);`,
    );
    this.addSql(`create index observation_measure_series_index on observation (measure_id, period_start, id)
  include (value, period_end, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, category_id, precision, reprint);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "observation_measure_total_index";`);
    this.addSql(`drop index "observation_measure_latest_index";`);
    this.addSql(`drop index "observation_measure_series_index";`);
    this.addSql(
      `create index "observation_measure_period_index" on "observation" ("measure_id", "period_start", "id");`,
    );
  }
}
