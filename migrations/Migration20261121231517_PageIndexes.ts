import { Migration } from '@mikro-orm/migrations';

export class Migration20261121231517_PageIndexes extends Migration {
  override name = 'Migration20261121231517_PageIndexes';

  override up(): void | Promise<void> {
    this.addSql(`drop index "organisation_citation_document_id_index";`);

    this.addSql(`drop index "module_citation_document_id_index";`);

    this.addSql(`drop index "category_citation_document_id_index";`);

    this.addSql(`drop index "budget_citation_document_id_index";`);

    this.addSql(`drop index "audit_citation_document_id_index";`);

    this.addSql(`drop index "organisation_relation_citation_document_id_index";`);

    this.addSql(`drop index "person_citation_document_id_index";`);

    this.addSql(`drop index "programme_citation_document_id_index";`);

    this.addSql(`drop index "region_citation_document_id_index";`);

    this.addSql(`drop index "appointment_citation_document_id_index";`);

    this.addSql(`drop index "service_area_citation_document_id_index";`);

    this.addSql(`drop index "service_area_name_citation_document_id_index";`);

    this.addSql(`drop index "staff_group_citation_document_id_index";`);

    this.addSql(`drop index "webinar_citation_document_id_index";`);

    this.addSql(`drop index "statement_audit_id_index";`);
    this.addSql(`drop index "statement_budget_id_index";`);
    this.addSql(`drop index "statement_category_id_index";`);
    this.addSql(`drop index "statement_citation_document_id_index";`);
    this.addSql(`drop index "statement_module_id_index";`);
    this.addSql(`drop index "statement_parent_id_index";`);
    this.addSql(`drop index "statement_person_id_index";`);
    this.addSql(`drop index "statement_programme_id_index";`);
    this.addSql(`drop index "statement_region_id_index";`);
    this.addSql(`drop index "statement_repeats_id_index";`);
    this.addSql(`drop index "statement_service_area_id_index";`);
    this.addSql(`drop index "statement_staff_group_id_index";`);
    this.addSql(`drop index "statement_webinar_id_index";`);
    this.addSql(
      `create index "statement_parent_id_page_index" on "statement" ("parent_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_repeats_id_page_index" on "statement" ("repeats_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_region_id_page_index" on "statement" ("region_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_service_area_id_page_index" on "statement" ("service_area_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_staff_group_id_page_index" on "statement" ("staff_group_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_person_id_page_index" on "statement" ("person_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_module_id_page_index" on "statement" ("module_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_webinar_id_page_index" on "statement" ("webinar_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_audit_id_page_index" on "statement" ("audit_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_budget_id_page_index" on "statement" ("budget_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_programme_id_page_index" on "statement" ("programme_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "statement_category_id_page_index" on "statement" ("category_id", citation_document_id, citation_first_line, id);`,
    );

    this.addSql(`drop index "observation_audit_id_index";`);
    this.addSql(`drop index "observation_budget_id_index";`);
    this.addSql(`drop index "observation_category_id_index";`);
    this.addSql(`drop index "observation_citation_document_id_index";`);
    this.addSql(`drop index "observation_measure_id_index";`);
    this.addSql(`drop index "observation_module_id_index";`);
    this.addSql(`drop index "observation_organisation_id_index";`);
    this.addSql(`drop index "observation_programme_id_index";`);
    this.addSql(`drop index "observation_region_id_index";`);
    this.addSql(`drop index "observation_service_area_id_index";`);
    this.addSql(`drop index "observation_staff_group_id_index";`);
    this.addSql(`drop index "observation_webinar_id_index";`);
    this.addSql(`create index observation_measure_period_index on observation (measure_id, period_start, id);`);
    this.addSql(
      `create index "observation_measure_id_page_index" on "observation" ("measure_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_organisation_id_page_index" on "observation" ("organisation_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_region_id_page_index" on "observation" ("region_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_service_area_id_page_index" on "observation" ("service_area_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_staff_group_id_page_index" on "observation" ("staff_group_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_module_id_page_index" on "observation" ("module_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_webinar_id_page_index" on "observation" ("webinar_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_audit_id_page_index" on "observation" ("audit_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_budget_id_page_index" on "observation" ("budget_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_programme_id_page_index" on "observation" ("programme_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_category_id_page_index" on "observation" ("category_id", citation_document_id, citation_first_line, id);`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`create index "appointment_citation_document_id_index" on "appointment" ("citation_document_id");`);

    this.addSql(`create index "audit_citation_document_id_index" on "audit" ("citation_document_id");`);

    this.addSql(`create index "budget_citation_document_id_index" on "budget" ("citation_document_id");`);

    this.addSql(`create index "category_citation_document_id_index" on "category" ("citation_document_id");`);

    this.addSql(`create index "module_citation_document_id_index" on "module" ("citation_document_id");`);

    this.addSql(`drop index "observation_measure_period_index";`);
    this.addSql(`drop index "observation_measure_id_page_index";`);
    this.addSql(`drop index "observation_organisation_id_page_index";`);
    this.addSql(`drop index "observation_region_id_page_index";`);
    this.addSql(`drop index "observation_service_area_id_page_index";`);
    this.addSql(`drop index "observation_staff_group_id_page_index";`);
    this.addSql(`drop index "observation_module_id_page_index";`);
    this.addSql(`drop index "observation_webinar_id_page_index";`);
    this.addSql(`drop index "observation_audit_id_page_index";`);
    this.addSql(`drop index "observation_budget_id_page_index";`);
    this.addSql(`drop index "observation_programme_id_page_index";`);
    this.addSql(`drop index "observation_category_id_page_index";`);
    this.addSql(`create index "observation_audit_id_index" on "observation" ("audit_id");`);
    this.addSql(`create index "observation_budget_id_index" on "observation" ("budget_id");`);
    this.addSql(`create index "observation_category_id_index" on "observation" ("category_id");`);
    this.addSql(`create index "observation_citation_document_id_index" on "observation" ("citation_document_id");`);
    this.addSql(`create index "observation_measure_id_index" on "observation" ("measure_id");`);
    this.addSql(`create index "observation_module_id_index" on "observation" ("module_id");`);
    this.addSql(`create index "observation_organisation_id_index" on "observation" ("organisation_id");`);
    this.addSql(`create index "observation_programme_id_index" on "observation" ("programme_id");`);
    this.addSql(`create index "observation_region_id_index" on "observation" ("region_id");`);
    this.addSql(`create index "observation_service_area_id_index" on "observation" ("service_area_id");`);
    this.addSql(`create index "observation_staff_group_id_index" on "observation" ("staff_group_id");`);
    this.addSql(`create index "observation_webinar_id_index" on "observation" ("webinar_id");`);

    this.addSql(`create index "organisation_citation_document_id_index" on "organisation" ("citation_document_id");`);

    this.addSql(
      `create index "organisation_relation_citation_document_id_index" on "organisation_relation" ("citation_document_id");`,
    );

    this.addSql(`create index "person_citation_document_id_index" on "person" ("citation_document_id");`);

    this.addSql(`create index "programme_citation_document_id_index" on "programme" ("citation_document_id");`);

    this.addSql(`create index "region_citation_document_id_index" on "region" ("citation_document_id");`);

    this.addSql(`create index "service_area_citation_document_id_index" on "service_area" ("citation_document_id");`);

    this.addSql(
      `create index "service_area_name_citation_document_id_index" on "service_area_name" ("citation_document_id");`,
    );

    this.addSql(`create index "staff_group_citation_document_id_index" on "staff_group" ("citation_document_id");`);

    this.addSql(`drop index "statement_parent_id_page_index";`);
    this.addSql(`drop index "statement_repeats_id_page_index";`);
    this.addSql(`drop index "statement_region_id_page_index";`);
    this.addSql(`drop index "statement_service_area_id_page_index";`);
    this.addSql(`drop index "statement_staff_group_id_page_index";`);
    this.addSql(`drop index "statement_person_id_page_index";`);
    this.addSql(`drop index "statement_module_id_page_index";`);
    this.addSql(`drop index "statement_webinar_id_page_index";`);
    this.addSql(`drop index "statement_audit_id_page_index";`);
    this.addSql(`drop index "statement_budget_id_page_index";`);
    this.addSql(`drop index "statement_programme_id_page_index";`);
    this.addSql(`drop index "statement_category_id_page_index";`);
    this.addSql(`alter table "statement" drop constraint "statement_parent_required";`);
    this.addSql(`create index "statement_audit_id_index" on "statement" ("audit_id");`);
    this.addSql(`create index "statement_budget_id_index" on "statement" ("budget_id");`);
    this.addSql(`create index "statement_category_id_index" on "statement" ("category_id");`);
    this.addSql(`create index "statement_citation_document_id_index" on "statement" ("citation_document_id");`);
    this.addSql(`create index "statement_module_id_index" on "statement" ("module_id");`);
    this.addSql(`create index "statement_parent_id_index" on "statement" ("parent_id");`);
    this.addSql(`create index "statement_person_id_index" on "statement" ("person_id");`);
    this.addSql(`create index "statement_programme_id_index" on "statement" ("programme_id");`);
    this.addSql(`create index "statement_region_id_index" on "statement" ("region_id");`);
    this.addSql(`create index "statement_repeats_id_index" on "statement" ("repeats_id");`);
    this.addSql(`create index "statement_service_area_id_index" on "statement" ("service_area_id");`);
    this.addSql(`create index "statement_staff_group_id_index" on "statement" ("staff_group_id");`);
    this.addSql(`create index "statement_webinar_id_index" on "statement" ("webinar_id");`);
    this.addSql(
      `alter table "statement" add constraint "statement_parent_required" check ((kind <> ALL (ARRAY['ANSWER'::text, 'OUTCOME'::text])) OR (parent_id IS NOT NULL));`,
    );

    this.addSql(`create index "webinar_citation_document_id_index" on "webinar" ("citation_document_id");`);
  }
}
