import { GraphEntity, Value } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'question',
  discriminator: 'QUESTION',
  one: 'question',
  many: 'questions',
  order: ['citation.document', 'citation.firstLine'],
  description: 'A question put to Cafcass; its `status` says whether it was answered.',
})
export class Question extends Statement {
  @Value('text', 'Who asked, as printed.')
  askedBy!: string;
}
