import { csv } from '../operations/format/csv.js';
import type { TableColumn } from '../operations/table.js';
import { croissantContext } from './croissant-context.js';
import type { DescribedDataset, DescribedTable } from './described-dataset.js';
import { datasetWords } from './schema-org.js';
import { type DatasetPlace, packageAddress, plainMediaType, tableAddress } from './site.js';
import type { TableChecksum } from './table-checksum.js';

/** The version of the format that is written. */
export const croissantVersion = 'http://mlcommons.org/croissant/1.1';

const typesOfColumns: Readonly<Record<TableColumn['type'], string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
};
const typesOfFormats: Readonly<Record<NonNullable<TableColumn['format']>, string>> = {
  date: 'sc:Date',
  'date-time': 'sc:DateTime',
};

const fileOf = (table: string) => `${table}.${csv.name}`;
const fieldOf = (table: string, column: string) => ({ '@id': `${table}/${column}` });

// What a column refers to is told in CSV on the Web: tables refer to each other in circles, and readers of Croissant take a
// reference for a join that is to be made first.
function field({ name: table, lists }: DescribedTable, { name, description, type, format }: TableColumn) {
  const isList = lists.has(name);
  return {
    '@type': 'cr:Field',
    ...fieldOf(table, name),
    name,
    description,
    dataType: format ? typesOfFormats[format] : typesOfColumns[type],
    ...(isList && { isArray: true, arrayShape: '-1' }),
    source: {
      fileObject: { '@id': fileOf(table) },
      extract: { column: name },
      ...(isList && { transform: { separator: '; ' } }),
    },
  };
}

const recordSet = (table: DescribedTable) => ({
  '@type': 'cr:RecordSet',
  '@id': table.name,
  name: table.name,
  description: `${table.title}. ${table.description}`,
  ...(table.key.length > 0 && { key: table.key.map((column) => fieldOf(table.name, column)) }),
  field: table.columns.map((column) => field(table, column)),
});

/** How a dataset is cited, as BibTeX. */
function citation({ name, title, release, creators, issued }: DescribedDataset, place: DatasetPlace): string {
  const author = creators.map((one) => `{${one.name}}`).join(' and ');
  return `@misc{${name}, title = {${title}}, author = {${author}}, year = {${issued.getUTCFullYear()}}, note = {Release ${release}}, url = {${packageAddress(place)}}}`;
}

/**
 * A dataset in Croissant, for programs that learn from it: its tables as files with their checksums, and what their columns are.
 * @param checksums those of the tables as CSV
 */
export function croissant(
  dataset: DescribedDataset,
  checksums: ReadonlyMap<string, TableChecksum>,
  place: DatasetPlace,
): object {
  return {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: croissantVersion,
    ...datasetWords(dataset, place),
    isLiveDataset: false,
    citeAs: citation(dataset, place),
    distribution: dataset.tables.map(({ name, title }) => {
      const checksum = checksums.get(name);
      return {
        '@type': 'cr:FileObject',
        '@id': fileOf(name),
        name: fileOf(name),
        description: title,
        contentUrl: tableAddress(place, name, csv.name),
        encodingFormat: plainMediaType(csv),
        ...(checksum && { contentSize: `${checksum.bytes} B`, sha256: checksum.sha256 }),
      };
    }),
    recordSet: dataset.tables.map(recordSet),
  };
}
