import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  prefix: 'answer',
  discriminator: 'ANSWER',
  description: 'A point of the answer to a question, its `parent`.',
})
export class Answer extends Statement {}
