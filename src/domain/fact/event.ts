import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  prefix: 'event',
  discriminator: 'EVENT',
  one: 'event',
  many: 'events',
  description: 'Something that happened, or was to happen, at a time.',
})
export class Event extends Statement {}
