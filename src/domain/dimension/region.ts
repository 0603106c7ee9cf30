import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Aliases } from '../alias.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import { Appointment } from './appointment.js';
import type { Dataset } from './dataset.js';
import { ServiceArea } from './service-area.js';
import { ServiceAreaName } from './service-area-name.js';

export const RegionScheme = codeList('RegionScheme', 'Which division of a country a region belongs to.', {
  SCHEME_2006: 'The regions of 2006.',
  SCHEME_2022: 'The regions of 2022.',
  PLACE: 'No region but a town, city or county that a document names.',
});

@GraphEntity({
  table: 'region',
  prefix: 'region',
  one: 'region',
  many: 'regions',
  printedName: 'name',
  scheme: 'scheme',
  search: { title: 'name', names: ['code', 'aliases'], body: ['note'] },
  description:
    'A part of the country: a region of the body the documents are about, or a place they name. The regions of two years are different schemes and cannot be matched one to one.',
})
export class Region extends Node {
  @Value('text', 'Code, as printed, such as `NW`; null where the document has none.', { nullable: true })
  code!: string | null;

  @Value('text', 'Name.')
  name!: string;

  @Value('text', 'The scheme it belongs to; null where the country is divided in one way only.', {
    nullable: true,
    values: RegionScheme,
  })
  scheme!: ValueOf<typeof RegionScheme> | null;

  @Aliases()
  aliases!: string[];

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(
    () => Appointment,
    'region',
    'Offices in it that the documents name the holder of, such as the regional leads of 2006.',
  )
  appointments!: Connection<Appointment>;

  @ToMany(() => ServiceArea, 'region', 'The service areas a document places in it.')
  serviceAreas!: Connection<ServiceArea>;

  @ToMany(() => ServiceAreaName, 'region', 'The names under which areas are listed in it.')
  serviceAreaNames!: Connection<ServiceAreaName>;

  @ToMany(() => Observation, 'region', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('region'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
