import { GraphEntity } from '../../graph/entity.js';
import { documentOrder } from '../document-order.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'finding',
  discriminator: 'FINDING',
  one: 'finding',
  many: 'findings',
  order: documentOrder,
  description: 'What an audit, inspection, survey, review or article found.',
})
export class Finding extends Statement {}
