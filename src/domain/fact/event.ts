import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'event',
  discriminator: 'EVENT',
  one: 'event',
  many: 'events',
  order: ['citation.document', 'citation.firstLine'],
  description: 'Something that happened, or was to happen, at a time.',
})
export class Event extends Statement {}
