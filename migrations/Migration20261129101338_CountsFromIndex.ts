import { Migration } from '@mikro-orm/migrations';

export class Migration20261129101338_CountsFromIndex extends Migration {
  override name = 'Migration20261129101338_CountsFromIndex';

  override up(): void | Promise<void> {
    this.addSql(`drop index observation_work_id_page_index;`);
    this.addSql(`drop index observation_webinar_id_page_index;`);
    this.addSql(`drop index observation_subject_id_page_index;`);
    this.addSql(`drop index observation_staff_group_id_page_index;`);
    this.addSql(`drop index observation_service_area_id_page_index;`);
    this.addSql(`drop index observation_region_id_page_index;`);
    this.addSql(`drop index observation_qualification_id_page_index;`);
    this.addSql(`drop index observation_programme_id_page_index;`);
    this.addSql(`drop index observation_organisation_id_page_index;`);
    this.addSql(`drop index observation_module_id_page_index;`);
    this.addSql(`drop index observation_measure_id_page_index;`);
    this.addSql(`drop index observation_budget_id_page_index;`);
    this.addSql(`drop index observation_audit_id_page_index;`);
    this.addSql(
      `CREATE INDEX observation_audit_id_page_index ON observation USING btree (audit_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_budget_id_page_index ON observation USING btree (budget_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_measure_id_page_index ON observation USING btree (measure_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_module_id_page_index ON observation USING btree (module_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_organisation_id_page_index ON observation USING btree (organisation_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_programme_id_page_index ON observation USING btree (programme_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_qualification_id_page_index ON observation USING btree (qualification_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_region_id_page_index ON observation USING btree (region_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_service_area_id_page_index ON observation USING btree (service_area_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_staff_group_id_page_index ON observation USING btree (staff_group_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_subject_id_page_index ON observation USING btree (subject_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_webinar_id_page_index ON observation USING btree (webinar_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_work_id_page_index ON observation USING btree (work_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index observation_work_id_page_index;`);
    this.addSql(`drop index observation_webinar_id_page_index;`);
    this.addSql(`drop index observation_subject_id_page_index;`);
    this.addSql(`drop index observation_staff_group_id_page_index;`);
    this.addSql(`drop index observation_service_area_id_page_index;`);
    this.addSql(`drop index observation_region_id_page_index;`);
    this.addSql(`drop index observation_qualification_id_page_index;`);
    this.addSql(`drop index observation_programme_id_page_index;`);
    this.addSql(`drop index observation_organisation_id_page_index;`);
    this.addSql(`drop index observation_module_id_page_index;`);
    this.addSql(`drop index observation_measure_id_page_index;`);
    this.addSql(`drop index observation_budget_id_page_index;`);
    this.addSql(`drop index observation_audit_id_page_index;`);
    this.addSql(
      `CREATE INDEX observation_audit_id_page_index ON observation USING btree (audit_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_budget_id_page_index ON observation USING btree (budget_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_measure_id_page_index ON observation USING btree (measure_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_module_id_page_index ON observation USING btree (module_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_organisation_id_page_index ON observation USING btree (organisation_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_programme_id_page_index ON observation USING btree (programme_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_qualification_id_page_index ON observation USING btree (qualification_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_region_id_page_index ON observation USING btree (region_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_service_area_id_page_index ON observation USING btree (service_area_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_staff_group_id_page_index ON observation USING btree (staff_group_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_subject_id_page_index ON observation USING btree (subject_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_webinar_id_page_index ON observation USING btree (webinar_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_work_id_page_index ON observation USING btree (work_id, citation_document_id, citation_first_line, id);`,
    );
  }
}
