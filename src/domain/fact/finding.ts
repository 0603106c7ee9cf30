import { GraphEntity, ToMany } from '../../graph/entity.js';
import { Audit } from '../dimension/audit.js';
import { Statement } from './statement.js';
import { statementsAbout } from './statement-link.js';

@GraphEntity({
  prefix: 'finding',
  discriminator: 'FINDING',
  one: 'finding',
  many: 'findings',
  description: 'What an audit, inspection, survey, review or article found.',
})
export class Finding extends Statement {}

// Declared here, for a statement refers to audits, and what it refers to is read before there is anything to extend.
ToMany(() => Finding, statementsAbout('audit'), 'What it found.')(Audit.prototype, 'findings');
