import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/** Hashes of the rows that a dataset has in a large table, so that the next release of it writes only what differs. No type of the graph. */
@Entity({ tableName: 'row_hash' })
export class RowHash {
  /** The id of the dataset. */
  @PrimaryKey({ ...text })
  datasetId!: string;

  @PrimaryKey({ ...text })
  tableName!: string;

  /** A long value takes five times as long to read as its parts. */
  @PrimaryKey({ columnType: 'int', type: 'integer' })
  part!: number;

  /** The last migration when they were kept: what a later one did to the rows is not known of them. */
  @Property({ ...text })
  migration!: string;

  /** Of each row one of its key and one of what is in it, in the order of the former, over all parts. */
  @Property({ columnType: 'bytea', type: 'blob' })
  hashes!: Buffer;
}
