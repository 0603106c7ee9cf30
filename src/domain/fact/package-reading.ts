import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

const text = { columnType: 'text', type: 'string', collation: 'C' };

/** How a data package in force was read, so that the same need not be read again. No type of the graph. */
@Entity({ tableName: 'package_reading' })
export class PackageReading {
  /** The id of its dataset. */
  @PrimaryKey({ ...text })
  datasetId!: string;

  /** A hash of the files of the package, and of the program that read them. */
  @Property({ ...text })
  mark!: string;
}
