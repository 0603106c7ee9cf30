import { operationPath } from '../operations/catalogue.js';
import { formats } from '../operations/formats.js';
import type { SavedOperation } from '../operations/operation.js';
import type { Agent, DescribedDataset, DescribedTable } from './described-dataset.js';
import {
  english,
  instant,
  type LinkedDocument,
  type LinkedNode,
  linksTo,
  linkTo,
  type Prefixes,
} from './linked-data.js';
import {
  columnsAddress,
  type DatasetPlace,
  datasetAddress,
  describedFormats,
  packageAddress,
  plainMediaType,
  tableAddress,
} from './site.js';

/** The vocabularies a catalogue is written in: DCAT 3, and what it takes from others. */
export const dcatPrefixes: Prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const englishLanguage = 'http://publications.europa.eu/resource/authority/language/ENG';
const addressOfMediaType = (name: string) => `https://www.iana.org/assignments/media-types/${name}`;

const agent = ({ name, address }: Agent): LinkedNode => ({
  '@type': ['foaf:Agent', 'foaf:Organization'],
  'foaf:name': english(name),
  ...(address !== null && { 'foaf:homepage': linkTo(address) }),
});

interface DistributionText {
  readonly title: string;
  readonly address: string;
  readonly mediaType: string;
  /** What describes it; absent where nothing does. */
  readonly schema?: string;
}

const distribution = ({ title, address, mediaType: type, schema }: DistributionText, licence: string | null) => ({
  '@type': 'dcat:Distribution',
  'dct:title': english(title),
  'dcat:accessURL': linkTo(address),
  'dcat:downloadURL': linkTo(address),
  'dcat:mediaType': linkTo(addressOfMediaType(type)),
  ...(licence !== null && { 'dct:license': linkTo(licence) }),
  ...(schema !== undefined && { 'dct:conformsTo': linkTo(schema) }),
});

/** Who answers for a catalogue and what is in it, and when that was published. */
interface Responsibility {
  readonly publisher: Agent;
  readonly issued: Date | null;
  readonly licence: string | null;
  /** Where readers ask; null where nobody has said. */
  readonly contact: string | null;
}

