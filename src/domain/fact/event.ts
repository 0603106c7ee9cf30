import { GraphEntity } from '../../graph/entity.js';
import { documentOrder } from '../document-order.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'event',
  discriminator: 'EVENT',
  one: 'event',
  many: 'events',
  order: documentOrder,
  description: 'Something that happened, or was to happen, at a time.',
})
export class Event extends Statement {}
