import { csvMetadataSuffix } from '../operations/csvw.js';
import { csv } from '../operations/format/csv.js';
import type { Format } from '../operations/format/format.js';
import { croissantVersion } from './croissant.js';
import type { DescribedDataset } from './described-dataset.js';
import { type DatasetPlace, datasetAddress, packageAddress, tableAddress } from './site.js';

/** A document that describes a dataset for programs. */
export interface MetadataDocument {
  /** Its name below the list of tables, or its path from the site where it is of all datasets. */
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
  /** The address of what it keeps to. */
  readonly profile: string;
}

/** The documents that describe a dataset. */
export const metadataDocuments = {
  schemaOrg: {
    path: 'schema-org.jsonld',
    title: 'A Dataset of schema.org',
    mediaType: 'application/ld+json',
    profile: 'https://schema.org/Dataset',
  },
  croissant: {
    path: 'croissant.jsonld',
    title: 'Croissant 1.1',
    mediaType: 'application/ld+json',
    profile: croissantVersion,
  },
  csvw: {
    path: 'csv-metadata.json',
    title: 'CSV on the Web',
    mediaType: 'application/csvm+json',
    profile: 'http://www.w3.org/ns/csvw',
  },
  dcat: { path: '/data.json', title: 'DCAT 3', mediaType: 'application/ld+json', profile: 'http://www.w3.org/ns/dcat' },
  dcatTurtle: {
    path: '/data.ttl',
    title: 'DCAT 3, in Turtle',
    mediaType: 'text/turtle',
    profile: 'http://www.w3.org/ns/dcat',
  },
} as const satisfies Readonly<Record<string, MetadataDocument>>;

/** The address of a document that describes a dataset. */
export const documentAddress = ({ path }: MetadataDocument, place: DatasetPlace): string =>
  path.startsWith('/') ? place.site + path : `${datasetAddress(place)}/${path}`;

/** The links that lead from a dataset to what describes it, as a header has them. */
export const metadataLinks = (place: DatasetPlace): string =>
  Object.values(metadataDocuments)
    .map(
      (document) =>
        `<${documentAddress(document, place)}>; rel="describedby"; type="${document.mediaType}"; profile="${document.profile}"`,
    )
    .join(', ');

/** What there is of a dataset: its tables, the whole package, and what describes them. */
export const datasetIndex = (
  { name, title, description, version, release, tables }: DescribedDataset,
  formats: readonly Format[],
  place: DatasetPlace,
): object => ({
  name,
  title,
  description,
  version,
  release,
  package: packageAddress(place),
  tables: tables.map((table) => ({
    name: table.name,
    title: table.title,
    description: table.description,
    rows: table.size,
    links: Object.fromEntries(formats.map((format) => [format.name, tableAddress(place, table.name, format.name)])),
    columns: tableAddress(place, table.name, csv.name) + csvMetadataSuffix,
  })),
  describedBy: Object.values(metadataDocuments).map((document) => ({
    title: document.title,
    mediaType: document.mediaType,
    profile: document.profile,
    address: documentAddress(document, place),
  })),
});
