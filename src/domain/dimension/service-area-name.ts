import type { ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';
import { Region } from './region.js';
import { ServiceArea } from './service-area.js';

@GraphEntity({
  table: 'service_area_name',
  prefix: 'service-area-name',
  order: ['onDate'],
  source: { table: 'service-area-names', naturalKey: ['service_area', 'on_date', 'document'] },
  printedName: 'name',
  search: { title: 'name', nameOf: 'serviceArea' },
  description: 'The name, and so the extent, of a service area as of a day.',
})
export class ServiceAreaName extends Node {
  @ToOne(() => ServiceArea, 'The area.')
  serviceArea!: ServiceArea;

  @Value('text', 'Name, as printed.')
  name!: string;

  @ToOne(() => Region, 'Region the document lists it under; null where it lists it under none.', { nullable: true })
  region!: Region | null;

  @Value('date', 'The day for which the document gives this name; null where it gives it for none.', { nullable: true })
  onDate!: string | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is printed.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;
}
