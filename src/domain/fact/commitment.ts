import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Link } from './link.js';
import { Party } from './party.js';
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

export const Followed = describedEnum('Followed', 'What became of a commitment, as far as the documents show.', {
  SUPPORTED: 'Facts speak for it, or report it done, and none speaks against it.',
  CONTRADICTED: 'Facts speak against it, and none for it.',
  MIXED: 'Facts speak for it, and others against it.',
  UNKNOWN: 'No fact of any document bears on it.',
});

@GraphEntity({
  prefix: 'commitment',
  discriminator: 'COMMITMENT',
  one: 'commitment',
  many: 'commitments',
  description: 'An aim, principle, objective, action, priority, promise or option: something somebody set out to do.',
})
export class Commitment extends Statement {
  @Value('text', 'How it is framed.', { values: CommitmentForm })
  form!: ValueOf<typeof CommitmentForm>;

  @Value(
    'text',
    'What the evidence adds up to, in our judgement: made from the links of `evidence`, of a commitment that repeats another from those of the other. It says what the documents show, not what came about.',
    { values: Followed },
  )
  followed!: ValueOf<typeof Followed>;

  @ToMany(
    () => Link,
    'toStatement',
    'The facts of any document that bear on whether it was kept, each with its reason: our judgement. That another commitment contradicts it is no evidence.',
    {
      relation: { in: ['SUPPORTS', 'CONTRADICTS', 'REPORTS_DONE'] },
      not: { relation: { eq: 'CONTRADICTS' }, fromStatement: { kind: { eq: 'COMMITMENT' } } },
    },
  )
  evidence!: Connection<Link>;

  @ToMany(() => Party, 'statement', 'Who is to do it, or to see to it.', { role: { eq: 'LEAD' } })
  leads!: Connection<Party>;
}
