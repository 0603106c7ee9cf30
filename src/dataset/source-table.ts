import { Appointment } from '../domain/dimension/appointment.js';
import { Audit } from '../domain/dimension/audit.js';
import { Award } from '../domain/dimension/award.js';
import { Budget } from '../domain/dimension/budget.js';
import { Category } from '../domain/dimension/category.js';
import { Document } from '../domain/dimension/document.js';
import { Measure } from '../domain/dimension/measure.js';
import { Module } from '../domain/dimension/module.js';
import { Office } from '../domain/dimension/office.js';
import { Organisation } from '../domain/dimension/organisation.js';
import { OrganisationRelation } from '../domain/dimension/organisation-relation.js';
import { Person } from '../domain/dimension/person.js';
import { Programme } from '../domain/dimension/programme.js';
import { Qualification } from '../domain/dimension/qualification.js';
import { Region } from '../domain/dimension/region.js';
import { Scheme } from '../domain/dimension/scheme.js';
import { ServiceArea } from '../domain/dimension/service-area.js';
import { ServiceAreaName } from '../domain/dimension/service-area-name.js';
import { StaffGroup } from '../domain/dimension/staff-group.js';
import { Webinar } from '../domain/dimension/webinar.js';
import { Work } from '../domain/dimension/work.js';
import { Observation } from '../domain/fact/observation.js';
import { Party } from '../domain/fact/party.js';
import { Statement } from '../domain/fact/statement.js';
import type { EntityClass } from '../graph/entity.js';

/** A table of the data package and the entity its rows become. */
export interface SourceTable {
  readonly entity: EntityClass;
  /** Columns whose values make the id, where the package has no id column. */
  readonly naturalKey?: readonly string[];
}

/** The tables every package of this profile has, by their names in it. */
export const sourceTables: Readonly<Record<string, SourceTable>> = {
  documents: { entity: Document },
  organisations: { entity: Organisation },
  'organisation-relations': {
    entity: OrganisationRelation,
    naturalKey: ['organisation', 'relation', 'document', 'first_line', 'description'],
  },
  regions: { entity: Region },
  'service-areas': { entity: ServiceArea },
  'service-area-names': { entity: ServiceAreaName, naturalKey: ['service_area', 'on_date', 'document'] },
  'staff-groups': { entity: StaffGroup },
  offices: { entity: Office },
  people: { entity: Person },
  appointments: {
    entity: Appointment,
    naturalKey: ['person', 'office', 'organisation', 'region', 'document', 'first_line'],
  },
  modules: { entity: Module },
  webinars: { entity: Webinar },
  audits: { entity: Audit },
  budgets: { entity: Budget },
  programmes: { entity: Programme },
  works: { entity: Work },
  qualifications: { entity: Qualification },
  awards: { entity: Award },
  schemes: { entity: Scheme },
  categories: { entity: Category },
  measures: { entity: Measure },
  // What names an observation is its cell: see evidence/figure.ts.
  observations: { entity: Observation },
  statements: { entity: Statement },
  parties: {
    entity: Party,
    naturalKey: ['statement', 'role', 'as_printed', 'organisation', 'office', 'person', 'staff_group'],
  },
};
