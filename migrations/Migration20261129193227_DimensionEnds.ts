import { Migration } from '@mikro-orm/migrations';

export class Migration20261129193227_DimensionEnds extends Migration {
  override name = 'Migration20261129193227_DimensionEnds';

  override up(): void | Promise<void> {
    this.addSql(
      `create index observation_organisation_id_ends_index on observation (measure_id, organisation_id, value) where organisation_id is not null;`,
    );
    this.addSql(
      `create index observation_region_id_ends_index on observation (measure_id, region_id, value) where region_id is not null;`,
    );
    this.addSql(
      `create index observation_service_area_id_ends_index on observation (measure_id, service_area_id, value) where service_area_id is not null;`,
    );
    this.addSql(
      `create index observation_staff_group_id_ends_index on observation (measure_id, staff_group_id, value) where staff_group_id is not null;`,
    );
    this.addSql(
      `create index observation_module_id_ends_index on observation (measure_id, module_id, value) where module_id is not null;`,
    );
    this.addSql(
      `create index observation_webinar_id_ends_index on observation (measure_id, webinar_id, value) where webinar_id is not null;`,
    );
    this.addSql(
      `create index observation_audit_id_ends_index on observation (measure_id, audit_id, value) where audit_id is not null;`,
    );
    this.addSql(
      `create index observation_budget_id_ends_index on observation (measure_id, budget_id, value) where budget_id is not null;`,
    );
    this.addSql(
      `create index observation_programme_id_ends_index on observation (measure_id, programme_id, value) where programme_id is not null;`,
    );
    this.addSql(
      `create index observation_work_id_ends_index on observation (measure_id, work_id, value) where work_id is not null;`,
    );
    this.addSql(
      `create index observation_qualification_id_ends_index on observation (measure_id, qualification_id, value) where qualification_id is not null;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index observation_work_id_ends_index;`);
    this.addSql(`drop index observation_webinar_id_ends_index;`);
    this.addSql(`drop index observation_staff_group_id_ends_index;`);
    this.addSql(`drop index observation_service_area_id_ends_index;`);
    this.addSql(`drop index observation_region_id_ends_index;`);
    this.addSql(`drop index observation_qualification_id_ends_index;`);
    this.addSql(`drop index observation_programme_id_ends_index;`);
    this.addSql(`drop index observation_organisation_id_ends_index;`);
    this.addSql(`drop index observation_module_id_ends_index;`);
    this.addSql(`drop index observation_budget_id_ends_index;`);
    this.addSql(`drop index observation_audit_id_ends_index;`);
  }
}
