import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  table: 'statement',
  prefix: 'outcome',
  discriminator: 'OUTCOME',
  order: ['citation.document', 'citation.firstLine'],
  description: 'What a document reports done about a commitment; `linksFrom` leads to which.',
})
export class Outcome extends Statement {}
