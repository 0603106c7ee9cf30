import { Migration } from '@mikro-orm/migrations';

// What is there belongs to the one dataset there has been; the load that follows a migration writes what else is to be known of it.
const theDataset = `insert into dataset (id, name, namespace, title, short_title, withdrawn)
  select 'dataset:' || name, name, '', name, name, false
  from (select coalesce((select content::jsonb ->> 'name' from package_file where path = 'datapackage.json'), 'documents') as name) as known
  where exists (select from release);`;

const datasetOf = (table: string, isNull: string) => `do $$ begin
  execute format('alter table "${table}" add "dataset_id" text collate "C" ${isNull} default %L', coalesce((select id from dataset), ''));
  alter table "${table}" alter "dataset_id" drop default;
end $$;`;

export class Migration20261129192741_Datasets extends Migration {
  override name = 'Migration20261129192741_Datasets';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "dataset" ("id" text collate "C" not null, "name" text collate "C" not null, "namespace" text collate "C" not null, "title" text collate "C" not null, "short_title" text collate "C" not null, "description" text collate "C" null, "publisher" text collate "C" null, "homepage" text collate "C" null, "licence" text collate "C" null, "licence_address" text collate "C" null, "withdrawn" boolean not null, primary key ("id"));`,
    );
    this.addSql(`alter table "dataset" add constraint "dataset_name_unique" unique ("name");`);
    this.addSql(`create unique index dataset_namespace_unique on dataset (namespace) where not withdrawn;`);
    this.addSql(theDataset);
    this.addSql(datasetOf('measure', 'not null'));
    this.addSql(
      `alter table "measure" add constraint "measure_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "measure_dataset_id_index" on "measure" ("dataset_id");`);
    this.addSql(datasetOf('organisation', 'not null'));
    this.addSql(
      `alter table "organisation" add constraint "organisation_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "organisation_dataset_id_index" on "organisation" ("dataset_id");`);
    this.addSql(datasetOf('document', 'not null'));
    this.addSql(
      `alter table "document" add constraint "document_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "document_dataset_id_index" on "document" ("dataset_id");`);
    this.addSql(datasetOf('office', 'not null'));
    this.addSql(
      `alter table "office" add constraint "office_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "office_dataset_id_index" on "office" ("dataset_id");`);
    this.addSql(datasetOf('module', 'not null'));
    this.addSql(
      `alter table "module" add constraint "module_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "module_dataset_id_index" on "module" ("dataset_id");`);
    this.addSql(datasetOf('discrepancy', 'null'));
    this.addSql(
      `alter table "discrepancy" add constraint "discrepancy_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "discrepancy_dataset_id_index" on "discrepancy" ("dataset_id");`);
    this.addSql(datasetOf('check_result', 'not null'));
    this.addSql(
      `alter table "check_result" add constraint "check_result_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "check_result_dataset_id_index" on "check_result" ("dataset_id");`);
    this.addSql(datasetOf('budget', 'not null'));
    this.addSql(
      `alter table "budget" add constraint "budget_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "budget_dataset_id_index" on "budget" ("dataset_id");`);
    this.addSql(datasetOf('award', 'not null'));
    this.addSql(
      `alter table "award" add constraint "award_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "award_dataset_id_index" on "award" ("dataset_id");`);
    this.addSql(datasetOf('audit', 'not null'));
    this.addSql(
      `alter table "audit" add constraint "audit_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "audit_dataset_id_index" on "audit" ("dataset_id");`);
    this.addSql(datasetOf('organisation_relation', 'not null'));
    this.addSql(
      `alter table "organisation_relation" add constraint "organisation_relation_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "organisation_relation_dataset_id_index" on "organisation_relation" ("dataset_id");`);
    this.addSql(`alter table "package_file" drop constraint "package_file_pkey";`);
    this.addSql(datasetOf('package_file', 'not null'));
    this.addSql(`alter table "package_file" add primary key ("dataset_id", "path");`);
    this.addSql(`alter table "package_reading" drop constraint "package_reading_pkey";`);
    this.addSql(datasetOf('package_reading', 'not null'));
    this.addSql(`alter table "package_reading" add primary key ("dataset_id");`);
    this.addSql(datasetOf('person', 'not null'));
    this.addSql(
      `alter table "person" add constraint "person_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "person_dataset_id_index" on "person" ("dataset_id");`);
    this.addSql(datasetOf('programme', 'not null'));
    this.addSql(
      `alter table "programme" add constraint "programme_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "programme_dataset_id_index" on "programme" ("dataset_id");`);
    this.addSql(datasetOf('qualification', 'not null'));
    this.addSql(
      `alter table "qualification" add constraint "qualification_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "qualification_dataset_id_index" on "qualification" ("dataset_id");`);
    this.addSql(datasetOf('region', 'not null'));
    this.addSql(
      `alter table "region" add constraint "region_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "region_dataset_id_index" on "region" ("dataset_id");`);
    this.addSql(datasetOf('appointment', 'not null'));
    this.addSql(
      `alter table "appointment" add constraint "appointment_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "appointment_dataset_id_index" on "appointment" ("dataset_id");`);
    this.addSql(datasetOf('release', 'not null'));
    this.addSql(
      `alter table "release" add constraint "release_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "release_dataset_id_index" on "release" ("dataset_id");`);
    this.addSql(datasetOf('scheme', 'not null'));
    this.addSql(
      `alter table "scheme" add constraint "scheme_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "scheme_dataset_id_index" on "scheme" ("dataset_id");`);
    this.addSql(datasetOf('category', 'not null'));
    this.addSql(
      `alter table "category" add constraint "category_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "category_dataset_id_index" on "category" ("dataset_id");`);
    this.addSql(datasetOf('search_entry', 'null'));
    this.addSql(
      `alter table "search_entry" add constraint "search_entry_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(datasetOf('service_area', 'not null'));
    this.addSql(
      `alter table "service_area" add constraint "service_area_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "service_area_dataset_id_index" on "service_area" ("dataset_id");`);
    this.addSql(datasetOf('service_area_name', 'not null'));
    this.addSql(
      `alter table "service_area_name" add constraint "service_area_name_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "service_area_name_dataset_id_index" on "service_area_name" ("dataset_id");`);
    this.addSql(datasetOf('staff_group', 'not null'));
    this.addSql(
      `alter table "staff_group" add constraint "staff_group_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "staff_group_dataset_id_index" on "staff_group" ("dataset_id");`);
    this.addSql(datasetOf('statement', 'not null'));
    this.addSql(
      `alter table "statement" add constraint "statement_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `create index "statement_dataset_id_page_index" on "statement" ("dataset_id", citation_document_id, citation_first_line, id);`,
    );
    this.addSql(datasetOf('party', 'not null'));
    this.addSql(
      `alter table "party" add constraint "party_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "party_dataset_id_index" on "party" ("dataset_id");`);
    this.addSql(datasetOf('webinar', 'not null'));
    this.addSql(
      `alter table "webinar" add constraint "webinar_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "webinar_dataset_id_index" on "webinar" ("dataset_id");`);
    this.addSql(datasetOf('work', 'not null'));
    this.addSql(
      `alter table "work" add constraint "work_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "work_dataset_id_index" on "work" ("dataset_id");`);
    this.addSql(datasetOf('observation', 'not null'));
    this.addSql(
      `alter table "observation" add constraint "observation_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(
      `create index "observation_dataset_id_page_index" on "observation" ("dataset_id", citation_document_id, citation_first_line, id) include (period_start);`,
    );
    this.addSql(datasetOf('link', 'not null'));
    this.addSql(
      `alter table "link" add constraint "link_dataset_id_foreign" foreign key ("dataset_id") references "dataset" ("id") on update no action on delete no action deferrable initially deferred;`,
    );
    this.addSql(`create index "link_dataset_id_index" on "link" ("dataset_id");`);
    this.addSql(`alter table service_area drop constraint service_area_code_unique;`);
    this.addSql(`alter table organisation drop constraint organisation_abbreviation_unique;`);
    this.addSql(`alter table module drop constraint module_title_unique;`);
    this.addSql(`alter table measure drop constraint measure_role_unique;`);
    this.addSql(`CREATE UNIQUE INDEX measure_role_unique ON measure USING btree (dataset_id, role);`);
    this.addSql(`CREATE UNIQUE INDEX module_title_unique ON module USING btree (dataset_id, title);`);
    this.addSql(
      `CREATE UNIQUE INDEX organisation_abbreviation_unique ON organisation USING btree (dataset_id, abbreviation);`,
    );
    this.addSql(`CREATE UNIQUE INDEX service_area_code_unique ON service_area USING btree (dataset_id, code);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "dataset" cascade;`);
    this.addSql(`alter table "appointment" drop column "dataset_id";`);
    this.addSql(`alter table "audit" drop column "dataset_id";`);
    this.addSql(`alter table "award" drop column "dataset_id";`);
    this.addSql(`alter table "budget" drop column "dataset_id";`);
    this.addSql(`alter table "category" drop column "dataset_id";`);
    this.addSql(`alter table "check_result" drop column "dataset_id";`);
    this.addSql(`alter table "discrepancy" drop column "dataset_id";`);
    this.addSql(`alter table "document" drop column "dataset_id";`);
    this.addSql(`alter table "link" drop column "dataset_id";`);
    this.addSql(`alter table "measure" drop column "dataset_id";`);
    this.addSql(`alter table "module" drop column "dataset_id";`);
    this.addSql(`alter table "observation" drop column "dataset_id";`);
    this.addSql(`alter table "office" drop column "dataset_id";`);
    this.addSql(`alter table "organisation" drop column "dataset_id";`);
    this.addSql(`alter table "organisation_relation" drop column "dataset_id";`);
    this.addSql(`alter table "package_file" drop column "dataset_id";`);
    this.addSql(`alter table "package_file" add primary key ("path");`);
    this.addSql(`alter table "package_reading" drop column "dataset_id";`);
    this.addSql(`alter table "package_reading" add primary key ("mark");`);
    this.addSql(`alter table "party" drop column "dataset_id";`);
    this.addSql(`alter table "person" drop column "dataset_id";`);
    this.addSql(`alter table "programme" drop column "dataset_id";`);
    this.addSql(`alter table "qualification" drop column "dataset_id";`);
    this.addSql(`alter table "region" drop column "dataset_id";`);
    this.addSql(`alter table "release" drop column "dataset_id";`);
    this.addSql(`alter table "scheme" drop column "dataset_id";`);
    this.addSql(`alter table "search_entry" drop column "dataset_id";`);
    this.addSql(`alter table "service_area" drop column "dataset_id";`);
    this.addSql(`alter table "service_area_name" drop column "dataset_id";`);
    this.addSql(`alter table "staff_group" drop column "dataset_id";`);
    this.addSql(`alter table "statement" drop column "dataset_id";`);
    this.addSql(`alter table "webinar" drop column "dataset_id";`);
    this.addSql(`alter table "work" drop column "dataset_id";`);
    this.addSql(`alter table measure add constraint measure_role_unique UNIQUE (role);`);
    this.addSql(`alter table module add constraint module_title_unique UNIQUE (title);`);
    this.addSql(`alter table organisation add constraint organisation_abbreviation_unique UNIQUE (abbreviation);`);
    this.addSql(`alter table service_area add constraint service_area_code_unique UNIQUE (code);`);
  }
}
