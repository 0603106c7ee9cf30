import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, Value } from '../../graph/entity.js';
import { Statement } from './statement.js';

export const CommitmentForm = describedEnum('CommitmentForm', 'How a commitment is framed.', {
  AIM: 'A strategic aim.',
  PRINCIPLE: 'A principle to work by.',
  OBJECTIVE: 'An objective.',
  ACTION: 'An action, or an activity of a plan.',
  PRIORITY: 'A priority, or the theme of a month.',
  COMMITMENT: 'A promise.',
  OPTION: 'An option under consideration.',
});

@GraphEntity({
  table: 'statement',
  prefix: 'commitment',
  discriminator: 'COMMITMENT',
  one: 'commitment',
  many: 'commitments',
  order: ['citation.document', 'citation.firstLine'],
  description: 'An aim, principle, objective, action, priority, promise or option: something somebody set out to do.',
})
export class Commitment extends Statement {
  @Value('text', 'How it is framed.', { values: CommitmentForm })
  form!: ValueOf<typeof CommitmentForm>;

  @Value('text', 'Who is to do it, as printed; null where the document does not say.', { nullable: true })
  lead!: string | null;
}
