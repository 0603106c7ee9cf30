import { GraphEntity } from '../../graph/entity.js';
import { documentOrder } from '../document-order.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'remark',
  discriminator: 'REMARK',
  order: documentOrder,
  description: 'Any other fact in words.',
})
export class Remark extends Statement {}
