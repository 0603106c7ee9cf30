import { Migration } from '@mikro-orm/migrations';

export class Migration20261129202229_CodeLists extends Migration {
  override name = 'Migration20261129202229_CodeLists';

  override up(): void | Promise<void> {
    this.addSql(`alter table "measure" drop constraint "measure_unit_check";`);
    this.addSql(`alter table "organisation" drop constraint "organisation_kind_check";`);
    this.addSql(`alter table "module" drop constraint "module_kind_check";`);
    this.addSql(`alter table "budget" drop constraint "budget_kind_check";`);
    this.addSql(`alter table "audit" drop constraint "audit_kind_check";`);
    this.addSql(`alter table "organisation_relation" drop constraint "organisation_relation_relation_check";`);
    this.addSql(`alter table "programme" drop constraint "programme_kind_check";`);
    this.addSql(`alter table "region" drop constraint "region_scheme_check";`);
    this.addSql(`alter table "service_area" drop constraint "service_area_kind_check";`);
    this.addSql(`alter table "work" drop constraint "work_kind_check";`);
  }

  override down(): void | Promise<void> {
    this.addSql(
      `alter table audit add constraint audit_kind_check CHECK ((kind = ANY (ARRAY['CASE_QUALITY_AUDIT'::text, 'THEMATIC_AUDIT'::text, 'AREA_QUALITY_REVIEW'::text, 'INSPECTION'::text, 'SURVEY'::text, 'REVIEW'::text])));`,
    );
    this.addSql(
      `alter table budget add constraint budget_kind_check CHECK ((kind = ANY (ARRAY['BUDGET'::text, 'ALLOCATION'::text, 'FUND'::text, 'AWARD'::text, 'SPENDING'::text, 'PROMISE'::text])));`,
    );
    this.addSql(
      `alter table measure add constraint measure_unit_check CHECK ((unit = ANY (ARRAY['PEOPLE'::text, 'FULL_TIME_EQUIVALENTS'::text, 'CASES'::text, 'CHILDREN'::text, 'PERCENT'::text, 'POUNDS'::text, 'DAYS'::text, 'WORKING_DAYS'::text, 'WEEKS'::text, 'MONTHS'::text, 'YEARS'::text, 'HOURS'::text, 'MINUTES'::text, 'PER_DAY'::text, 'PER_YEAR'::text, 'COUNT'::text])));`,
    );
    this.addSql(
      `alter table module add constraint module_kind_check CHECK ((kind = ANY (ARRAY['ELEARNING'::text, 'COURSE'::text, 'WORKSHOP'::text, 'KNOWLEDGE_BITE'::text, 'TRAINING'::text])));`,
    );
    this.addSql(
      `alter table organisation add constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['GOVERNMENT'::text, 'REGULATOR'::text, 'INSPECTORATE'::text, 'TRADE_UNION'::text, 'COURT'::text, 'LOCAL_GOVERNMENT'::text, 'UNIVERSITY'::text, 'CHARITY'::text, 'COMPANY'::text, 'PROFESSIONAL_BODY'::text, 'PARTNERSHIP'::text, 'BOARD'::text, 'GROUP'::text, 'NETWORK'::text, 'MEDIA'::text, 'OTHER'::text])));`,
    );
    this.addSql(
      `alter table organisation_relation add constraint organisation_relation_relation_check CHECK ((relation = ANY (ARRAY['SPONSOR'::text, 'FUNDER'::text, 'REGULATOR'::text, 'INSPECTORATE'::text, 'TRADE_UNION'::text, 'SUPPLIER'::text, 'PARTNER'::text, 'COURT'::text, 'CONSULTEE'::text, 'STAKEHOLDER'::text, 'COMMISSIONED_PROVIDER'::text, 'RESEARCHER'::text, 'AWARD_GIVER'::text, 'INFLUENCED_BY'::text, 'OTHER'::text])));`,
    );
    this.addSql(
      `alter table programme add constraint programme_kind_check CHECK ((kind = ANY (ARRAY['PROGRAMME'::text, 'PROJECT'::text, 'SERVICE'::text, 'STRATEGY'::text, 'PLATFORM'::text, 'EVENT'::text])));`,
    );
    this.addSql(
      `alter table region add constraint region_scheme_check CHECK ((scheme = ANY (ARRAY['SCHEME_2006'::text, 'SCHEME_2022'::text, 'PLACE'::text])));`,
    );
    this.addSql(
      `alter table service_area add constraint service_area_kind_check CHECK ((kind = ANY (ARRAY['AREA'::text, 'GROUP'::text, 'CONTRACTORS'::text])));`,
    );
    this.addSql(
      `alter table work add constraint work_kind_check CHECK ((kind = ANY (ARRAY['LEGISLATION'::text, 'POLICY'::text, 'FRAMEWORK'::text, 'STANDARD'::text, 'PUBLICATION'::text, 'TOOL'::text])));`,
    );
  }
}