const contactPoint = (address: string): LinkedNode => ({
  '@type': 'vcard:Kind',
  [address.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: linkTo(address),
});

const responsible = ({ publisher, issued, licence, contact }: Responsibility) => ({
  'dct:publisher': agent(publisher),
  ...(issued && { 'dct:issued': instant(issued), 'dct:modified': instant(issued) }),
  ...(licence !== null && { 'dct:license': linkTo(licence) }),
  ...(contact !== null && { 'dcat:contactPoint': contactPoint(contact) }),
  'dct:language': linkTo(englishLanguage),
});

const responsibilityFor = (
  { issued, publishers: [publisher], licence }: DescribedDataset,
  { title, contact }: Pick<CatalogueParts, 'title' | 'contact'>,
): Responsibility => ({
  publisher: publisher ?? { name: title, address: null },
  issued,
  licence: licence?.path ?? null,
  contact,
});

const addressOfTable = (place: DatasetPlace, { name }: DescribedTable) => `${datasetAddress(place)}#${name}`;

const tableNode = (
  { version }: DescribedDataset,
  table: DescribedTable,
  place: DatasetPlace,
  by: Responsibility,
): LinkedNode => ({
  '@id': addressOfTable(place, table),
  '@type': 'dcat:Dataset',
  'dct:title': english(table.title),
  'dct:description': english(table.description || table.title),
  'dct:isPartOf': linkTo(datasetAddress(place)),
  'dcat:version': version,
  ...responsible(by),
  'dcat:distribution': describedFormats.map((format) =>
    distribution(
      {
        title: `${table.title}, as ${format.label}`,
        address: tableAddress(place, table.name, format.name),
        mediaType: plainMediaType(format),
        ...(format.name === 'csv' && { schema: columnsAddress(place, table.name) }),
      },
      by.licence,
    ),
  ),
});

const datasetNode = (dataset: DescribedDataset, place: DatasetPlace, by: Responsibility): LinkedNode => ({
  '@id': datasetAddress(place),
  '@type': 'dcat:Dataset',
  'dct:title': english(dataset.title),
  'dct:description': english(dataset.description),
  'dct:identifier': `${dataset.name} ${dataset.release}`,
  'dcat:version': dataset.version,
  'dct:creator': dataset.creators.map(agent),
  ...responsible(by),
  'dcat:keyword': dataset.keywords.map(english),
  'dcat:landingPage': linkTo(dataset.homepage ?? `${place.site}/`),
  'prov:wasDerivedFrom': linksTo(dataset.sources.flatMap(({ address }) => address ?? [])),
  'dct:hasPart': dataset.tables.map((table) => linkTo(addressOfTable(place, table))),
  'dcat:distribution': [
    distribution(
      { title: 'The whole package', address: packageAddress(place), mediaType: 'application/zip' },
      by.licence,
    ),
  ],
});

const questionNode = (
  { name, title, description, topic }: SavedOperation,
  site: string,
  by: Responsibility,
): LinkedNode => ({
  '@id': `${site}/questions/${name}`,
  '@type': 'dcat:Dataset',
  'dct:title': english(title),
  'dct:description': english(description),
  'dcat:keyword': english(topic),
  'dcat:landingPage': linkTo(`${site}/questions/${name}`),
  ...responsible(by),
  'dcat:distribution': formats.map((format) =>
    distribution(
      {
        title: `${title}, as ${format.label}`,
        address: site + operationPath(name, format.name),
        mediaType: plainMediaType(format),
      },
      by.licence,
    ),
  ),
});

/** A dataset, and where it is served. */
export interface PlacedDataset {
  readonly dataset: DescribedDataset;
  readonly place: DatasetPlace;
}

/** What a catalogue is of. */
export interface CatalogueParts {
  readonly title: string;
  readonly site: string;
  readonly datasets: readonly PlacedDataset[];
  readonly operations: readonly SavedOperation[];
  /** Where readers ask; null where nobody has said. */
  readonly contact: string | null;
}

/** What answers questions about all datasets. */
function services({ site, datasets }: CatalogueParts, by: Responsibility): readonly LinkedNode[] {
  const service = (title: string, endpoint: string, description: string): LinkedNode => ({
    '@id': site + endpoint,
    '@type': 'dcat:DataService',
    'dct:title': english(title),
    'dcat:endpointURL': linkTo(site + endpoint),
    'dcat:endpointDescription': linkTo(site + description),
    'dcat:servesDataset': linksTo(datasets.map(({ place }) => datasetAddress(place))),
    ...responsible(by),
  });
  return [
    service('The graph, in GraphQL', '/graphql', '/schema.graphql'),
    service('Saved questions, as tables', '/operations', '/openapi.json'),
  ];
}

/** What the things are that a catalogue leads to, so that those who check it know. */
function ranges({ site, datasets, operations }: CatalogueParts): readonly LinkedNode[] {
  const typed = (type: string, addresses: readonly string[]): LinkedNode[] =>
    [...new Set(addresses)].map((address) => ({ '@id': address, '@type': type }));
  return [
    ...typed('dct:LinguisticSystem', [englishLanguage]),
    ...typed(
      'dct:LicenseDocument',
      datasets.flatMap(({ dataset }) => dataset.licence?.path ?? []),
    ),
    ...typed('dct:MediaType', ['application/zip', ...formats.map(plainMediaType)].map(addressOfMediaType)),
    ...typed('foaf:Document', [
      `${site}/`,
      ...datasets.flatMap(({ dataset }) => dataset.homepage ?? []),
      ...operations.map(({ name }) => `${site}/questions/${name}`),
    ]),
    ...typed(
      'dct:Standard',
      datasets.flatMap(({ dataset, place }) => dataset.tables.map(({ name }) => columnsAddress(place, name))),
    ),
  ];
}

/** The datasets of a server, their tables, its questions and its services, in the words of DCAT 3. */
export function dcatCatalogue(parts: CatalogueParts): LinkedDocument {
  const { title, site, datasets, operations, contact } = parts;
  const [first] = datasets;
  const by = first
    ? responsibilityFor(first.dataset, parts)
    : { publisher: { name: title, address: null }, issued: null, licence: null, contact };
  return {
    '@id': `${site}/data.json`,
    '@type': 'dcat:Catalog',
    'dct:title': english(title),
    'dct:description': english(
      `Datasets with figures and statements of documents, and questions about them: ${title}.`,
    ),
    'foaf:homepage': linkTo(`${site}/`),
    ...responsible(by),
    'dcat:dataset': [
      ...datasets.flatMap(({ dataset, place }) => {
        const own = responsibilityFor(dataset, parts);
        return [
          datasetNode(dataset, place, own),
          ...dataset.tables.map((table) => tableNode(dataset, table, place, own)),
        ];
      }),
      ...operations.map((operation) => questionNode(operation, site, by)),
    ],
    'dcat:service': services(parts, by),
    '@included': ranges(parts),
  };
}
