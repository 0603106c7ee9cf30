import { type Contributor, isPublisher, type Licence } from '../dataset/package/data-package.js';
import type { PublishedPackage } from '../dataset/published-package.js';
import { oncePer } from '../graph/once.js';
import { packageTableDescription, packageTables } from '../operations/package-table.js';
import { releaseName } from '../operations/release.js';
import type { TableDescription } from '../operations/table.js';

/** Who made a dataset, or publishes it. */
export type Agent = Omit<Contributor, 'roles'>;

/** A column that has keys of a table: its own, or another. */
export interface ColumnReference {
  readonly column: string;
  readonly table: string;
  /** The column of that table. */
  readonly referred: string;
}

/** A table as metadata describe it. */
export interface DescribedTable extends TableDescription {
  /** How many rows it has. */
  readonly size: number;
  /** Columns whose values name a row; none where nothing does. */
  readonly key: readonly string[];
  readonly references: readonly ColumnReference[];
  /** Columns of which a cell may have several values, joined with `; `. */
  readonly lists: ReadonlySet<string>;
}

/** Something that a dataset was made from. */
export interface DatasetSource {
  readonly title: string;
  /** Where it is found; null where that is not known. */
  readonly address: string | null;
}

/** A data package and its release, as all metadata describe them. */
export interface DescribedDataset {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly release: string;
  /** When the release was loaded. */
  readonly issued: Date;
  readonly keywords: readonly string[];
  /** The page that the package names as its own; null where it names none. */
  readonly homepage: string | null;
  readonly licence: Licence | null;
  readonly creators: readonly Agent[];
  readonly publishers: readonly Agent[];
  readonly sources: readonly DatasetSource[];
  readonly tables: readonly DescribedTable[];
}

function agentsOf({ title, contributors }: PublishedPackage) {
  const agents = (some: readonly Contributor[]): readonly Agent[] =>
    some.map(({ name, address }) => ({ name, address }));
  // Somebody made it, whether or not the package says who.
  const unnamed: readonly Agent[] = [{ name: `The editors of “${title}”`, address: null }];
  const makers = agents(contributors.filter((one) => !isPublisher(one) || one.roles.length > 1));
  const publishers = agents(contributors.filter(isPublisher));
  const creators = makers.length > 0 ? makers : publishers.length > 0 ? publishers : unnamed;
  return { creators, publishers: publishers.length > 0 ? publishers : creators };
}

/** The first schema of a table: those of its other files are alike. */
const schemaOf = ({ resources }: PublishedPackage, name: string) =>
  resources.find(({ table }) => table === name)?.schema;

/** What a reference names: a table, or a resource of one. */
const tableReferredTo = ({ resources }: PublishedPackage, name: string): string =>
  resources.some(({ table }) => table === name) ? name : (resources.find((one) => one.name === name)?.table ?? name);

function describedTable(published: PublishedPackage, description: TableDescription): DescribedTable {
  const { name } = description;
  const schema = schemaOf(published, name);
  return {
    ...description,
    size: published.tables.get(name)?.length ?? 0,
    key: schema?.primaryKey ?? [],
    references: (schema?.foreignKeys ?? []).flatMap(({ fields: [column, ...more], reference }) => {
      const [referred] = reference.fields;
      // Metadata of columns cannot say that several together are a key.
      if (column === undefined || referred === undefined || more.length > 0) return [];
      const { resource } = reference;
      return [{ column, referred, table: resource === undefined ? name : tableReferredTo(published, resource) }];
    }),
    lists: new Set(schema?.fields.flatMap((field) => (field.type === 'list' ? [field.name] : []))),
  };
}

const sourcesOf = ({ tables }: PublishedPackage): readonly DatasetSource[] =>
  (tables.get('documents') ?? []).flatMap(({ values: { title, address = null } }) =>
    typeof title === 'string' ? [{ title, address: typeof address === 'string' ? address : null }] : [],
  );

/** All that metadata say of a package and its release. */
export const describedDataset = oncePer((published: PublishedPackage): DescribedDataset => {
  const { name, title, description, version, keywords, homepage, licences, release } = published;
  return {
    name,
    title,
    description: description ?? title,
    version,
    release: releaseName(release),
    issued: release.loadedAt,
    keywords,
    homepage,
    licence: licences[0] ?? null,
    ...agentsOf(published),
    sources: sourcesOf(published),
    tables: packageTables(published).flatMap((table) => {
      const described = packageTableDescription(published, table);
      return described ? [describedTable(published, described)] : [];
    }),
  };
});
