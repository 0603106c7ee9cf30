import { Entity, Index, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { Embed, ToOne, Value } from '../../graph/entity.js';
import { partingSigns } from '../../graph/searchable.js';
import { folded } from '../../query/letter-case.js';
import { raw } from '../../query/sql.js';
import type { Dataset } from '../dimension/dataset.js';
import { Document } from '../dimension/document.js';
import { OfDataset } from '../of-dataset.js';
import { Period } from '../period.js';

const text = { columnType: 'text', type: 'string', collation: 'C' };

// A database knows capital and small letters of its own locale only.
const inOneCase = (column: string) => folded(raw(column)).text;
const plain = (column: string) =>
  `translate(${inOneCase(column)}, '${partingSigns}', '${' '.repeat(partingSigns.length)}')`;
const unstemmed = `ts_delete(whole, array(select lexeme from unnest(whole) where ts_lexize('english_stem', lexeme) = '{}'))`;
const weighted = (column: string, weight: string) =>
  `(select setweight((stemmed::text || ' ' || ${unstemmed}::text)::tsvector, '${weight}') from (select to_tsvector('english', ${plain(column)}) as stemmed, to_tsvector('simple', ${plain(column)}) as whole) as words)`;

/**
 * What the search reads: one row for each thing it finds, derived from the other tables by the load. No type of the graph; what is
 * declared as of one is what hits are filtered by.
 * The vector is written by a trigger, not generated: it is made by queries, which a generated column may not hold.
 */
@Entity({ tableName: 'search_entry' })
@Trigger({
  name: 'vector',
  timing: 'before',
  events: ['insert'],
  body: `new.vector := ${weighted(`split_part(new.names, e'\\n', 1)`, 'A')} || ${weighted('new.names', 'B')} || ${weighted('new.body', 'C')}; return new;`,
})
@Index({
  name: 'search_entry_vector_index',
  expression: 'create index search_entry_vector_index on search_entry using gin (vector)',
})
@Index({
  name: 'search_entry_names_index',
  expression: `create index search_entry_names_index on search_entry using gin ((${inOneCase('names')}) gin_trgm_ops)`,
})
export class SearchEntry {
  /** Global id of the thing. */
  @PrimaryKey({ ...text })
  id!: string;

  @Value('text', 'Name of its type in the schema.')
  type!: string;

  @ToOne(() => Document, 'The document it is cited from; of a document, itself. Null where it cites none.', {
    nullable: true,
  })
  document!: Document | null;

  @OfDataset({ nullable: true })
  dataset!: Dataset | null;

  @Embed(() => Period, 'The time it is about; null where it has none.', { nullable: true })
  period!: Period | null;

  /** Its title and its other names, one on a line. */
  @Property({ ...text })
  names!: string;

  /** Text about it; empty where there is none. */
  @Property({ ...text })
  body!: string;

  /**
   * The words of both, weighted: the title A, the names B, the text C. Each stands there stemmed and, unless it is as common as
   * `the`, as it is, for the beginning of a word may be longer than its stem.
   */
  @Property({ columnType: 'tsvector', type: 'string', nullable: true })
  vector!: string | null;
}
