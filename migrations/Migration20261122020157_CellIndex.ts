import { Migration } from '@mikro-orm/migrations';

export class Migration20261122020157_CellIndex extends Migration {
  override name = 'Migration20261122020157_CellIndex';

  override up(): void | Promise<void> {
    this.addSql(
      `create index observation_cell_index on observation (measure_id, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, category_id, period_start);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "observation_cell_index";`);
  }
}
