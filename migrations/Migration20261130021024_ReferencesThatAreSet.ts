import { Migration } from '@mikro-orm/migrations';

export class Migration20261130021024_ReferencesThatAreSet extends Migration {
  override name = 'Migration20261130021024_ReferencesThatAreSet';

  override up(): void | Promise<void> {
    this.addSql(`drop index work_part_of_id_index;`);
    this.addSql(`drop index webinar_presenter_id_index;`);
    this.addSql(`drop index statement_repeats_id_page_index;`);
    this.addSql(`drop index statement_parent_id_page_index;`);
    this.addSql(`drop index staff_group_part_of_id_index;`);
    this.addSql(`drop index service_area_region_id_index;`);
    this.addSql(`drop index service_area_part_of_id_index;`);
    this.addSql(`drop index service_area_name_region_id_index;`);
    this.addSql(`drop index qualification_part_of_id_index;`);
    this.addSql(`drop index programme_part_of_id_index;`);
    this.addSql(`drop index party_staff_group_id_index;`);
    this.addSql(`drop index party_person_id_index;`);
    this.addSql(`drop index party_organisation_id_index;`);
    this.addSql(`drop index party_office_id_index;`);
    this.addSql(`drop index organisation_part_of_id_index;`);
    this.addSql(`drop index office_organisation_id_index;`);
    this.addSql(`drop index observation_work_id_page_index;`);
    this.addSql(`drop index observation_webinar_id_page_index;`);
    this.addSql(`drop index observation_staff_group_id_page_index;`);
    this.addSql(`drop index observation_service_area_id_page_index;`);
    this.addSql(`drop index observation_region_id_page_index;`);
    this.addSql(`drop index observation_qualification_id_page_index;`);
    this.addSql(`drop index observation_programme_id_page_index;`);
    this.addSql(`drop index observation_organisation_id_page_index;`);
    this.addSql(`drop index observation_module_id_page_index;`);
    this.addSql(`drop index observation_budget_id_page_index;`);
    this.addSql(`drop index observation_audit_id_page_index;`);
    this.addSql(`drop index link_to_statement_id_index;`);
    this.addSql(`drop index link_to_observation_id_index;`);
    this.addSql(`drop index link_from_statement_id_index;`);
    this.addSql(`drop index link_from_observation_id_index;`);
    this.addSql(`drop index link_discrepancy_id_index;`);
    this.addSql(`drop index document_publisher_id_index;`);
    this.addSql(`drop index discrepancy_document_id_index;`);
    this.addSql(`drop index discrepancy_dataset_id_index;`);
    this.addSql(`drop index check_result_discrepancy_id_index;`);
    this.addSql(`drop index award_given_by_id_index;`);
    this.addSql(`drop index audit_organisation_id_index;`);
    this.addSql(`drop index appointment_region_id_index;`);
    this.addSql(`drop index appointment_organisation_id_index;`);
    this.addSql(
      `CREATE INDEX appointment_organisation_id_index ON appointment USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX appointment_region_id_index ON appointment USING btree (region_id) WHERE (region_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX audit_organisation_id_index ON audit USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX award_given_by_id_index ON award USING btree (given_by_id) WHERE (given_by_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX check_result_discrepancy_id_index ON check_result USING btree (discrepancy_id) WHERE (discrepancy_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX discrepancy_dataset_id_index ON discrepancy USING btree (dataset_id) WHERE (dataset_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX discrepancy_document_id_index ON discrepancy USING btree (document_id) WHERE (document_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX document_publisher_id_index ON document USING btree (publisher_id) WHERE (publisher_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX link_discrepancy_id_index ON link USING btree (discrepancy_id) WHERE (discrepancy_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX link_from_observation_id_index ON link USING btree (from_observation_id) WHERE (from_observation_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX link_from_statement_id_index ON link USING btree (from_statement_id) WHERE (from_statement_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX link_to_observation_id_index ON link USING btree (to_observation_id) WHERE (to_observation_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX link_to_statement_id_index ON link USING btree (to_statement_id) WHERE (to_statement_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_audit_id_page_index ON observation USING btree (audit_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (audit_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_budget_id_page_index ON observation USING btree (budget_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (budget_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_module_id_page_index ON observation USING btree (module_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (module_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_organisation_id_page_index ON observation USING btree (organisation_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (organisation_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_programme_id_page_index ON observation USING btree (programme_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (programme_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_qualification_id_page_index ON observation USING btree (qualification_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (qualification_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_region_id_page_index ON observation USING btree (region_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (region_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_service_area_id_page_index ON observation USING btree (service_area_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (service_area_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_staff_group_id_page_index ON observation USING btree (staff_group_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (staff_group_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_webinar_id_page_index ON observation USING btree (webinar_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (webinar_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX observation_work_id_page_index ON observation USING btree (work_id, citation_document_id, citation_first_line, id) INCLUDE (period_start) WHERE (work_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX office_organisation_id_index ON office USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX organisation_part_of_id_index ON organisation USING btree (part_of_id) WHERE (part_of_id IS NOT NULL);`,
    );
    this.addSql(`CREATE INDEX party_office_id_index ON party USING btree (office_id) WHERE (office_id IS NOT NULL);`);
    this.addSql(
      `CREATE INDEX party_organisation_id_index ON party USING btree (organisation_id) WHERE (organisation_id IS NOT NULL);`,
    );
    this.addSql(`CREATE INDEX party_person_id_index ON party USING btree (person_id) WHERE (person_id IS NOT NULL);`);
    this.addSql(
      `CREATE INDEX party_staff_group_id_index ON party USING btree (staff_group_id) WHERE (staff_group_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX programme_part_of_id_index ON programme USING btree (part_of_id) WHERE (part_of_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX qualification_part_of_id_index ON qualification USING btree (part_of_id) WHERE (part_of_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX service_area_name_region_id_index ON service_area_name USING btree (region_id) WHERE (region_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX service_area_part_of_id_index ON service_area USING btree (part_of_id) WHERE (part_of_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX service_area_region_id_index ON service_area USING btree (region_id) WHERE (region_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX staff_group_part_of_id_index ON staff_group USING btree (part_of_id) WHERE (part_of_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX statement_parent_id_page_index ON statement USING btree (parent_id, citation_document_id, citation_first_line, id) WHERE (parent_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX statement_repeats_id_page_index ON statement USING btree (repeats_id, citation_document_id, citation_first_line, id) WHERE (repeats_id IS NOT NULL);`,
    );
    this.addSql(
      `CREATE INDEX webinar_presenter_id_index ON webinar USING btree (presenter_id) WHERE (presenter_id IS NOT NULL);`,
    );
    this.addSql(`CREATE INDEX work_part_of_id_index ON work USING btree (part_of_id) WHERE (part_of_id IS NOT NULL);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index work_part_of_id_index;`);
    this.addSql(`drop index webinar_presenter_id_index;`);
    this.addSql(`drop index statement_repeats_id_page_index;`);
    this.addSql(`drop index statement_parent_id_page_index;`);
    this.addSql(`drop index staff_group_part_of_id_index;`);
    this.addSql(`drop index service_area_region_id_index;`);
    this.addSql(`drop index service_area_part_of_id_index;`);
    this.addSql(`drop index service_area_name_region_id_index;`);
    this.addSql(`drop index qualification_part_of_id_index;`);
    this.addSql(`drop index programme_part_of_id_index;`);
    this.addSql(`drop index party_staff_group_id_index;`);
    this.addSql(`drop index party_person_id_index;`);
    this.addSql(`drop index party_organisation_id_index;`);
    this.addSql(`drop index party_office_id_index;`);
    this.addSql(`drop index organisation_part_of_id_index;`);
    this.addSql(`drop index office_organisation_id_index;`);
    this.addSql(`drop index observation_work_id_page_index;`);
    this.addSql(`drop index observation_webinar_id_page_index;`);
    this.addSql(`drop index observation_staff_group_id_page_index;`);
    this.addSql(`drop index observation_service_area_id_page_index;`);
    this.addSql(`drop index observation_region_id_page_index;`);
    this.addSql(`drop index observation_qualification_id_page_index;`);
    this.addSql(`drop index observation_programme_id_page_index;`);
    this.addSql(`drop index observation_organisation_id_page_index;`);
    this.addSql(`drop index observation_module_id_page_index;`);
    this.addSql(`drop index observation_budget_id_page_index;`);
    this.addSql(`drop index observation_audit_id_page_index;`);
    this.addSql(`drop index link_to_statement_id_index;`);
    this.addSql(`drop index link_to_observation_id_index;`);
    this.addSql(`drop index link_from_statement_id_index;`);
    this.addSql(`drop index link_from_observation_id_index;`);
    this.addSql(`drop index link_discrepancy_id_index;`);
    this.addSql(`drop index document_publisher_id_index;`);
    this.addSql(`drop index discrepancy_document_id_index;`);
    this.addSql(`drop index discrepancy_dataset_id_index;`);
    this.addSql(`drop index check_result_discrepancy_id_index;`);
    this.addSql(`drop index award_given_by_id_index;`);
    this.addSql(`drop index audit_organisation_id_index;`);
    this.addSql(`drop index appointment_region_id_index;`);
    this.addSql(`drop index appointment_organisation_id_index;`);
    this.addSql(`CREATE INDEX appointment_organisation_id_index ON appointment USING btree (organisation_id);`);
    this.addSql(`CREATE INDEX appointment_region_id_index ON appointment USING btree (region_id);`);
    this.addSql(`CREATE INDEX audit_organisation_id_index ON audit USING btree (organisation_id);`);
    this.addSql(`CREATE INDEX award_given_by_id_index ON award USING btree (given_by_id);`);
    this.addSql(`CREATE INDEX check_result_discrepancy_id_index ON check_result USING btree (discrepancy_id);`);
    this.addSql(`CREATE INDEX discrepancy_dataset_id_index ON discrepancy USING btree (dataset_id);`);
    this.addSql(`CREATE INDEX discrepancy_document_id_index ON discrepancy USING btree (document_id);`);
    this.addSql(`CREATE INDEX document_publisher_id_index ON document USING btree (publisher_id);`);
    this.addSql(`CREATE INDEX link_discrepancy_id_index ON link USING btree (discrepancy_id);`);
    this.addSql(`CREATE INDEX link_from_observation_id_index ON link USING btree (from_observation_id);`);
    this.addSql(`CREATE INDEX link_from_statement_id_index ON link USING btree (from_statement_id);`);
    this.addSql(`CREATE INDEX link_to_observation_id_index ON link USING btree (to_observation_id);`);
    this.addSql(`CREATE INDEX link_to_statement_id_index ON link USING btree (to_statement_id);`);
    this.addSql(
      `CREATE INDEX observation_audit_id_page_index ON observation USING btree (audit_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_budget_id_page_index ON observation USING btree (budget_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
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
      `CREATE INDEX observation_webinar_id_page_index ON observation USING btree (webinar_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(
      `CREATE INDEX observation_work_id_page_index ON observation USING btree (work_id, citation_document_id, citation_first_line, id) INCLUDE (period_start);`,
    );
    this.addSql(`CREATE INDEX office_organisation_id_index ON office USING btree (organisation_id);`);
    this.addSql(`CREATE INDEX organisation_part_of_id_index ON organisation USING btree (part_of_id);`);
    this.addSql(`CREATE INDEX party_office_id_index ON party USING btree (office_id);`);
    this.addSql(`CREATE INDEX party_organisation_id_index ON party USING btree (organisation_id);`);
    this.addSql(`CREATE INDEX party_person_id_index ON party USING btree (person_id);`);
    this.addSql(`CREATE INDEX party_staff_group_id_index ON party USING btree (staff_group_id);`);
    this.addSql(`CREATE INDEX programme_part_of_id_index ON programme USING btree (part_of_id);`);
    this.addSql(`CREATE INDEX qualification_part_of_id_index ON qualification USING btree (part_of_id);`);
    this.addSql(`CREATE INDEX service_area_name_region_id_index ON service_area_name USING btree (region_id);`);
    this.addSql(`CREATE INDEX service_area_part_of_id_index ON service_area USING btree (part_of_id);`);
    this.addSql(`CREATE INDEX service_area_region_id_index ON service_area USING btree (region_id);`);
    this.addSql(`CREATE INDEX staff_group_part_of_id_index ON staff_group USING btree (part_of_id);`);
    this.addSql(
      `CREATE INDEX statement_parent_id_page_index ON statement USING btree (parent_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_repeats_id_page_index ON statement USING btree (repeats_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(`CREATE INDEX webinar_presenter_id_index ON webinar USING btree (presenter_id);`);
    this.addSql(`CREATE INDEX work_part_of_id_index ON work USING btree (part_of_id);`);
  }
}
