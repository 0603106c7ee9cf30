import { Unique } from '@mikro-orm/decorators/legacy';
import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Aliases } from '../alias.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Region } from './region.js';
import { ServiceAreaName } from './service-area-name.js';

export const ServiceAreaKind = codeList('ServiceAreaKind', 'What a service area stands for.', {
  AREA: 'A part of England with teams of its own.',
  GROUP: 'Areas for which a document prints one number together.',
  CONTRACTORS: 'Self-employed contractors, who belong to no place.',
});

@GraphEntity({
  table: 'service_area',
  prefix: 'service-area',
  one: 'serviceArea',
  many: 'serviceAreas',
  naturalKeys: ['code'],
  order: ['position'],
  printedName: 'name',
  exclusive: true,
  search: { title: 'name', names: ['code', 'aliases'], body: ['note'] },
  description: 'An area in which a body works. Names and borders change with time: see `names`.',
})
@Unique({
  name: 'service_area_code_unique',
  expression: 'create unique index service_area_code_unique on service_area (dataset_id, code)',
})
export class ServiceArea extends Node {
  @Value('integer', 'Place in the usual order of the areas, from 1; null where they have none.', { nullable: true })
  position!: number | null;

  @Value('text', 'Code as printed, such as `A12`; null where the documents print none.', { nullable: true })
  code!: string | null;

  @Value('text', 'Name, as the earliest document that names it has it.')
  name!: string;

  @Value('text', 'What it stands for.', { values: ServiceAreaKind })
  kind!: ValueOf<typeof ServiceAreaKind>;

  @ToOne(
    () => ServiceArea,
    'The group it is counted with where a document prints one number for both; null for most areas.',
    {
      nullable: true,
    },
  )
  partOf!: ServiceArea | null;

  @ToOne(() => Region, 'Region of 2022; null where no document places the area in one.', { nullable: true })
  region!: Region | null;

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

  @ToMany(() => ServiceAreaName, 'serviceArea', 'The names it had, each as of a day.')
  names!: Connection<ServiceAreaName>;

  @ToMany(() => ServiceArea, 'partOf', 'The areas counted together in this group; none for most.')
  parts!: Connection<ServiceArea>;

  @ToMany(() => Observation, 'serviceArea', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('service_area'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
