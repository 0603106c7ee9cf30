import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/** The codes of its own that a data package in force adds to a list. No type of the graph. */
@Entity({ tableName: 'package_code_list' })
export class PackageCodeList {
  /** The id of its dataset. */
  @PrimaryKey({ ...text })
  datasetId!: string;

  /** The name of the list in a package, such as `work-kind`. */
  @PrimaryKey({ ...text })
  list!: string;

  @Property({ columnType: 'text[]', type: 'string[]' })
  codes!: string[];
}
