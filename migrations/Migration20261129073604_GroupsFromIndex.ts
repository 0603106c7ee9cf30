import { Migration } from '@mikro-orm/migrations';

export class Migration20261129073604_GroupsFromIndex extends Migration {
  override name = 'Migration20261129073604_GroupsFromIndex';

  override up(): void | Promise<void> {
    this.addSql(`drop index observation_measure_series_index;`);
    this.addSql(
      `CREATE INDEX observation_measure_series_index ON observation USING btree (measure_id, period_start, id) INCLUDE (value, period_end, subject_id, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, work_id, qualification_id, breakdown, "precision", reprint, citation_document_id);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index observation_measure_series_index;`);
    this.addSql(
      `CREATE INDEX observation_measure_series_index ON observation USING btree (measure_id, period_start, id) INCLUDE (value, period_end, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, work_id, qualification_id, "precision", reprint);`,
    );
  }
}
