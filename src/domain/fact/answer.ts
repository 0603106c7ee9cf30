import { GraphEntity } from '../../graph/entity.js';
import { documentOrder } from '../document-order.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'answer',
  discriminator: 'ANSWER',
  order: documentOrder,
  description: 'A point of the answer to a question, its `parent`.',
})
export class Answer extends Statement {}
