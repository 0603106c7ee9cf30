import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'outcome',
  discriminator: 'OUTCOME',
  order: ['citation.document', 'citation.firstLine'],
  description: 'What was later reported done about a commitment, its `parent`.',
})
export class Outcome extends Statement {}
