import { GraphEntity } from '../../graph/entity.js';
import { documentOrder } from '../document-order.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'outcome',
  discriminator: 'OUTCOME',
  order: documentOrder,
  description: 'What a document reports done about a commitment; `linksFrom` leads to which.',
})
export class Outcome extends Statement {}
