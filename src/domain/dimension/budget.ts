import type { Connection } from '../../graph/connection.js';
import { codeList, type ValueOf } from '../../graph/described-enum.js';
import { Embed, GraphEntity, ToMany, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Citation } from '../citation.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { Note } from '../note.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import { type Reading, Readings } from '../reading.js';
import type { Dataset } from './dataset.js';

export const BudgetKind = codeList('BudgetKind', 'What sort of money a budget is.', {
  BUDGET: 'A budget set for a year.',
  ALLOCATION: 'Money allocated by government.',
  FUND: 'A fund for a purpose.',
  AWARD: 'A pay award.',
  SPENDING: 'Money spent.',
  PROMISE: 'Money promised.',
});

@GraphEntity({
  table: 'budget',
  prefix: 'budget',
  one: 'budget',
  many: 'budgets',
  printedName: 'title',
  search: { title: 'title', body: ['note'] },
  description: 'Money set aside, spent or promised for a purpose.',
})
export class Budget extends Node {
  @Value('text', 'Title.')
  title!: string;

  @Value('text', 'What sort of money it is.', { values: BudgetKind })
  kind!: ValueOf<typeof BudgetKind>;

  @Embed(() => Period, 'The years it is for; null where the document gives no time.', { nullable: true })
  period!: Period | null;

  @Readings()
  readings!: ValueOf<typeof Reading>[];

  @Note()
  note!: string | null;

  @Embed(() => Citation, 'Where it is named.')
  citation!: Citation;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'budget', 'The numbers printed about it.')
  observations!: Connection<Observation>;

  @ToMany(() => Observation, 'budget', 'The amounts of money printed, in pounds.', {
    measure: { unit: { eq: 'POUNDS' } },
    reprint: { eq: false },
  })
  amounts!: Connection<Observation>;

  @ToMany(() => Statement, statementsAbout('budget'), 'What the documents say of it.')
  statements!: Connection<Statement>;
}
