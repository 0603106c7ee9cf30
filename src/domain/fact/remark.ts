import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'remark',
  discriminator: 'REMARK',
  order: ['citation.document', 'citation.firstLine'],
  description: 'Any other fact in words.',
})
export class Remark extends Statement {}
