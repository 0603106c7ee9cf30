import type { Connection } from '../../graph/connection.js';
import { describedEnum, type ValueOf } from '../../graph/described-enum.js';
import { GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Answer } from './answer.js';
import { Statement } from './statement.js';

export const Verdict = describedEnum('Verdict', 'Whether a question was answered, in our judgement.', {
  ANSWERED: 'It was answered.',
  PARTLY_ANSWERED: 'A part of it was answered.',
  NOT_ANSWERED: 'It was not answered.',
});

@GraphEntity({
  prefix: 'question',
  discriminator: 'QUESTION',
  one: 'question',
  many: 'questions',
  description: 'A question put to somebody; `saidBy` is who asks.',
})
export class Question extends Statement {
  @Value(
    'text',
    'Whether it was answered: our judgement, not the document’s; null where nobody was to answer it there.',
    {
      nullable: true,
      values: Verdict,
    },
  )
  ourVerdict!: ValueOf<typeof Verdict> | null;

  @Value('text', 'Why we judge so; null where we do not judge.', { nullable: true })
  ourReason!: string | null;

  @ToMany(() => Answer, 'parent', 'The points of the answer; none where it was not answered.')
  answers!: Connection<Answer>;
}
