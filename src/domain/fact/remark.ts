import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  prefix: 'remark',
  discriminator: 'REMARK',
  description: 'Any other fact in words.',
})
export class Remark extends Statement {}
