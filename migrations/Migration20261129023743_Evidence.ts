import { Migration } from '@mikro-orm/migrations';

export class Migration20261129023743_Evidence extends Migration {
  override name = 'Migration20261129023743_Evidence';

  override up(): void | Promise<void> {
    // What is loaded has not the columns of this model; the load that follows a migration writes all of it anew. Releases stay.
    this.addSql(
      `truncate table appointment, audit, budget, category, check_observation, check_result, discrepancy, discrepancy_observation, document, measure, module, observation, organisation, organisation_relation, package_file, person, programme, region, search_entry, service_area, service_area_name, staff_group, statement, statement_organisation, webinar`,
    );
    this.addSql(
      `create table "office" ("id" text collate "C" not null, "name" text collate "C" not null, "organisation_id" text collate "C" null, "aliases" text[] not null, "readings" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "office_organisation_id_index" on "office" ("organisation_id");`);
    this.addSql(
      `create table "award" ("id" text collate "C" not null, "name" text collate "C" not null, "given_by_id" text collate "C" null, "aliases" text[] not null, "readings" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "award_given_by_id_index" on "award" ("given_by_id");`);
    this.addSql(
      `create table "qualification" ("id" text collate "C" not null, "name" text collate "C" not null, "part_of_id" text collate "C" null, "aliases" text[] not null, "readings" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "qualification_part_of_id_index" on "qualification" ("part_of_id");`);
    this.addSql(
      `create table "scheme" ("id" text collate "C" not null, "name" text collate "C" not null, "definition" text collate "C" not null, "exclusive" boolean not null, primary key ("id"));`,
    );
    this.addSql(
      `create table "party" ("id" text collate "C" not null, "statement_id" text collate "C" not null, "role" text collate "C" not null, "as_printed" text collate "C" not null, "organisation_id" text collate "C" null, "office_id" text collate "C" null, "person_id" text collate "C" null, "staff_group_id" text collate "C" null, "readings" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "party_statement_id_index" on "party" ("statement_id");`);
    this.addSql(`create index "party_organisation_id_index" on "party" ("organisation_id");`);
    this.addSql(`create index "party_office_id_index" on "party" ("office_id");`);
    this.addSql(`create index "party_person_id_index" on "party" ("person_id");`);
    this.addSql(`create index "party_staff_group_id_index" on "party" ("staff_group_id");`);
    this.addSql(
      `create table "discrepancy_statement" ("discrepancy_id" text collate "C" not null, "statement_id" text collate "C" not null, primary key ("discrepancy_id", "statement_id"));`,
    );
    this.addSql(`create index "discrepancy_statement_statement_id_index" on "discrepancy_statement" ("statement_id");`);
    this.addSql(
      `create table "statement_audit" ("statement_id" text collate "C" not null, "audit_id" text collate "C" not null, primary key ("statement_id", "audit_id"));`,
    );
    this.addSql(`create index "statement_audit_audit_id_index" on "statement_audit" ("audit_id");`);
    this.addSql(
      `create table "statement_award" ("statement_id" text collate "C" not null, "award_id" text collate "C" not null, primary key ("statement_id", "award_id"));`,
    );
    this.addSql(`create index "statement_award_award_id_index" on "statement_award" ("award_id");`);
    this.addSql(
      `create table "statement_budget" ("statement_id" text collate "C" not null, "budget_id" text collate "C" not null, primary key ("statement_id", "budget_id"));`,
    );
    this.addSql(`create index "statement_budget_budget_id_index" on "statement_budget" ("budget_id");`);
    this.addSql(
      `create table "statement_category" ("statement_id" text collate "C" not null, "category_id" text collate "C" not null, primary key ("statement_id", "category_id"));`,
    );
    this.addSql(`create index "statement_category_category_id_index" on "statement_category" ("category_id");`);
    this.addSql(
      `create table "statement_document" ("statement_id" text collate "C" not null, "document_id" text collate "C" not null, primary key ("statement_id", "document_id"));`,
    );
    this.addSql(`create index "statement_document_document_id_index" on "statement_document" ("document_id");`);
    this.addSql(
      `create table "statement_module" ("statement_id" text collate "C" not null, "module_id" text collate "C" not null, primary key ("statement_id", "module_id"));`,
    );
    this.addSql(`create index "statement_module_module_id_index" on "statement_module" ("module_id");`);
    this.addSql(
      `create table "statement_office" ("statement_id" text collate "C" not null, "office_id" text collate "C" not null, primary key ("statement_id", "office_id"));`,
    );
    this.addSql(`create index "statement_office_office_id_index" on "statement_office" ("office_id");`);
    this.addSql(
      `create table "statement_person" ("statement_id" text collate "C" not null, "person_id" text collate "C" not null, primary key ("statement_id", "person_id"));`,
    );
    this.addSql(`create index "statement_person_person_id_index" on "statement_person" ("person_id");`);
    this.addSql(
      `create table "statement_programme" ("statement_id" text collate "C" not null, "programme_id" text collate "C" not null, primary key ("statement_id", "programme_id"));`,
    );
    this.addSql(`create index "statement_programme_programme_id_index" on "statement_programme" ("programme_id");`);
    this.addSql(
      `create table "statement_qualification" ("statement_id" text collate "C" not null, "qualification_id" text collate "C" not null, primary key ("statement_id", "qualification_id"));`,
    );
    this.addSql(
      `create index "statement_qualification_qualification_id_index" on "statement_qualification" ("qualification_id");`,
    );
    this.addSql(
      `create table "statement_region" ("statement_id" text collate "C" not null, "region_id" text collate "C" not null, primary key ("statement_id", "region_id"));`,
    );
    this.addSql(`create index "statement_region_region_id_index" on "statement_region" ("region_id");`);
    this.addSql(
      `create table "statement_service_area" ("statement_id" text collate "C" not null, "service_area_id" text collate "C" not null, primary key ("statement_id", "service_area_id"));`,
    );
    this.addSql(
      `create index "statement_service_area_service_area_id_index" on "statement_service_area" ("service_area_id");`,
    );
    this.addSql(
      `create table "statement_staff_group" ("statement_id" text collate "C" not null, "staff_group_id" text collate "C" not null, primary key ("statement_id", "staff_group_id"));`,
    );
    this.addSql(
      `create index "statement_staff_group_staff_group_id_index" on "statement_staff_group" ("staff_group_id");`,
    );
    this.addSql(
      `create table "statement_webinar" ("statement_id" text collate "C" not null, "webinar_id" text collate "C" not null, primary key ("statement_id", "webinar_id"));`,
    );
    this.addSql(`create index "statement_webinar_webinar_id_index" on "statement_webinar" ("webinar_id");`);
    this.addSql(
      `create table "work" ("id" text collate "C" not null, "name" text collate "C" not null, "kind" text collate "C" not null, "part_of_id" text collate "C" null, "aliases" text[] not null, "readings" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "work_part_of_id_index" on "work" ("part_of_id");`);
    this.addSql(
      `create table "statement_work" ("statement_id" text collate "C" not null, "work_id" text collate "C" not null, primary key ("statement_id", "work_id"));`,
    );
    this.addSql(`create index "statement_work_work_id_index" on "statement_work" ("work_id");`);
    this.addSql(
      `create table "observation_rival" ("observation_id" text collate "C" not null, "rival_id" text collate "C" not null, primary key ("observation_id", "rival_id"));`,
    );
    this.addSql(`create index "observation_rival_rival_id_index" on "observation_rival" ("rival_id");`);
    this.addSql(
      `create table "observation_category" ("observation_id" text collate "C" not null, "category_id" text collate "C" not null, primary key ("observation_id", "category_id"));`,
    );
    this.addSql(`create index "observation_category_category_id_index" on "observation_category" ("category_id");`);
    this.addSql(
      `create table "link" ("id" text collate "C" not null, "relation" text collate "C" not null, "reason" text collate "C" not null, "from_statement_id" text collate "C" null, "from_observation_id" text collate "C" null, "to_statement_id" text collate "C" null, "to_observation_id" text collate "C" null, "discrepancy_id" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "link_from_statement_id_index" on "link" ("from_statement_id");`);
    this.addSql(`create index "link_from_observation_id_index" on "link" ("from_observation_id");`);
    this.addSql(`create index "link_to_statement_id_index" on "link" ("to_statement_id");`);
    this.addSql(`create index "link_to_observation_id_index" on "link" ("to_observation_id");`);
    this.addSql(`create index "link_discrepancy_id_index" on "link" ("discrepancy_id");`);
    this.addSql(`alter table "discrepancy" drop constraint "discrepancy_check_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_audit_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_budget_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_category_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_module_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_person_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_programme_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_region_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_service_area_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_staff_group_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_webinar_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_category_id_foreign";`);
    this.addSql(`alter table "measure" drop constraint "measure_breakdowns_known";`);
    this.addSql(`alter table "measure" drop constraint "measure_unit_check";`);
    this.addSql(
      `alter table "measure" add "kind" text collate "C" not null, add "topic" text collate "C" not null, add "role" text collate "C" null, add "temporality" text collate "C" not null, add "of_whole" boolean not null;`,
    );
    this.addSql(`alter table "measure" add constraint "measure_role_unique" unique ("role");`);
    this.addSql(
      `alter table "measure" add constraint "measure_kind_check" check ("kind" in ('STATISTIC', 'TARGET', 'RULE', 'COUNT_OF_LIST', 'DOCUMENT'));`,
    );
    this.addSql(
      `alter table "measure" add constraint "measure_role_check" check ("role" in ('HEADCOUNT', 'MODULE_ACCESSES', 'WEBINAR_ATTENDANCES', 'AUDIT_GRADE', 'STAFF_BUDGET_SHARE'));`,
    );
    this.addSql(
      `alter table "measure" add constraint "measure_temporality_check" check ("temporality" in ('STOCK', 'FLOW'));`,
    );
    this.addSql(
      `alter table "measure" add constraint "measure_unit_check" check ("unit" in ('PEOPLE', 'FULL_TIME_EQUIVALENTS', 'CASES', 'CHILDREN', 'PERCENT', 'POUNDS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'HOURS', 'MINUTES', 'PER_DAY', 'PER_YEAR', 'COUNT'));`,
    );
    this.addSql(`alter table "organisation" drop constraint "organisation_kind_check";`);
    this.addSql(`alter table "organisation" add "part_of_id" text collate "C" null, add "readings" text[] not null;`);
    this.addSql(
      `alter table "organisation" add constraint "organisation_part_of_id_foreign" foreign key ("part_of_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "organisation_part_of_id_index" on "organisation" ("part_of_id");`);
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('GOVERNMENT', 'REGULATOR', 'INSPECTORATE', 'TRADE_UNION', 'COURT', 'LOCAL_GOVERNMENT', 'UNIVERSITY', 'CHARITY', 'COMPANY', 'PROFESSIONAL_BODY', 'PARTNERSHIP', 'BOARD', 'GROUP', 'NETWORK', 'MEDIA', 'OTHER'));`,
    );
    this.addSql(`alter table "document" add "subject_id" text collate "C" not null;`);
    this.addSql(
      `alter table "document" add constraint "document_subject_id_foreign" foreign key ("subject_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "document_subject_id_index" on "document" ("subject_id");`);
    this.addSql(`alter table "module" drop column "core", drop column "available";`);
    this.addSql(`alter table "module" add "readings" text[] not null;`);
    this.addSql(`drop index "discrepancy_check_id_index";`);
    this.addSql(`alter table "discrepancy" drop constraint "discrepancy_check_named";`);
    this.addSql(`alter table "discrepancy" drop constraint "discrepancy_kind_check";`);
    this.addSql(`alter table "discrepancy" add "likelier" text collate "C" null, add "reconcilable" boolean not null;`);
    this.addSql(`alter table "discrepancy" alter column "size" drop not null;`);
    this.addSql(`alter table "discrepancy" rename column "check_id" to "document_id";`);
    this.addSql(
      `alter table "discrepancy" add constraint "discrepancy_document_id_foreign" foreign key ("document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "discrepancy_document_id_index" on "discrepancy" ("document_id");`);
    this.addSql(
      `alter table "discrepancy" add constraint "discrepancy_kind_check" check ("kind" in ('DOCUMENTS_DIFFER', 'DOCUMENT_DIFFERS', 'PRINTINGS_DIFFER', 'BOUNDS_EXCLUDE', 'PARTS_EXCEED_WHOLE', 'CHECK_FAILS', 'DECLARED'));`,
    );
    this.addSql(`alter table "check_result" drop constraint "check_result_kind_check";`);
    this.addSql(
      `alter table "check_result" add "comparison" text collate "C" not null, add "tolerance" numeric not null, add "discrepancy_id" text collate "C" null;`,
    );
    this.addSql(
      `alter table "check_result" add constraint "check_result_discrepancy_id_foreign" foreign key ("discrepancy_id") references "discrepancy" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "check_result_discrepancy_id_index" on "check_result" ("discrepancy_id");`);
    this.addSql(
      `alter table "check_result" add constraint "check_result_comparison_check" check ("comparison" in ('EQUAL', 'AT_MOST', 'LESS'));`,
    );
    this.addSql(
      `alter table "check_result" add constraint "check_result_kind_check" check ("kind" in ('SUM_OVER', 'SUM_OF', 'SHARE', 'CHANGE', 'COUNT', 'COMPARE'));`,
    );
    this.addSql(`alter table "budget" add "readings" text[] not null;`);
    this.addSql(`alter table "audit" add "readings" text[] not null;`);
    this.addSql(
      `alter table "organisation_relation" add "readings" text[] not null, add "note" text collate "C" null;`,
    );
    this.addSql(`alter table "person" add "readings" text[] not null;`);
    this.addSql(`alter table "programme" drop constraint "programme_kind_check";`);
    this.addSql(`alter table "programme" add "readings" text[] not null;`);
    this.addSql(
      `alter table "programme" add constraint "programme_kind_check" check ("kind" in ('PROGRAMME', 'PROJECT', 'SERVICE', 'STRATEGY', 'PLATFORM', 'EVENT'));`,
    );
    this.addSql(`alter table "region" drop constraint "region_scheme_check";`);
    this.addSql(`alter table "region" add "readings" text[] not null;`);
    this.addSql(
      `alter table "region" add constraint "region_scheme_check" check ("scheme" in ('SCHEME_2006', 'SCHEME_2022', 'PLACE'));`,
    );
    this.addSql(`alter table "appointment" drop column "office";`);
    this.addSql(
      `alter table "appointment" add "office_id" text collate "C" not null, add "readings" text[] not null, add "note" text collate "C" null;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "appointment_office_id_index" on "appointment" ("office_id");`);
    this.addSql(`alter table "category" drop column "scheme";`);
    this.addSql(`alter table "category" add "scheme_id" text collate "C" not null, add "readings" text[] not null;`);
    this.addSql(
      `alter table "category" add constraint "category_scheme_id_foreign" foreign key ("scheme_id") references "scheme" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "category_scheme_id_index" on "category" ("scheme_id");`);
    this.addSql(`alter table "service_area" add "readings" text[] not null;`);
    this.addSql(`alter table "service_area_name" add "readings" text[] not null, add "note" text collate "C" null;`);
    this.addSql(`alter table "staff_group" add "readings" text[] not null;`);
    this.addSql(`drop index "statement_audit_id_page_index";`);
    this.addSql(`drop index "statement_budget_id_page_index";`);
    this.addSql(`drop index "statement_category_id_page_index";`);
    this.addSql(`drop index "statement_module_id_page_index";`);
    this.addSql(`drop index "statement_person_id_page_index";`);
    this.addSql(`drop index "statement_programme_id_page_index";`);
    this.addSql(`drop index "statement_region_id_page_index";`);
    this.addSql(`drop index "statement_service_area_id_page_index";`);
    this.addSql(`drop index "statement_staff_group_id_page_index";`);
    this.addSql(`drop index "statement_webinar_id_page_index";`);
    this.addSql(`alter table "statement" drop constraint "statement_asked_by";`);
    this.addSql(`alter table "statement" drop constraint "statement_period_whole";`);
    this.addSql(`alter table "statement" drop constraint "statement_status_check";`);
    this.addSql(
      `alter table "statement" drop column "region_id", drop column "service_area_id", drop column "staff_group_id", drop column "person_id", drop column "module_id", drop column "webinar_id", drop column "audit_id", drop column "budget_id", drop column "programme_id", drop column "category_id", drop column "lead", drop column "asked_by";`,
    );
    this.addSql(
      `alter table "statement" add "readings" text[] not null, add "subject_id" text collate "C" not null, add "said_by_organisation_id" text collate "C" null, add "said_by_office_id" text collate "C" null, add "said_by_person_id" text collate "C" null, add "followed" text collate "C" null, add "our_verdict" text collate "C" null, add "our_reason" text collate "C" null;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_subject_id_foreign" foreign key ("subject_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_said_by_organisation_id_foreign" foreign key ("said_by_organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_said_by_office_id_foreign" foreign key ("said_by_office_id") references "office" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_said_by_person_id_foreign" foreign key ("said_by_person_id") references "person" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `create index "statement_subject_id_page_index" on "statement" ("subject_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_readings_noted" check (readings = '{}' or note is not null);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_followed" check ((kind = 'COMMITMENT') = (followed is not null));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_verdict_reasoned" check ((our_verdict is null) = (our_reason is null) and (our_verdict is null or kind = 'QUESTION'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_asker_required" check (kind <> 'QUESTION' or coalesce(said_by_organisation_id, said_by_office_id, said_by_person_id) is not null);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_followed_check" check ("followed" in ('SUPPORTED', 'CONTRADICTED', 'MIXED', 'UNKNOWN'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_our_verdict_check" check ("our_verdict" in ('ANSWERED', 'PARTLY_ANSWERED', 'NOT_ANSWERED'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_period_whole" check ((period_start is null) = (period_end is null) and (period_start is null or period_label is not null) and period_start <= period_end);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_status_check" check ("status" in ('DONE', 'UNDER_WAY', 'PLANNED', 'ACTIVE', 'AVERTED'));`,
    );
    this.addSql(
      `create index "statement_organisation_organisation_id_index" on "statement_organisation" ("organisation_id");`,
    );
    this.addSql(`alter table "webinar" add "readings" text[] not null;`);
    this.addSql(`drop index "observation_category_id_page_index";`);
    this.addSql(`alter table "observation" drop constraint "observation_period_whole";`);
    this.addSql(`alter table "observation" drop constraint "observation_precision_check";`);
    this.addSql(
      `alter table "observation" add "readings" text[] not null, add "subject_id" text collate "C" not null, add "item" text collate "C" null, add "above" numeric null, add "cell" text collate "C" not null, add "breakdown" text[] not null, add "qualification_id" text collate "C" null;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_subject_id_foreign" foreign key ("subject_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_qualification_id_foreign" foreign key ("qualification_id") references "qualification" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`alter table "observation" rename column "category_id" to "work_id";`);
    this.addSql(
      `alter table "observation" add constraint "observation_work_id_foreign" foreign key ("work_id") references "work" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index observation_cell_index on observation (cell, period_start, id);`);
    this.addSql(
      `create index "observation_subject_id_page_index" on "observation" ("subject_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_work_id_page_index" on "observation" ("work_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `create index "observation_qualification_id_page_index" on "observation" ("qualification_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_readings_noted" check (readings = '{}' or note is not null);`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_period_whole" check ((period_start is null) = (period_end is null) and (period_start is null or period_label is not null) and period_start <= period_end);`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_precision_check" check ("precision" in ('EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST'));`,
    );
    this.addSql(
      `create index "discrepancy_observation_observation_id_index" on "discrepancy_observation" ("observation_id");`,
    );
    this.addSql(`create index "check_observation_observation_id_index" on "check_observation" ("observation_id");`);
    this.addSql(
      `alter table "office" add constraint "office_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "office" add constraint "office_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_given_by_id_foreign" foreign key ("given_by_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "award" add constraint "award_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "qualification" add constraint "qualification_part_of_id_foreign" foreign key ("part_of_id") references "qualification" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "qualification" add constraint "qualification_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "party" add constraint "party_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "party" add constraint "party_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "party" add constraint "party_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "party" add constraint "party_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "party" add constraint "party_staff_group_id_foreign" foreign key ("staff_group_id") references "staff_group" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "party" add constraint "party_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`alter table "party" add constraint "party_role_check" check ("role" in ('LEAD', 'ADDRESSEE'));`);
    this.addSql(
      `alter table "discrepancy_statement" add constraint "discrepancy_statement_discrepancy_id_foreign" foreign key ("discrepancy_id") references "discrepancy" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "discrepancy_statement" add constraint "discrepancy_statement_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_audit" add constraint "statement_audit_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_audit" add constraint "statement_audit_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_award" add constraint "statement_award_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_award" add constraint "statement_award_award_id_foreign" foreign key ("award_id") references "award" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_budget" add constraint "statement_budget_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_budget" add constraint "statement_budget_budget_id_foreign" foreign key ("budget_id") references "budget" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_category" add constraint "statement_category_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_category" add constraint "statement_category_category_id_foreign" foreign key ("category_id") references "category" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_document" add constraint "statement_document_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_document" add constraint "statement_document_document_id_foreign" foreign key ("document_id") references "document" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_module" add constraint "statement_module_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_module" add constraint "statement_module_module_id_foreign" foreign key ("module_id") references "module" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_office" add constraint "statement_office_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_office" add constraint "statement_office_office_id_foreign" foreign key ("office_id") references "office" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_person" add constraint "statement_person_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_person" add constraint "statement_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_programme" add constraint "statement_programme_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_programme" add constraint "statement_programme_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_qualification" add constraint "statement_qualification_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_qualification" add constraint "statement_qualification_qualification_id_foreign" foreign key ("qualification_id") references "qualification" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_region" add constraint "statement_region_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_region" add constraint "statement_region_region_id_foreign" foreign key ("region_id") references "region" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_service_area" add constraint "statement_service_area_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_service_area" add constraint "statement_service_area_service_area_id_foreign" foreign key ("service_area_id") references "service_area" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_staff_group" add constraint "statement_staff_group_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_staff_group" add constraint "statement_staff_group_staff_group_id_foreign" foreign key ("staff_group_id") references "staff_group" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_webinar" add constraint "statement_webinar_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_webinar" add constraint "statement_webinar_webinar_id_foreign" foreign key ("webinar_id") references "webinar" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "work" add constraint "work_part_of_id_foreign" foreign key ("part_of_id") references "work" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "work" add constraint "work_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "work" add constraint "work_kind_check" check ("kind" in ('LEGISLATION', 'POLICY', 'FRAMEWORK', 'STANDARD', 'PUBLICATION', 'TOOL'));`,
    );
    this.addSql(
      `alter table "statement_work" add constraint "statement_work_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_work" add constraint "statement_work_work_id_foreign" foreign key ("work_id") references "work" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "observation_rival" add constraint "observation_rival_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "observation_rival" add constraint "observation_rival_rival_id_foreign" foreign key ("rival_id") references "observation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "observation_category" add constraint "observation_category_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "observation_category" add constraint "observation_category_category_id_foreign" foreign key ("category_id") references "category" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "link" add constraint "link_from_statement_id_foreign" foreign key ("from_statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "link" add constraint "link_from_observation_id_foreign" foreign key ("from_observation_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "link" add constraint "link_to_statement_id_foreign" foreign key ("to_statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "link" add constraint "link_to_observation_id_foreign" foreign key ("to_observation_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "link" add constraint "link_discrepancy_id_foreign" foreign key ("discrepancy_id") references "discrepancy" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "link" add constraint "link_leads_somewhere" check ((to_statement_id is null) <> (to_observation_id is null));`,
    );
    this.addSql(
      `alter table "link" add constraint "link_begins_somewhere" check ((from_statement_id is null) <> (from_observation_id is null));`,
    );
    this.addSql(
      `alter table "link" add constraint "link_relation_check" check ("relation" in ('SUPPORTS', 'CONTRADICTS', 'REPORTS_DONE', 'SUPERSEDES', 'SAME_AS', 'ANSWERS', 'EXPLAINS'));`,
    );
    this.addSql(`alter table statement drop constraint statement_parent_required;`);
    this.addSql(`drop index observation_line_unique;`);
    this.addSql(`drop index observation_cell_unique;`);
    this.addSql(`drop index observation_measure_total_index;`);
    this.addSql(`drop index observation_measure_series_index;`);
    this.addSql(
      `CREATE INDEX observation_measure_series_index ON observation USING btree (measure_id, period_start, id) INCLUDE (value, period_end, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, work_id, qualification_id, "precision", reprint);`,
    );
    this.addSql(
      `CREATE INDEX observation_measure_total_index ON observation USING btree (measure_id, period_start, id) WHERE (breakdown = '{}'::text[]);`,
    );
    this.addSql(`CREATE UNIQUE INDEX observation_cell_unique ON observation USING btree (citation_document_id, cell, period_start, period_end, (
CASE
    WHEN (period_start IS NULL) THEN period_label
    ELSE NULL::text
END), "precision") NULLS NOT DISTINCT WHERE (NOT reprint);`);
    this.addSql(`CREATE UNIQUE INDEX observation_line_unique ON observation USING btree (citation_document_id, citation_first_line, cell, period_start, period_end, (
CASE
    WHEN (period_start IS NULL) THEN period_label
    ELSE NULL::text
END), "precision", reprint) NULLS NOT DISTINCT;`);
    this.addSql(
      `alter table statement add constraint statement_parent_required CHECK (((kind <> 'ANSWER'::text) OR (parent_id IS NOT NULL)));`,
    );
  }

  override down(): void | Promise<void> {
    // As on the way up.
    this.addSql(
      `truncate table appointment, audit, budget, category, check_observation, check_result, discrepancy, discrepancy_observation, document, measure, module, observation, organisation, organisation_relation, package_file, person, programme, region, search_entry, service_area, service_area_name, staff_group, statement, statement_organisation, webinar cascade`,
    );
    this.addSql(`drop table if exists "office" cascade;`);
    this.addSql(`drop table if exists "award" cascade;`);
    this.addSql(`drop table if exists "qualification" cascade;`);
    this.addSql(`drop table if exists "scheme" cascade;`);
    this.addSql(`drop table if exists "party" cascade;`);
    this.addSql(`drop table if exists "discrepancy_statement" cascade;`);
    this.addSql(`drop table if exists "statement_audit" cascade;`);
    this.addSql(`drop table if exists "statement_award" cascade;`);
    this.addSql(`drop table if exists "statement_budget" cascade;`);
    this.addSql(`drop table if exists "statement_category" cascade;`);
    this.addSql(`drop table if exists "statement_document" cascade;`);
    this.addSql(`drop table if exists "statement_module" cascade;`);
    this.addSql(`drop table if exists "statement_office" cascade;`);
    this.addSql(`drop table if exists "statement_person" cascade;`);
    this.addSql(`drop table if exists "statement_programme" cascade;`);
    this.addSql(`drop table if exists "statement_qualification" cascade;`);
    this.addSql(`drop table if exists "statement_region" cascade;`);
    this.addSql(`drop table if exists "statement_service_area" cascade;`);
    this.addSql(`drop table if exists "statement_staff_group" cascade;`);
    this.addSql(`drop table if exists "statement_webinar" cascade;`);
    this.addSql(`drop table if exists "work" cascade;`);
    this.addSql(`drop table if exists "statement_work" cascade;`);
    this.addSql(`drop table if exists "observation_rival" cascade;`);
    this.addSql(`drop table if exists "observation_category" cascade;`);
    this.addSql(`drop table if exists "link" cascade;`);
    this.addSql(`alter table "appointment" drop column "office_id", drop column "readings", drop column "note";`);
    this.addSql(`alter table "appointment" add "office" text collate "C" not null;`);
    this.addSql(`alter table "audit" drop column "readings";`);
    this.addSql(`alter table "budget" drop column "readings";`);
    this.addSql(`alter table "category" drop column "scheme_id", drop column "readings";`);
    this.addSql(`alter table "category" add "scheme" text collate "C" not null;`);
    this.addSql(
      `alter table "check_result" drop column "comparison", drop column "tolerance", drop column "discrepancy_id";`,
    );
    this.addSql(`alter table "discrepancy" drop column "likelier", drop column "reconcilable";`);
    this.addSql(`alter table "discrepancy" alter column "size" set not null;`);
    this.addSql(`alter table "discrepancy" rename column "document_id" to "check_id";`);
    this.addSql(`alter table "document" drop column "subject_id";`);
    this.addSql(
      `alter table "measure" drop column "kind", drop column "topic", drop column "role", drop column "temporality", drop column "of_whole";`,
    );
    this.addSql(`alter table "module" drop column "readings";`);
    this.addSql(`alter table "module" add "core" bool not null, add "available" bool null;`);
    this.addSql(
      `alter table "observation" drop column "readings", drop column "subject_id", drop column "item", drop column "above", drop column "cell", drop column "breakdown", drop column "qualification_id";`,
    );
    this.addSql(`alter table "observation" rename column "work_id" to "category_id";`);
    this.addSql(`alter table "organisation" drop column "part_of_id", drop column "readings";`);
    this.addSql(`alter table "organisation_relation" drop column "readings", drop column "note";`);
    this.addSql(`alter table "person" drop column "readings";`);
    this.addSql(`alter table "programme" drop column "readings";`);
    this.addSql(`alter table "region" drop column "readings";`);
    this.addSql(`alter table "service_area" drop column "readings";`);
    this.addSql(`alter table "service_area_name" drop column "readings", drop column "note";`);
    this.addSql(`alter table "staff_group" drop column "readings";`);
    this.addSql(
      `alter table "statement" drop column "readings", drop column "subject_id", drop column "said_by_organisation_id", drop column "said_by_office_id", drop column "said_by_person_id", drop column "followed", drop column "our_verdict";`,
    );
    this.addSql(
      `alter table "statement" add "region_id" text collate "C" null, add "service_area_id" text collate "C" null, add "staff_group_id" text collate "C" null, add "person_id" text collate "C" null, add "module_id" text collate "C" null, add "webinar_id" text collate "C" null, add "audit_id" text collate "C" null, add "budget_id" text collate "C" null, add "programme_id" text collate "C" null, add "category_id" text collate "C" null, add "asked_by" text collate "C" null;`,
    );
    this.addSql(`alter table "statement" rename column "our_reason" to "lead";`);
    this.addSql(`alter table "webinar" drop column "readings";`);
    this.addSql(`alter table discrepancy drop constraint discrepancy_document_id_foreign;`);
    this.addSql(`alter table statement drop constraint statement_status_check;`);
    this.addSql(`alter table statement drop constraint statement_period_whole;`);
    this.addSql(`alter table statement drop constraint statement_parent_required;`);
    this.addSql(`alter table region drop constraint region_scheme_check;`);
    this.addSql(`alter table programme drop constraint programme_kind_check;`);
    this.addSql(`alter table organisation drop constraint organisation_kind_check;`);
    this.addSql(`alter table observation drop constraint observation_precision_check;`);
    this.addSql(`alter table observation drop constraint observation_period_whole;`);
    this.addSql(`alter table measure drop constraint measure_unit_check;`);
    this.addSql(`alter table discrepancy drop constraint discrepancy_kind_check;`);
    this.addSql(`alter table check_result drop constraint check_result_kind_check;`);
    this.addSql(`drop index statement_organisation_organisation_id_index;`);
    this.addSql(`drop index observation_work_id_page_index;`);
    this.addSql(`drop index discrepancy_observation_observation_id_index;`);
    this.addSql(`drop index discrepancy_document_id_index;`);
    this.addSql(`drop index check_observation_observation_id_index;`);
    this.addSql(`CREATE INDEX discrepancy_check_id_index ON discrepancy USING btree (check_id);`);
    this.addSql(
      `CREATE INDEX observation_category_id_page_index ON observation USING btree (category_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX observation_measure_series_index ON observation USING btree (measure_id, period_start, id) INCLUDE (value, period_end, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, category_id, "precision", reprint);`,
    );
    this.addSql(
      `CREATE INDEX observation_measure_total_index ON observation USING btree (measure_id, period_start, id) WHERE ((service_area_id IS NULL) AND (staff_group_id IS NULL));`,
    );
    this.addSql(
      `CREATE INDEX statement_audit_id_page_index ON statement USING btree (audit_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_budget_id_page_index ON statement USING btree (budget_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_category_id_page_index ON statement USING btree (category_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_module_id_page_index ON statement USING btree (module_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_person_id_page_index ON statement USING btree (person_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_programme_id_page_index ON statement USING btree (programme_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_region_id_page_index ON statement USING btree (region_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_service_area_id_page_index ON statement USING btree (service_area_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_staff_group_id_page_index ON statement USING btree (staff_group_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(
      `CREATE INDEX statement_webinar_id_page_index ON statement USING btree (webinar_id, citation_document_id, citation_first_line, id);`,
    );
    this.addSql(`CREATE UNIQUE INDEX observation_cell_unique ON observation USING btree (citation_document_id, measure_id, period_start, period_end, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, category_id, (
CASE "precision"
    WHEN 'AT_LEAST'::text THEN 'lower'::text
    WHEN 'AT_MOST'::text THEN 'upper'::text
    ELSE 'value'::text
END)) NULLS NOT DISTINCT WHERE (NOT reprint);`);
    this.addSql(
      `CREATE UNIQUE INDEX observation_line_unique ON observation USING btree (citation_document_id, citation_first_line, measure_id, period_start, period_end, organisation_id, region_id, service_area_id, staff_group_id, module_id, webinar_id, audit_id, budget_id, programme_id, category_id, "precision", reprint) NULLS NOT DISTINCT;`,
    );
    this.addSql(
      `alter table check_result add constraint check_result_kind_check CHECK ((kind = ANY (ARRAY['SUM_OVER'::text, 'SUM_OF'::text, 'SHARE'::text, 'CHANGE'::text, 'COUNT'::text])));`,
    );
    this.addSql(
      `alter table discrepancy add constraint discrepancy_check_named CHECK (((kind = 'CHECK_FAILS'::text) = (check_id IS NOT NULL)));`,
    );
    this.addSql(
      `alter table discrepancy add constraint discrepancy_kind_check CHECK ((kind = ANY (ARRAY['DOCUMENTS_DIFFER'::text, 'REPRINT_DIFFERS'::text, 'CHECK_FAILS'::text])));`,
    );
    this.addSql(
      `alter table measure add constraint measure_breakdowns_known CHECK ((breakdowns <@ ARRAY['ORGANISATION'::text, 'REGION'::text, 'SERVICE_AREA'::text, 'STAFF_GROUP'::text, 'MODULE'::text, 'WEBINAR'::text, 'AUDIT'::text, 'BUDGET'::text, 'PROGRAMME'::text, 'CATEGORY'::text]));`,
    );
    this.addSql(
      `alter table measure add constraint measure_unit_check CHECK ((unit = ANY (ARRAY['PEOPLE'::text, 'FULL_TIME_EQUIVALENTS'::text, 'CASES'::text, 'CHILDREN'::text, 'PERCENT'::text, 'POUNDS'::text, 'DAYS'::text, 'WORKING_DAYS'::text, 'WEEKS'::text, 'MONTHS'::text, 'YEARS'::text, 'HOURS'::text, 'COUNT'::text])));`,
    );
    this.addSql(
      `alter table observation add constraint observation_period_whole CHECK ((((period_start IS NULL) = (period_end IS NULL)) AND ((period_start IS NULL) = (period_label IS NULL)) AND (period_start <= period_end)));`,
    );
    this.addSql(
      `alter table observation add constraint observation_precision_check CHECK (("precision" = ANY (ARRAY['EXACT'::text, 'APPROXIMATE'::text, 'AT_LEAST'::text, 'AT_MOST'::text, 'INFERRED'::text])));`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['GOVERNMENT'::text, 'REGULATOR'::text, 'INSPECTORATE'::text, 'TRADE_UNION'::text, 'COURT'::text, 'LOCAL_GOVERNMENT'::text, 'UNIVERSITY'::text, 'CHARITY'::text, 'COMPANY'::text, 'PROFESSIONAL_BODY'::text, 'PARTNERSHIP'::text, 'MEDIA'::text, 'OTHER'::text])));`,
    );
    this.addSql(
      `alter table programme add constraint programme_kind_check CHECK ((kind = ANY (ARRAY['PLATFORM'::text, 'SERVICE'::text, 'PROGRAMME'::text, 'BOARD'::text, 'GROUP'::text, 'STRATEGY'::text, 'FRAMEWORK'::text, 'LEGISLATION'::text, 'POLICY'::text, 'REVIEW'::text, 'PUBLICATION'::text, 'EVENT'::text, 'AWARD'::text, 'TOOL'::text, 'QUALIFICATION'::text, 'NETWORK'::text, 'PROJECT'::text, 'ROLE'::text])));`,
    );
    this.addSql(
      `alter table region add constraint region_scheme_check CHECK ((scheme = ANY (ARRAY['SCHEME_2006'::text, 'SCHEME_2022'::text])));`,
    );
    this.addSql(
      `alter table statement add constraint statement_asked_by CHECK (((kind = 'QUESTION'::text) = (asked_by IS NOT NULL)));`,
    );
    this.addSql(
      `alter table statement add constraint statement_parent_required CHECK (((kind <> ALL (ARRAY['ANSWER'::text, 'OUTCOME'::text])) OR (parent_id IS NOT NULL)));`,
    );
    this.addSql(
      `alter table statement add constraint statement_period_whole CHECK ((((period_start IS NULL) = (period_end IS NULL)) AND ((period_start IS NULL) = (period_label IS NULL)) AND (period_start <= period_end)));`,
    );
    this.addSql(
      `alter table statement add constraint statement_status_check CHECK ((status = ANY (ARRAY['DONE'::text, 'UNDER_WAY'::text, 'PLANNED'::text, 'ACTIVE'::text, 'AVERTED'::text, 'ANSWERED'::text, 'PARTLY_ANSWERED'::text, 'NOT_ANSWERED'::text])));`,
    );
    this.addSql(
      `alter table discrepancy add constraint discrepancy_check_id_foreign FOREIGN KEY (check_id) REFERENCES check_result(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table observation add constraint observation_category_id_foreign FOREIGN KEY (category_id) REFERENCES category(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_audit_id_foreign FOREIGN KEY (audit_id) REFERENCES audit(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_budget_id_foreign FOREIGN KEY (budget_id) REFERENCES budget(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_category_id_foreign FOREIGN KEY (category_id) REFERENCES category(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_module_id_foreign FOREIGN KEY (module_id) REFERENCES module(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_person_id_foreign FOREIGN KEY (person_id) REFERENCES person(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_programme_id_foreign FOREIGN KEY (programme_id) REFERENCES programme(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_region_id_foreign FOREIGN KEY (region_id) REFERENCES region(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_service_area_id_foreign FOREIGN KEY (service_area_id) REFERENCES service_area(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_staff_group_id_foreign FOREIGN KEY (staff_group_id) REFERENCES staff_group(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
    this.addSql(
      `alter table statement add constraint statement_webinar_id_foreign FOREIGN KEY (webinar_id) REFERENCES webinar(id) DEFERRABLE INITIALLY DEFERRED;`,
    );
  }
}
