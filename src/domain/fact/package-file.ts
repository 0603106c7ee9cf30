import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/** A file of a data package in force, as it was read. No type of the graph. */
@Entity({ tableName: 'package_file' })
export class PackageFile {
  /** The id of its dataset. */
  @PrimaryKey({ ...text })
  datasetId!: string;

  /** Its path in the package. */
  @PrimaryKey({ ...text })
  path!: string;

  @Property({ ...text })
  content!: string;
}
