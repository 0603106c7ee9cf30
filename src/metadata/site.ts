import { csvMetadataSuffix } from '../operations/csvw.js';
import { csv } from '../operations/format/csv.js';
import { json } from '../operations/format/json.js';

/** Where a dataset is served: what its metadata lead to. */
export interface DatasetPlace {
  /** What addresses begin with, without a stroke at its end. */
  readonly site: string;
  /** The path of its list of tables, below which they stand. */
  readonly path: string;
}

/** The address by which a dataset is named. */
export const datasetAddress = ({ site, path }: DatasetPlace): string => site + path;

/** The whole package, as it was loaded. */
export const packageAddress = (place: DatasetPlace): string => `${datasetAddress(place)}/package.zip`;

/** The formats of tables that metadata name. */
export const describedFormats = [csv, json] as const;

/** The media type of a format, without its parameters. */
export const plainMediaType = ({ mediaType }: { readonly mediaType: string }): string => mediaType.split(';')[0] ?? '';

/** A table in a format. */
export const tableAddress = (place: DatasetPlace, table: string, format: string): string =>
  `${datasetAddress(place)}/${table}.${format}`;

/** What describes the columns of a table. */
export const columnsAddress = (place: DatasetPlace, table: string): string =>
  tableAddress(place, table, csv.name) + csvMetadataSuffix;
