import type { EntityClass } from '../graph/entity.js';
import { Citation } from './citation.js';
import { Appointment } from './dimension/appointment.js';
import { Audit } from './dimension/audit.js';
import { Award } from './dimension/award.js';
import { Budget } from './dimension/budget.js';
import { Category } from './dimension/category.js';
import { Document } from './dimension/document.js';
import { Measure } from './dimension/measure.js';
import { Module } from './dimension/module.js';
import { Office } from './dimension/office.js';
import { Organisation } from './dimension/organisation.js';
import { OrganisationRelation } from './dimension/organisation-relation.js';
import { Person } from './dimension/person.js';
import { Programme } from './dimension/programme.js';
import { Qualification } from './dimension/qualification.js';
import { Region } from './dimension/region.js';
import { Scheme } from './dimension/scheme.js';
import { ServiceArea } from './dimension/service-area.js';
import { ServiceAreaName } from './dimension/service-area-name.js';
import { StaffGroup } from './dimension/staff-group.js';
import { Webinar } from './dimension/webinar.js';
import { Work } from './dimension/work.js';
import { Answer } from './fact/answer.js';
import { Check } from './fact/check.js';
import { Commitment } from './fact/commitment.js';
import { Discrepancy } from './fact/discrepancy.js';
import { Event } from './fact/event.js';
import { Finding } from './fact/finding.js';
import { FrameworkElement } from './fact/framework-element.js';
import { Link } from './fact/link.js';
import { Observation } from './fact/observation.js';
import { Outcome } from './fact/outcome.js';
import { PackageFile } from './fact/package-file.js';
import { Party } from './fact/party.js';
import { Question } from './fact/question.js';
import { Release, ReleaseChange } from './fact/release.js';
import { Remark } from './fact/remark.js';
import { SearchEntry } from './fact/search-entry.js';
import { Statement } from './fact/statement.js';
import { Period } from './period.js';
import { Speaker } from './speaker.js';

/** Values kept inside the tables of others. */
export const embeddables: readonly EntityClass[] = [Citation, Period, Speaker];

/** Tables that the graph has no type for: what the search reads, and the files a release was made of. */
export const internalTables: readonly EntityClass[] = [SearchEntry, PackageFile];

/** Every table and type of the graph. A new dimension is its class, a line here, a migration and a CSV file. */
export const entities: readonly EntityClass[] = [
  Organisation,
  OrganisationRelation,
  Region,
  ServiceArea,
  ServiceAreaName,
  StaffGroup,
  Office,
  Person,
  Appointment,
  Module,
  Webinar,
  Audit,
  Budget,
  Programme,
  Work,
  Qualification,
  Award,
  Scheme,
  Category,
  Document,
  Measure,
  Observation,
  Statement,
  Commitment,
  Outcome,
  Finding,
  Question,
  Answer,
  Event,
  FrameworkElement,
  Remark,
  Party,
  Link,
  Discrepancy,
  Check,
  Release,
  ReleaseChange,
];
