import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  prefix: 'outcome',
  discriminator: 'OUTCOME',
  description: 'What a document reports done about a commitment; `linksFrom` leads to which.',
})
export class Outcome extends Statement {}
