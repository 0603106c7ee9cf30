import { Migration } from '@mikro-orm/migrations';

export class Migration20261129193200_FormerRows extends Migration {
  override name = 'Migration20261129193200_FormerRows';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "former_row" ("table_name" text collate "C" not null, "key" text collate "C" not null, "other" text collate "C" not null, "until" int not null, "since" int not null, "content" jsonb null, primary key ("table_name", "key", "other", "until"));`,
    );
    // What the rows of releases before were, nobody has kept.
    this.addSql(`alter table "release" add "kept" boolean not null default false;`);
    this.addSql(`alter table "release" alter column "kept" drop default;`);
    this.addSql(`update "release" set "kept" = true where "sequence" = (select max("sequence") from "release");`);
    // A row that a load writes anew keeps its links.
    this.addSql(`alter table "discrepancy_statement" drop constraint "discrepancy_statement_discrepancy_id_foreign";`);
    this.addSql(`alter table "discrepancy_statement" drop constraint "discrepancy_statement_statement_id_foreign";`);
    this.addSql(`alter table "statement_audit" drop constraint "statement_audit_audit_id_foreign";`);
    this.addSql(`alter table "statement_audit" drop constraint "statement_audit_statement_id_foreign";`);
    this.addSql(`alter table "statement_award" drop constraint "statement_award_award_id_foreign";`);
    this.addSql(`alter table "statement_award" drop constraint "statement_award_statement_id_foreign";`);
    this.addSql(`alter table "statement_budget" drop constraint "statement_budget_budget_id_foreign";`);
    this.addSql(`alter table "statement_budget" drop constraint "statement_budget_statement_id_foreign";`);
    this.addSql(`alter table "statement_category" drop constraint "statement_category_category_id_foreign";`);
    this.addSql(`alter table "statement_category" drop constraint "statement_category_statement_id_foreign";`);
    this.addSql(`alter table "statement_document" drop constraint "statement_document_document_id_foreign";`);
    this.addSql(`alter table "statement_document" drop constraint "statement_document_statement_id_foreign";`);
    this.addSql(`alter table "statement_module" drop constraint "statement_module_module_id_foreign";`);
    this.addSql(`alter table "statement_module" drop constraint "statement_module_statement_id_foreign";`);
    this.addSql(`alter table "statement_office" drop constraint "statement_office_office_id_foreign";`);
    this.addSql(`alter table "statement_office" drop constraint "statement_office_statement_id_foreign";`);
    this.addSql(
      `alter table "statement_organisation" drop constraint "statement_organisation_organisation_id_foreign";`,
    );
    this.addSql(`alter table "statement_organisation" drop constraint "statement_organisation_statement_id_foreign";`);
    this.addSql(`alter table "statement_person" drop constraint "statement_person_person_id_foreign";`);
    this.addSql(`alter table "statement_person" drop constraint "statement_person_statement_id_foreign";`);
    this.addSql(`alter table "statement_programme" drop constraint "statement_programme_programme_id_foreign";`);
    this.addSql(`alter table "statement_programme" drop constraint "statement_programme_statement_id_foreign";`);
    this.addSql(
      `alter table "statement_qualification" drop constraint "statement_qualification_qualification_id_foreign";`,
    );
    this.addSql(
      `alter table "statement_qualification" drop constraint "statement_qualification_statement_id_foreign";`,
    );
    this.addSql(`alter table "statement_region" drop constraint "statement_region_region_id_foreign";`);
    this.addSql(`alter table "statement_region" drop constraint "statement_region_statement_id_foreign";`);
    this.addSql(
      `alter table "statement_service_area" drop constraint "statement_service_area_service_area_id_foreign";`,
    );
    this.addSql(`alter table "statement_service_area" drop constraint "statement_service_area_statement_id_foreign";`);
    this.addSql(`alter table "statement_staff_group" drop constraint "statement_staff_group_staff_group_id_foreign";`);
    this.addSql(`alter table "statement_staff_group" drop constraint "statement_staff_group_statement_id_foreign";`);
    this.addSql(`alter table "statement_webinar" drop constraint "statement_webinar_statement_id_foreign";`);
    this.addSql(`alter table "statement_webinar" drop constraint "statement_webinar_webinar_id_foreign";`);
    this.addSql(`alter table "statement_work" drop constraint "statement_work_statement_id_foreign";`);
    this.addSql(`alter table "statement_work" drop constraint "statement_work_work_id_foreign";`);
    this.addSql(`alter table "observation_rival" drop constraint "observation_rival_observation_id_foreign";`);
    this.addSql(`alter table "observation_rival" drop constraint "observation_rival_rival_id_foreign";`);
    this.addSql(`alter table "observation_category" drop constraint "observation_category_category_id_foreign";`);
    this.addSql(`alter table "observation_category" drop constraint "observation_category_observation_id_foreign";`);
    this.addSql(
      `alter table "discrepancy_observation" drop constraint "discrepancy_observation_discrepancy_id_foreign";`,
    );
    this.addSql(
      `alter table "discrepancy_observation" drop constraint "discrepancy_observation_observation_id_foreign";`,
    );
    this.addSql(`alter table "check_observation" drop constraint "check_observation_check_id_foreign";`);
    this.addSql(`alter table "check_observation" drop constraint "check_observation_observation_id_foreign";`);
    this.addSql(
      `alter table "discrepancy_statement" add constraint "discrepancy_statement_discrepancy_id_foreign" foreign key ("discrepancy_id") references "discrepancy" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "discrepancy_statement" add constraint "discrepancy_statement_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_audit" add constraint "statement_audit_audit_id_foreign" foreign key ("audit_id") references "audit" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_audit" add constraint "statement_audit_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_award" add constraint "statement_award_award_id_foreign" foreign key ("award_id") references "award" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_award" add constraint "statement_award_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_budget" add constraint "statement_budget_budget_id_foreign" foreign key ("budget_id") references "budget" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_budget" add constraint "statement_budget_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_category" add constraint "statement_category_category_id_foreign" foreign key ("category_id") references "category" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_category" add constraint "statement_category_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_document" add constraint "statement_document_document_id_foreign" foreign key ("document_id") references "document" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_document" add constraint "statement_document_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_module" add constraint "statement_module_module_id_foreign" foreign key ("module_id") references "module" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_module" add constraint "statement_module_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_office" add constraint "statement_office_office_id_foreign" foreign key ("office_id") references "office" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_office" add constraint "statement_office_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_organisation" add constraint "statement_organisation_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_organisation" add constraint "statement_organisation_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_person" add constraint "statement_person_person_id_foreign" foreign key ("person_id") references "person" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_person" add constraint "statement_person_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_programme" add constraint "statement_programme_programme_id_foreign" foreign key ("programme_id") references "programme" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_programme" add constraint "statement_programme_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_qualification" add constraint "statement_qualification_qualification_id_foreign" foreign key ("qualification_id") references "qualification" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_qualification" add constraint "statement_qualification_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_region" add constraint "statement_region_region_id_foreign" foreign key ("region_id") references "region" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_region" add constraint "statement_region_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_service_area" add constraint "statement_service_area_service_area_id_foreign" foreign key ("service_area_id") references "service_area" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_service_area" add constraint "statement_service_area_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_staff_group" add constraint "statement_staff_group_staff_group_id_foreign" foreign key ("staff_group_id") references "staff_group" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_staff_group" add constraint "statement_staff_group_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_webinar" add constraint "statement_webinar_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_webinar" add constraint "statement_webinar_webinar_id_foreign" foreign key ("webinar_id") references "webinar" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_work" add constraint "statement_work_statement_id_foreign" foreign key ("statement_id") references "statement" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "statement_work" add constraint "statement_work_work_id_foreign" foreign key ("work_id") references "work" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation_rival" add constraint "observation_rival_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation_rival" add constraint "observation_rival_rival_id_foreign" foreign key ("rival_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation_category" add constraint "observation_category_category_id_foreign" foreign key ("category_id") references "category" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "observation_category" add constraint "observation_category_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "discrepancy_observation" add constraint "discrepancy_observation_discrepancy_id_foreign" foreign key ("discrepancy_id") references "discrepancy" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "discrepancy_observation" add constraint "discrepancy_observation_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "check_observation" add constraint "check_observation_check_id_foreign" foreign key ("check_id") references "check_result" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `alter table "check_observation" add constraint "check_observation_observation_id_foreign" foreign key ("observation_id") references "observation" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "former_row" cascade;`);
    this.addSql(`alter table "release" drop column "kept";`);
    this.addSql(`alter table statement_work drop constraint statement_work_work_id_foreign;`);
    this.addSql(`alter table statement_work drop constraint statement_work_statement_id_foreign;`);
    this.addSql(`alter table statement_webinar drop constraint statement_webinar_webinar_id_foreign;`);
    this.addSql(`alter table statement_webinar drop constraint statement_webinar_statement_id_foreign;`);
    this.addSql(`alter table statement_staff_group drop constraint statement_staff_group_statement_id_foreign;`);
    this.addSql(`alter table statement_staff_group drop constraint statement_staff_group_staff_group_id_foreign;`);
    this.addSql(`alter table statement_service_area drop constraint statement_service_area_statement_id_foreign;`);
    this.addSql(`alter table statement_service_area drop constraint statement_service_area_service_area_id_foreign;`);
    this.addSql(`alter table statement_region drop constraint statement_region_statement_id_foreign;`);
    this.addSql(`alter table statement_region drop constraint statement_region_region_id_foreign;`);
    this.addSql(`alter table statement_qualification drop constraint statement_qualification_statement_id_foreign;`);
    this.addSql(
      `alter table statement_qualification drop constraint statement_qualification_qualification_id_foreign;`,
    );
    this.addSql(`alter table statement_programme drop constraint statement_programme_statement_id_foreign;`);
    this.addSql(`alter table statement_programme drop constraint statement_programme_programme_id_foreign;`);
    this.addSql(`alter table statement_person drop constraint statement_person_statement_id_foreign;`);
    this.addSql(`alter table statement_person drop constraint statement_person_person_id_foreign;`);
    this.addSql(`alter table statement_organisation drop constraint statement_organisation_statement_id_foreign;`);
    this.addSql(`alter table statement_organisation drop constraint statement_organisation_organisation_id_foreign;`);
    this.addSql(`alter table statement_office drop constraint statement_office_statement_id_foreign;`);
    this.addSql(`alter table statement_office drop constraint statement_office_office_id_foreign;`);
    this.addSql(`alter table statement_module drop constraint statement_module_statement_id_foreign;`);
    this.addSql(`alter table statement_module drop constraint statement_module_module_id_foreign;`);
    this.addSql(`alter table statement_document drop constraint statement_document_statement_id_foreign;`);
    this.addSql(`alter table statement_document drop constraint statement_document_document_id_foreign;`);
    this.addSql(`alter table statement_category drop constraint statement_category_statement_id_foreign;`);
    this.addSql(`alter table statement_category drop constraint statement_category_category_id_foreign;`);
    this.addSql(`alter table statement_budget drop constraint statement_budget_statement_id_foreign;`);
    this.addSql(`alter table statement_budget drop constraint statement_budget_budget_id_foreign;`);
    this.addSql(`alter table statement_award drop constraint statement_award_statement_id_foreign;`);
    this.addSql(`alter table statement_award drop constraint statement_award_award_id_foreign;`);
    this.addSql(`alter table statement_audit drop constraint statement_audit_statement_id_foreign;`);
    this.addSql(`alter table statement_audit drop constraint statement_audit_audit_id_foreign;`);
    this.addSql(`alter table observation_rival drop constraint observation_rival_rival_id_foreign;`);
    this.addSql(`alter table observation_rival drop constraint observation_rival_observation_id_foreign;`);
    this.addSql(`alter table observation_category drop constraint observation_category_observation_id_foreign;`);
    this.addSql(`alter table observation_category drop constraint observation_category_category_id_foreign;`);
    this.addSql(`alter table discrepancy_statement drop constraint discrepancy_statement_statement_id_foreign;`);
    this.addSql(`alter table discrepancy_statement drop constraint discrepancy_statement_discrepancy_id_foreign;`);
    this.addSql(`alter table discrepancy_observation drop constraint discrepancy_observation_observation_id_foreign;`);
    this.addSql(`alter table discrepancy_observation drop constraint discrepancy_observation_discrepancy_id_foreign;`);
    this.addSql(`alter table check_observation drop constraint check_observation_observation_id_foreign;`);
    this.addSql(`alter table check_observation drop constraint check_observation_check_id_foreign;`);
    this.addSql(
      `alter table check_observation add constraint check_observation_check_id_foreign FOREIGN KEY (check_id) REFERENCES check_result(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table check_observation add constraint check_observation_observation_id_foreign FOREIGN KEY (observation_id) REFERENCES observation(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table discrepancy_observation add constraint discrepancy_observation_discrepancy_id_foreign FOREIGN KEY (discrepancy_id) REFERENCES discrepancy(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table discrepancy_observation add constraint discrepancy_observation_observation_id_foreign FOREIGN KEY (observation_id) REFERENCES observation(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table discrepancy_statement add constraint discrepancy_statement_discrepancy_id_foreign FOREIGN KEY (discrepancy_id) REFERENCES discrepancy(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table discrepancy_statement add constraint discrepancy_statement_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table observation_category add constraint observation_category_category_id_foreign FOREIGN KEY (category_id) REFERENCES category(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table observation_category add constraint observation_category_observation_id_foreign FOREIGN KEY (observation_id) REFERENCES observation(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table observation_rival add constraint observation_rival_observation_id_foreign FOREIGN KEY (observation_id) REFERENCES observation(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table observation_rival add constraint observation_rival_rival_id_foreign FOREIGN KEY (rival_id) REFERENCES observation(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_audit add constraint statement_audit_audit_id_foreign FOREIGN KEY (audit_id) REFERENCES audit(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_audit add constraint statement_audit_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_award add constraint statement_award_award_id_foreign FOREIGN KEY (award_id) REFERENCES award(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_award add constraint statement_award_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_budget add constraint statement_budget_budget_id_foreign FOREIGN KEY (budget_id) REFERENCES budget(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_budget add constraint statement_budget_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_category add constraint statement_category_category_id_foreign FOREIGN KEY (category_id) REFERENCES category(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_category add constraint statement_category_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_document add constraint statement_document_document_id_foreign FOREIGN KEY (document_id) REFERENCES document(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_document add constraint statement_document_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_module add constraint statement_module_module_id_foreign FOREIGN KEY (module_id) REFERENCES module(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_module add constraint statement_module_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_office add constraint statement_office_office_id_foreign FOREIGN KEY (office_id) REFERENCES office(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_office add constraint statement_office_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_organisation add constraint statement_organisation_organisation_id_foreign FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_organisation add constraint statement_organisation_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_person add constraint statement_person_person_id_foreign FOREIGN KEY (person_id) REFERENCES person(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_person add constraint statement_person_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_programme add constraint statement_programme_programme_id_foreign FOREIGN KEY (programme_id) REFERENCES programme(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_programme add constraint statement_programme_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_qualification add constraint statement_qualification_qualification_id_foreign FOREIGN KEY (qualification_id) REFERENCES qualification(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_qualification add constraint statement_qualification_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_region add constraint statement_region_region_id_foreign FOREIGN KEY (region_id) REFERENCES region(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_region add constraint statement_region_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_service_area add constraint statement_service_area_service_area_id_foreign FOREIGN KEY (service_area_id) REFERENCES service_area(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_service_area add constraint statement_service_area_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_staff_group add constraint statement_staff_group_staff_group_id_foreign FOREIGN KEY (staff_group_id) REFERENCES staff_group(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_staff_group add constraint statement_staff_group_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_webinar add constraint statement_webinar_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_webinar add constraint statement_webinar_webinar_id_foreign FOREIGN KEY (webinar_id) REFERENCES webinar(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_work add constraint statement_work_statement_id_foreign FOREIGN KEY (statement_id) REFERENCES statement(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
    this.addSql(
      `alter table statement_work add constraint statement_work_work_id_foreign FOREIGN KEY (work_id) REFERENCES work(id) ON UPDATE CASCADE ON DELETE CASCADE;`,
    );
  }
}
