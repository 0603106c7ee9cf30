import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/** A global id that a row had before, and the one it has now: what asks for the former is answered with the row. No type of the graph. */
@Entity({ tableName: 'former_id' })
export class FormerId {
  @PrimaryKey({ ...text })
  id!: string;

  @Property({ ...text })
  current!: string;

  /** The id of the dataset that says so. */
  @Property({ ...text })
  datasetId!: string;
}
