import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy';

/** How the package of the release in force was read, so that the same need not be read again. One row. No type of the graph. */
@Entity({ tableName: 'package_reading' })
export class PackageReading {
  /** A hash of the files of the package, and of the program that read them. */
  @PrimaryKey({ columnType: 'text', type: 'string', collation: 'C' })
  mark!: string;
}
