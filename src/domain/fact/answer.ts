import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'answer',
  discriminator: 'ANSWER',
  order: ['citation.document', 'citation.firstLine'],
  description: 'A point of the answer to a question, its `parent`.',
})
export class Answer extends Statement {}
