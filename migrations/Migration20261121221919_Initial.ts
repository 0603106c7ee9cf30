import { Migration } from '@mikro-orm/migrations';

export class Migration20261121221919_Initial extends Migration {
  override name = 'Migration20261121221919_Initial';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "measure" ("id" text collate "C" not null, "label" text collate "C" not null, "definition" text collate "C" not null, "unit" text collate "C" not null, "additive" boolean not null, "breakdowns" text[] not null, "note" text collate "C" null, primary key ("id"));`,
    );

    this.addSql(
      `create table "document" ("id" text collate "C" not null, "title" text collate "C" not null, "kind" text collate "C" not null, "publisher_id" text collate "C" null, "published" date null, "published_label" text collate "C" null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "sha256" text collate "C" not null, "lines" int not null, "note" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "document_publisher_id_index" on "document" ("publisher_id");`);

    this.addSql(
      `create table "organisation" ("id" text collate "C" not null, "name" text collate "C" not null, "abbreviation" text collate "C" null, "aliases" text[] not null, "kind" text collate "C" not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "organisation_citation_document_id_index" on "organisation" ("citation_document_id");`);

    this.addSql(
      `create table "module" ("id" text collate "C" not null, "title" text collate "C" not null, "kind" text collate "C" not null, "core" boolean not null, "available" boolean null, "last_accessed" date null, "aliases" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "module_citation_document_id_index" on "module" ("citation_document_id");`);

    this.addSql(
      `create table "check_result" ("id" text collate "C" not null, "rule" text collate "C" not null, "kind" text collate "C" not null, "title" text collate "C" not null, "document_id" text collate "C" not null, "holds" boolean not null, "stated" numeric not null, "computed" numeric not null, "note" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "check_result_document_id_index" on "check_result" ("document_id");`);

    this.addSql(
      `create table "discrepancy" ("id" text collate "C" not null, "kind" text collate "C" not null, "size" numeric not null, "explanation" text collate "C" not null, "check_id" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "discrepancy_check_id_index" on "discrepancy" ("check_id");`);

    this.addSql(
      `create table "category" ("id" text collate "C" not null, "scheme" text collate "C" not null, "name" text collate "C" not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "category_citation_document_id_index" on "category" ("citation_document_id");`);

    this.addSql(
      `create table "budget" ("id" text collate "C" not null, "title" text collate "C" not null, "kind" text collate "C" not null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "budget_citation_document_id_index" on "budget" ("citation_document_id");`);

    this.addSql(
      `create table "audit" ("id" text collate "C" not null, "title" text collate "C" not null, "kind" text collate "C" not null, "organisation_id" text collate "C" null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "audit_organisation_id_index" on "audit" ("organisation_id");`);
    this.addSql(`create index "audit_citation_document_id_index" on "audit" ("citation_document_id");`);

    this.addSql(
      `create table "organisation_relation" ("id" text collate "C" not null, "organisation_id" text collate "C" not null, "relation" text collate "C" not null, "description" text collate "C" not null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(
      `create index "organisation_relation_organisation_id_index" on "organisation_relation" ("organisation_id");`,
    );
    this.addSql(
      `create index "organisation_relation_citation_document_id_index" on "organisation_relation" ("citation_document_id");`,
    );

    this.addSql(
      `create table "person" ("id" text collate "C" not null, "name" text collate "C" not null, "aliases" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "person_citation_document_id_index" on "person" ("citation_document_id");`);

    this.addSql(
      `create table "programme" ("id" text collate "C" not null, "name" text collate "C" not null, "kind" text collate "C" not null, "part_of_id" text collate "C" null, "aliases" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "programme_part_of_id_index" on "programme" ("part_of_id");`);
    this.addSql(`create index "programme_citation_document_id_index" on "programme" ("citation_document_id");`);

    this.addSql(
      `create table "region" ("id" text collate "C" not null, "code" text collate "C" null, "name" text collate "C" not null, "scheme" text collate "C" not null, "aliases" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "region_citation_document_id_index" on "region" ("citation_document_id");`);

    this.addSql(
      `create table "appointment" ("id" text collate "C" not null, "person_id" text collate "C" not null, "office" text collate "C" not null, "organisation_id" text collate "C" null, "region_id" text collate "C" null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "appointment_person_id_index" on "appointment" ("person_id");`);
    this.addSql(`create index "appointment_organisation_id_index" on "appointment" ("organisation_id");`);
    this.addSql(`create index "appointment_region_id_index" on "appointment" ("region_id");`);
    this.addSql(`create index "appointment_citation_document_id_index" on "appointment" ("citation_document_id");`);

    this.addSql(
      `create table "release" ("id" text collate "C" not null, "sequence" int not null, "version" text collate "C" not null, "content_hash" text collate "C" not null, "loaded_at" timestamptz not null, "observation_count" int not null, "statement_count" int not null, "check_count" int not null, "discrepancy_count" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "release" add constraint "release_sequence_unique" unique ("sequence");`);

    this.addSql(
      `create table "release_change" ("id" text collate "C" not null, "release_id" text collate "C" not null, "kind" text collate "C" not null, "subject" text collate "C" not null, "before" text collate "C" null, "after" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "release_change_release_id_index" on "release_change" ("release_id");`);

    this.addSql(
      `create table "service_area" ("id" text collate "C" not null, "position" int not null, "code" text collate "C" not null, "name" text collate "C" not null, "kind" text collate "C" not null, "part_of_id" text collate "C" null, "region_id" text collate "C" null, "aliases" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`alter table "service_area" add constraint "service_area_code_unique" unique ("code");`);
    this.addSql(`create index "service_area_part_of_id_index" on "service_area" ("part_of_id");`);
    this.addSql(`create index "service_area_region_id_index" on "service_area" ("region_id");`);
    this.addSql(`create index "service_area_citation_document_id_index" on "service_area" ("citation_document_id");`);

    this.addSql(
      `create table "service_area_name" ("id" text collate "C" not null, "service_area_id" text collate "C" not null, "name" text collate "C" not null, "region_id" text collate "C" null, "on_date" date not null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "service_area_name_service_area_id_index" on "service_area_name" ("service_area_id");`);
    this.addSql(`create index "service_area_name_region_id_index" on "service_area_name" ("region_id");`);
    this.addSql(
      `create index "service_area_name_citation_document_id_index" on "service_area_name" ("citation_document_id");`,
    );

    this.addSql(
      `create table "staff_group" ("id" text collate "C" not null, "name" text collate "C" not null, "part_of_id" text collate "C" null, "aliases" text[] not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "staff_group_part_of_id_index" on "staff_group" ("part_of_id");`);
    this.addSql(`create index "staff_group_citation_document_id_index" on "staff_group" ("citation_document_id");`);

    this.addSql(
      `create table "webinar" ("id" text collate "C" not null, "title" text collate "C" not null, "presenter_id" text collate "C" null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "webinar_presenter_id_index" on "webinar" ("presenter_id");`);
    this.addSql(`create index "webinar_citation_document_id_index" on "webinar" ("citation_document_id");`);

    this.addSql(
      `create table "statement" ("id" text collate "C" not null, "kind" text collate "C" not null, "number" text collate "C" null, "title" text collate "C" not null, "text" text collate "C" not null, "status" text collate "C" null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "parent_id" text collate "C" null, "repeats_id" text collate "C" null, "region_id" text collate "C" null, "service_area_id" text collate "C" null, "staff_group_id" text collate "C" null, "person_id" text collate "C" null, "module_id" text collate "C" null, "webinar_id" text collate "C" null, "audit_id" text collate "C" null, "budget_id" text collate "C" null, "programme_id" text collate "C" null, "category_id" text collate "C" null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, "form" text collate "C" null, "lead" text collate "C" null, "asked_by" text collate "C" null, "purpose" text collate "C" null, "frequency" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "statement_kind_index" on "statement" ("kind");`);
    this.addSql(`create index "statement_parent_id_index" on "statement" ("parent_id");`);
    this.addSql(`create index "statement_repeats_id_index" on "statement" ("repeats_id");`);
    this.addSql(`create index "statement_region_id_index" on "statement" ("region_id");`);
    this.addSql(`create index "statement_service_area_id_index" on "statement" ("service_area_id");`);
    this.addSql(`create index "statement_staff_group_id_index" on "statement" ("staff_group_id");`);
    this.addSql(`create index "statement_person_id_index" on "statement" ("person_id");`);
    this.addSql(`create index "statement_module_id_index" on "statement" ("module_id");`);
    this.addSql(`create index "statement_webinar_id_index" on "statement" ("webinar_id");`);
    this.addSql(`create index "statement_audit_id_index" on "statement" ("audit_id");`);
    this.addSql(`create index "statement_budget_id_index" on "statement" ("budget_id");`);
    this.addSql(`create index "statement_programme_id_index" on "statement" ("programme_id");`);
    this.addSql(`create index "statement_category_id_index" on "statement" ("category_id");`);
    this.addSql(`create index "statement_citation_document_id_index" on "statement" ("citation_document_id");`);
    this.addSql(
      `create index statement_document_line_index on statement (citation_document_id, citation_first_line, id);`,
    );

    this.addSql(
      `create table "statement_organisation" ("statement_id" text collate "C" not null, "organisation_id" text collate "C" not null, primary key ("statement_id", "organisation_id"));`,
    );

    this.addSql(
      `create table "observation" ("id" text collate "C" not null, "measure_id" text collate "C" not null, "value" numeric not null, "as_published" text collate "C" not null, "precision" text collate "C" not null, "period_start" date null, "period_end" date null, "period_label" text collate "C" null, "organisation_id" text collate "C" null, "region_id" text collate "C" null, "service_area_id" text collate "C" null, "staff_group_id" text collate "C" null, "module_id" text collate "C" null, "webinar_id" text collate "C" null, "audit_id" text collate "C" null, "budget_id" text collate "C" null, "programme_id" text collate "C" null, "category_id" text collate "C" null, "reprint" boolean not null, "note" text collate "C" null, "citation_document_id" text collate "C" not null, "citation_first_line" int not null, "citation_last_line" int not null, "citation_section" text collate "C" null, primary key ("id"));`,
    );
    this.addSql(`create index "observation_measure_id_index" on "observation" ("measure_id");`);
    this.addSql(`create index "observation_organisation_id_index" on "observation" ("organisation_id");`);
    this.addSql(`create index "observation_region_id_index" on "observation" ("region_id");`);
    this.addSql(`create index "observation_service_area_id_index" on "observation" ("service_area_id");`);
    this.addSql(`create index "observation_staff_group_id_index" on "observation" ("staff_group_id");`);
    this.addSql(`create index "observation_module_id_index" on "observation" ("module_id");`);
    this.addSql(`create index "observation_webinar_id_index" on "observation" ("webinar_id");`);
    this.addSql(`create index "observation_audit_id_index" on "observation" ("audit_id");`);
    this.addSql(`create index "observation_budget_id_index" on "observation" ("budget_id");`);
    this.addSql(`create index "observation_programme_id_index" on "observation" ("programme_id");`);
    this.addSql(`create index "observation_category_id_index" on "observation" ("category_id");`);
    this.addSql(`create index "observation_citation_document_id_index" on "observation" ("citation_document_id");`);
    this.addSql(
      `create index observation_document_line_index on observation (citation_document_id, citation_first_line, id);`,
    );
    this.addSql(`create unique index observation_line_unique on observation (citation_document_id, citation_first_line, measure_id, period_start, period_end, organisation_id, region_id, service_area_id, staff_group_id,
  module_id, webinar_id, audit_id, budget_id, programme_id, category_id,
  precision, reprint) nulls not distinct;`);
    this.addSql(`create unique index observation_cell_unique on observation (citation_document_id, measure_id, period_start, period_end, organisation_id, region_id, service_area_id, staff_group_id,
  module_id, webinar_id, audit_id, budget_id, programme_id, category_id,
  (case precision when 'AT_LEAST' then 'lower' when 'AT_MOST' then 'upper' else 'value' end)) nulls not distinct where not reprint;`);

    this.addSql(
      `create table "discrepancy_observation" ("discrepancy_id" text collate "C" not null, "observation_id" text collate "C" not null, primary key ("discrepancy_id", "observation_id"));`,
    );

    this.addSql(
      `create table "check_observation" ("check_id" text collate "C" not null, "observation_id" text collate "C" not null, primary key ("check_id", "observation_id"));`,
    );

    this.addSql(
      `alter table "measure" add constraint "measure_breakdowns_known" check (breakdowns <@ array['ORGANISATION', 'REGION', 'SERVICE_AREA', 'STAFF_GROUP', 'MODULE', 'WEBINAR', 'AUDIT', 'BUDGET', 'PROGRAMME', 'CATEGORY']::text[]);`,
    );
    this.addSql(
      `alter table "measure" add constraint "measure_unit_check" check ("unit" in ('PEOPLE', 'FULL_TIME_EQUIVALENTS', 'CASES', 'CHILDREN', 'PERCENT', 'POUNDS', 'DAYS', 'WORKING_DAYS', 'WEEKS', 'MONTHS', 'YEARS', 'HOURS', 'COUNT'));`,
    );

    this.addSql(
      `alter table "document" add constraint "document_publisher_id_foreign" foreign key ("publisher_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "organisation" add constraint "organisation_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "organisation" add constraint "organisation_kind_check" check ("kind" in ('GOVERNMENT', 'REGULATOR', 'INSPECTORATE', 'TRADE_UNION', 'COURT', 'LOCAL_GOVERNMENT', 'UNIVERSITY', 'CHARITY', 'COMPANY', 'PROFESSIONAL_BODY', 'PARTNERSHIP', 'MEDIA', 'OTHER'));`,
    );

    this.addSql(
      `alter table "module" add constraint "module_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "module" add constraint "module_kind_check" check ("kind" in ('ELEARNING', 'COURSE', 'WORKSHOP', 'KNOWLEDGE_BITE', 'TRAINING'));`,
    );

    this.addSql(
      `alter table "check_result" add constraint "check_result_document_id_foreign" foreign key ("document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "check_result" add constraint "check_result_kind_check" check ("kind" in ('SUM_OVER', 'SUM_OF', 'SHARE', 'CHANGE', 'COUNT'));`,
    );

    this.addSql(
      `alter table "discrepancy" add constraint "discrepancy_check_id_foreign" foreign key ("check_id") references "check_result" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "discrepancy" add constraint "discrepancy_check_named" check ((kind = 'CHECK_FAILS') = (check_id is not null));`,
    );
    this.addSql(`alter table "discrepancy" add constraint "discrepancy_size_not_negative" check (size >= 0);`);
    this.addSql(
      `alter table "discrepancy" add constraint "discrepancy_kind_check" check ("kind" in ('DOCUMENTS_DIFFER', 'REPRINT_DIFFERS', 'CHECK_FAILS'));`,
    );

    this.addSql(
      `alter table "category" add constraint "category_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "budget" add constraint "budget_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "budget" add constraint "budget_kind_check" check ("kind" in ('BUDGET', 'ALLOCATION', 'FUND', 'AWARD', 'SPENDING', 'PROMISE'));`,
    );

    this.addSql(
      `alter table "audit" add constraint "audit_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "audit" add constraint "audit_kind_check" check ("kind" in ('CASE_QUALITY_AUDIT', 'THEMATIC_AUDIT', 'AREA_QUALITY_REVIEW', 'INSPECTION', 'SURVEY', 'REVIEW'));`,
    );

    this.addSql(
      `alter table "organisation_relation" add constraint "organisation_relation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "organisation_relation" add constraint "organisation_relation_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "organisation_relation" add constraint "organisation_relation_relation_check" check ("relation" in ('SPONSOR', 'FUNDER', 'REGULATOR', 'INSPECTORATE', 'TRADE_UNION', 'SUPPLIER', 'PARTNER', 'COURT', 'CONSULTEE', 'STAKEHOLDER', 'COMMISSIONED_PROVIDER', 'RESEARCHER', 'AWARD_GIVER', 'INFLUENCED_BY', 'OTHER'));`,
    );

    this.addSql(
      `alter table "person" add constraint "person_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "programme" add constraint "programme_part_of_id_foreign" foreign key ("part_of_id") references "programme" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "programme" add constraint "programme_kind_check" check ("kind" in ('PLATFORM', 'SERVICE', 'PROGRAMME', 'BOARD', 'GROUP', 'STRATEGY', 'FRAMEWORK', 'LEGISLATION', 'POLICY', 'REVIEW', 'PUBLICATION', 'EVENT', 'AWARD', 'TOOL', 'QUALIFICATION', 'NETWORK', 'PROJECT', 'ROLE'));`,
    );

    this.addSql(
      `alter table "region" add constraint "region_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "region" add constraint "region_scheme_check" check ("scheme" in ('SCHEME_2006', 'SCHEME_2022'));`,
    );

    this.addSql(
      `alter table "appointment" add constraint "appointment_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "appointment" add constraint "appointment_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "release_change" add constraint "release_change_release_id_foreign" foreign key ("release_id") references "release" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "release_change" add constraint "release_change_kind_check" check ("kind" in ('ADDED', 'REMOVED', 'CHANGED'));`,
    );

    this.addSql(
      `alter table "service_area" add constraint "service_area_part_of_id_foreign" foreign key ("part_of_id") references "service_area" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "service_area" add constraint "service_area_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "service_area" add constraint "service_area_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "service_area" add constraint "service_area_kind_check" check ("kind" in ('AREA', 'GROUP', 'CONTRACTORS'));`,
    );

    this.addSql(
      `alter table "service_area_name" add constraint "service_area_name_service_area_id_foreign" foreign key ("service_area_id") references "service_area" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "service_area_name" add constraint "service_area_name_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "service_area_name" add constraint "service_area_name_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "staff_group" add constraint "staff_group_part_of_id_foreign" foreign key ("part_of_id") references "staff_group" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "staff_group" add constraint "staff_group_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "webinar" add constraint "webinar_presenter_id_foreign" foreign key ("presenter_id") references "person" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "webinar" add constraint "webinar_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );

    this.addSql(
      `alter table "statement" add constraint "statement_parent_id_foreign" foreign key ("parent_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_repeats_id_foreign" foreign key ("repeats_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_service_area_id_foreign" foreign key ("service_area_id") references "service_area" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_staff_group_id_foreign" foreign key ("staff_group_id") references "staff_group" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_module_id_foreign" foreign key ("module_id") references "module" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_webinar_id_foreign" foreign key ("webinar_id") references "webinar" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_budget_id_foreign" foreign key ("budget_id") references "budget" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_category_id_foreign" foreign key ("category_id") references "category" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_not_own_parent" check (parent_id <> id and repeats_id <> id);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_asked_by" check ((kind = 'QUESTION') = (asked_by is not null));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_parent_required" check (kind not in ('ANSWER', 'OUTCOME') or parent_id is not null);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_commitment_form" check ((kind = 'COMMITMENT') = (form is not null));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_period_whole" check ((period_start is null) = (period_end is null) and (period_start is null) = (period_label is null) and period_start <= period_end);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_citation_lines" check (1 <= citation_first_line and citation_first_line <= citation_last_line);`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_kind_check" check ("kind" in ('COMMITMENT', 'OUTCOME', 'FINDING', 'QUESTION', 'ANSWER', 'EVENT', 'FRAMEWORK_ELEMENT', 'REMARK'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_status_check" check ("status" in ('DONE', 'UNDER_WAY', 'PLANNED', 'ACTIVE', 'AVERTED', 'ANSWERED', 'PARTLY_ANSWERED', 'NOT_ANSWERED'));`,
    );
    this.addSql(
      `alter table "statement" add constraint "statement_form_check" check ("form" in ('AIM', 'PRINCIPLE', 'OBJECTIVE', 'ACTION', 'PRIORITY', 'COMMITMENT', 'OPTION'));`,
    );

    this.addSql(
      `alter table "statement_organisation" add constraint "statement_organisation_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "statement_organisation" add constraint "statement_organisation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "observation" add constraint "observation_measure_id_foreign" foreign key ("measure_id") references "measure" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_service_area_id_foreign" foreign key ("service_area_id") references "service_area" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_staff_group_id_foreign" foreign key ("staff_group_id") references "staff_group" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_module_id_foreign" foreign key ("module_id") references "module" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_webinar_id_foreign" foreign key ("webinar_id") references "webinar" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_budget_id_foreign" foreign key ("budget_id") references "budget" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_category_id_foreign" foreign key ("category_id") references "category" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_citation_document_id_foreign" foreign key ("citation_document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_period_whole" check ((period_start is null) = (period_end is null) and (period_start is null) = (period_label is null) and period_start <= period_end);`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_citation_lines" check (1 <= citation_first_line and citation_first_line <= citation_last_line);`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_as_published_printed" check (as_published <> '');`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_value_finite" check (value <> 'NaN' and abs(value) < 'Infinity');`,
    );
    this.addSql(
      `alter table "observation" add constraint "observation_precision_check" check ("precision" in ('EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST', 'INFERRED'));`,
    );

    this.addSql(
      `alter table "discrepancy_observation" add constraint "discrepancy_observation_discrepancy_id_foreign" foreign key ("discrepancy_id") references "discrepancy" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "discrepancy_observation" add constraint "discrepancy_observation_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table "check_observation" add constraint "check_observation_check_id_foreign" foreign key ("check_id") references "check_result" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "check_observation" add constraint "check_observation_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update cascade on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "observation" drop constraint "observation_measure_id_foreign";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_citation_document_id_foreign";`);
    this.addSql(`alter table "module" drop constraint "module_citation_document_id_foreign";`);
    this.addSql(`alter table "check_result" drop constraint "check_result_document_id_foreign";`);
    this.addSql(`alter table "category" drop constraint "category_citation_document_id_foreign";`);
    this.addSql(`alter table "budget" drop constraint "budget_citation_document_id_foreign";`);
    this.addSql(`alter table "audit" drop constraint "audit_citation_document_id_foreign";`);
    this.addSql(
      `alter table "organisation_relation" drop constraint "organisation_relation_citation_document_id_foreign";`,
    );
    this.addSql(`alter table "person" drop constraint "person_citation_document_id_foreign";`);
    this.addSql(`alter table "programme" drop constraint "programme_citation_document_id_foreign";`);
    this.addSql(`alter table "region" drop constraint "region_citation_document_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_citation_document_id_foreign";`);
    this.addSql(`alter table "service_area" drop constraint "service_area_citation_document_id_foreign";`);
    this.addSql(`alter table "service_area_name" drop constraint "service_area_name_citation_document_id_foreign";`);
    this.addSql(`alter table "staff_group" drop constraint "staff_group_citation_document_id_foreign";`);
    this.addSql(`alter table "webinar" drop constraint "webinar_citation_document_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_citation_document_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_citation_document_id_foreign";`);
    this.addSql(`alter table "document" drop constraint "document_publisher_id_foreign";`);
    this.addSql(`alter table "audit" drop constraint "audit_organisation_id_foreign";`);
    this.addSql(`alter table "organisation_relation" drop constraint "organisation_relation_organisation_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_organisation_id_foreign";`);
    this.addSql(
      `alter table "statement_organisation" drop constraint "statement_organisation_organisation_id_foreign";`,
    );
    this.addSql(`alter table "observation" drop constraint "observation_organisation_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_module_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_module_id_foreign";`);
    this.addSql(`alter table "discrepancy" drop constraint "discrepancy_check_id_foreign";`);
    this.addSql(`alter table "check_observation" drop constraint "check_observation_check_id_foreign";`);
    this.addSql(
      `alter table "discrepancy_observation" drop constraint "discrepancy_observation_discrepancy_id_foreign";`,
    );
    this.addSql(`alter table "statement" drop constraint "statement_category_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_category_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_budget_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_budget_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_audit_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_audit_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_person_id_foreign";`);
    this.addSql(`alter table "webinar" drop constraint "webinar_presenter_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_person_id_foreign";`);
    this.addSql(`alter table "programme" drop constraint "programme_part_of_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_programme_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_programme_id_foreign";`);
    this.addSql(`alter table "appointment" drop constraint "appointment_region_id_foreign";`);
    this.addSql(`alter table "service_area" drop constraint "service_area_region_id_foreign";`);
    this.addSql(`alter table "service_area_name" drop constraint "service_area_name_region_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_region_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_region_id_foreign";`);
    this.addSql(`alter table "release_change" drop constraint "release_change_release_id_foreign";`);
    this.addSql(`alter table "service_area" drop constraint "service_area_part_of_id_foreign";`);
    this.addSql(`alter table "service_area_name" drop constraint "service_area_name_service_area_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_service_area_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_service_area_id_foreign";`);
    this.addSql(`alter table "staff_group" drop constraint "staff_group_part_of_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_staff_group_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_staff_group_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_webinar_id_foreign";`);
    this.addSql(`alter table "observation" drop constraint "observation_webinar_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_parent_id_foreign";`);
    this.addSql(`alter table "statement" drop constraint "statement_repeats_id_foreign";`);
    this.addSql(`alter table "statement_organisation" drop constraint "statement_organisation_statement_id_foreign";`);
    this.addSql(
      `alter table "discrepancy_observation" drop constraint "discrepancy_observation_observation_id_foreign";`,
    );
    this.addSql(`alter table "check_observation" drop constraint "check_observation_observation_id_foreign";`);

    this.addSql(`drop table if exists "measure" cascade;`);
    this.addSql(`drop table if exists "document" cascade;`);
    this.addSql(`drop table if exists "organisation" cascade;`);
    this.addSql(`drop table if exists "module" cascade;`);
    this.addSql(`drop table if exists "check_result" cascade;`);
    this.addSql(`drop table if exists "discrepancy" cascade;`);
    this.addSql(`drop table if exists "category" cascade;`);
    this.addSql(`drop table if exists "budget" cascade;`);
    this.addSql(`drop table if exists "audit" cascade;`);
    this.addSql(`drop table if exists "organisation_relation" cascade;`);
    this.addSql(`drop table if exists "person" cascade;`);
    this.addSql(`drop table if exists "programme" cascade;`);
    this.addSql(`drop table if exists "region" cascade;`);
    this.addSql(`drop table if exists "appointment" cascade;`);
    this.addSql(`drop table if exists "release" cascade;`);
    this.addSql(`drop table if exists "release_change" cascade;`);
    this.addSql(`drop table if exists "service_area" cascade;`);
    this.addSql(`drop table if exists "service_area_name" cascade;`);
    this.addSql(`drop table if exists "staff_group" cascade;`);
    this.addSql(`drop table if exists "webinar" cascade;`);
    this.addSql(`drop table if exists "statement" cascade;`);
    this.addSql(`drop table if exists "statement_organisation" cascade;`);
    this.addSql(`drop table if exists "observation" cascade;`);
    this.addSql(`drop table if exists "discrepancy_observation" cascade;`);
    this.addSql(`drop table if exists "check_observation" cascade;`);
  }
}
