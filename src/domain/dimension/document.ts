import { Int } from 'type-graphql';
import type { Connection } from '../../graph/connection.js';
import { Computed, Embed, GraphEntity, ToMany, ToOne, Value } from '../../graph/entity.js';
import { Node } from '../../graph/node.js';
import { Observation } from '../fact/observation.js';
import { Statement } from '../fact/statement.js';
import { statementsAbout } from '../fact/statement-link.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';
import type { Dataset } from './dataset.js';
import { Organisation } from './organisation.js';

@GraphEntity({
  table: 'document',
  prefix: 'document',
  one: 'document',
  many: 'documents',
  search: { title: 'title', body: ['lost', 'note'] },
  description: 'One of the public documents the dataset was transcribed from.',
})
export class Document extends Node {
  @Value('text', 'Title, as printed.')
  title!: string;

  @Value('text', 'What sort of document it is, such as `strategy` or `board slides`.', { facet: true })
  kind!: string;

  @ToOne(() => Organisation, 'Who published it; null where the text does not say.', { nullable: true })
  publisher!: Organisation | null;

  @ToOne(() => Organisation, 'The body it is about: the subject of every fact in it that names no other.')
  subject!: Organisation;

  @Value('date', 'Day of publication; null where the text does not give one.', { nullable: true })
  published!: string | null;

  @Value('text', 'The time of publication in words, such as `2006`; null where the text does not give one.', {
    nullable: true,
  })
  publishedLabel!: string | null;

  @Embed(() => Period, 'The time it reports on; null where it does not say.', { nullable: true })
  period!: Period | null;

  @Value('text', 'SHA-256 of the text the line numbers refer to, in hexadecimal.')
  sha256!: string;

  @Value('integer', 'Number of lines in that text.')
  lines!: number;

  @Value(
    'integers',
    'The lines of that text on which its pages begin, in the order of the pages; a page without a line begins where the next one does. Null where its pages are unknown.',
    { nullable: true },
  )
  pageLines!: number[] | null;

  @Computed<Document>(
    () => Int,
    'Number of its pages; null where they are unknown.',
    [['pageLines']],
    ({ pageLines }) => pageLines?.length ?? null,
    { nullable: true },
  )
  pages!: number | null;

  @Value('text', 'Address at which the original was published; null where none was found.', { nullable: true })
  address!: string | null;

  @Value(
    'date',
    'Day on which the original was last seen at its address; null where nobody has looked since it was taken.',
    {
      nullable: true,
    },
  )
  addressSeen!: string | null;

  @Value(
    'text',
    'What of the original is lost in its text, or out of order, in our words; null where nothing is known to be.',
    {
      nullable: true,
    },
  )
  lost!: string | null;

  @Value('text', 'What else to know when reading it; null where there is nothing.', { nullable: true })
  note!: string | null;

  @OfDataset()
  dataset!: Dataset;

  @ToMany(() => Observation, 'citation.document', 'The numbers printed in it.')
  observations!: Connection<Observation>;

  @ToMany(() => Statement, 'citation.document', 'What it says.')
  statements!: Connection<Statement>;

  @ToMany(() => Statement, statementsAbout('document'), 'What the documents say of it.')
  mentions!: Connection<Statement>;
}
