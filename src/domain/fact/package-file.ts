import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/** A file of the data package that the release in force was made of, as it was read. No type of the graph. */
@Entity({ tableName: 'package_file' })
export class PackageFile {
  /** Its path in the package. */
  @PrimaryKey({ ...text })
  path!: string;

  @Property({ ...text })
  content!: string;
}
