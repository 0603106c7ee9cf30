import { GraphEntity } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  prefix: 'finding',
  discriminator: 'FINDING',
  one: 'finding',
  many: 'findings',
  description: 'What an audit, inspection, survey, review or article found.',
})
export class Finding extends Statement {}
