import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/**
 * What a row of another table was before a release made it what it is: in one table for all of them, so that a row that no release
 * has touched is kept once. A key has one of these for every release that changed it. No type of the graph.
 */
@Entity({ tableName: 'former_row' })
export class FormerRow {
  @PrimaryKey({ ...text })
  tableName!: string;

  /** The id of the row; in a table of links, that of the first of the two. */
  @PrimaryKey({ ...text })
  key!: string;

  /** In a table of links, the id of the second; empty in any other. */
  @PrimaryKey({ ...text })
  other!: string;

  /** The sequence number of the release that ended this state. */
  @PrimaryKey({ columnType: 'int', type: 'integer' })
  until!: number;

  /** The sequence number of the first release in which it stood so. */
  @Property({ columnType: 'int', type: 'integer' })
  since!: number;

  /** The values of the row by column, but for one that is kept beside it; null where there was no such row. */
  @Property({ columnType: 'jsonb', type: 'json', nullable: true })
  content!: object | null;

  /** The value that may be longer than JSON can hold, as it was: of a file its text; null where the table has none. */
  @Property({ ...text, nullable: true })
  longText!: string | null;
}
