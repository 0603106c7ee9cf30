import { Migration } from '@mikro-orm/migrations';

export class Migration20261129234158_AlikeNumbers extends Migration {
  override name = 'Migration20261129234158_AlikeNumbers';

  override up(): void | Promise<void> {
    this.addSql(`alter table "observation" add "alike" bigint generated always as (case when period_start is not null and precision = 'EXACT' and not reprint
      then hash_record_extended(row(subject_id, region_id, breakdown, citation_document_id, period_start, period_end), 0)
      else null end) stored null;`);
    this.addSql(`drop index observation_measure_series_index;`);
    this.addSql(
      `CREATE INDEX observation_measure_series_index ON observation USING btree (measure_id, period_start, id) INCLUDE (value, period_end, subject_id, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, work_id, qualification_id, breakdown, alike, "precision", reprint, citation_document_id);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "observation" drop column "alike";`);
    this.addSql(
      `CREATE INDEX observation_measure_series_index ON observation USING btree (measure_id, period_start, id) INCLUDE (value, period_end, subject_id, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, work_id, qualification_id, breakdown, "precision", reprint, citation_document_id);`,
    );
  }
}
