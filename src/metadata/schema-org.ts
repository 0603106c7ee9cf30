import type { Agent, DescribedDataset } from './described-dataset.js';
import {
  type DatasetPlace,
  datasetAddress,
  describedFormats,
  packageAddress,
  plainMediaType,
  tableAddress,
} from './site.js';

/** Who made a dataset, in the words of schema.org. */
export const organisation = ({ name, address }: Agent) => ({
  '@type': 'Organization',
  name,
  ...(address !== null && { url: address }),
});

/** What schema.org says of a dataset, whatever its distributions are. */
export const datasetWords = (dataset: DescribedDataset, place: DatasetPlace) => ({
  name: dataset.title,
  alternateName: dataset.name,
  description: dataset.description,
  url: dataset.homepage ?? `${place.site}/`,
  version: dataset.version,
  ...(dataset.licence?.path && { license: dataset.licence.path }),
  creator: dataset.creators.map(organisation),
  publisher: dataset.publishers.map(organisation),
  datePublished: dataset.issued.toISOString(),
  ...(dataset.keywords.length > 0 && { keywords: dataset.keywords }),
  inLanguage: 'en',
  isAccessibleForFree: true,
});

/** A dataset as schema.org has it, for programs that search the web for datasets. */
export function schemaOrgDataset(dataset: DescribedDataset, place: DatasetPlace): object {
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': datasetAddress(place),
    ...datasetWords(dataset, place),
    identifier: `${dataset.name} ${dataset.release}`,
    isBasedOn: dataset.sources.map(({ title, address }) => ({
      '@type': 'CreativeWork',
      name: title,
      ...(address !== null && { url: address }),
    })),
    distribution: [
      {
        '@type': 'DataDownload',
        name: `${dataset.title}: the whole package`,
        encodingFormat: 'application/zip',
        contentUrl: packageAddress(place),
      },
      ...dataset.tables.flatMap((table) =>
        describedFormats.map((format) => ({
          '@type': 'DataDownload',
          name: table.title,
          description: table.description,
          encodingFormat: plainMediaType(format),
          contentUrl: tableAddress(place, table.name, format.name),
        })),
      ),
    ],
  };
}
