import { type GraphQLInputType, getNamedType, isEnumType } from 'graphql';
import { knownValues } from './enum-values.js';
import { type ExampleValues, withExamples } from './example.js';
import { formats, variants } from './formats.js';
import type { SavedOperation } from './operation.js';
import { expectationOf, parametersOf, pathWith } from './parameter.js';
import type { TableColumn } from './table.js';

/** A saved operation as the list of them tells it. */
export interface CatalogueEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly topic: string;
  /** Whether its package means it to be what newcomers see first in the explorer. */
  readonly opensExplorer: boolean;
  /** The name of its query, as its document has it: `ServiceAreas`. */
  readonly query: string;
  /** Its document. */
  readonly document: string;
  /** Path in its answer to what is a row of its table; connections are passed by their name alone. */
  readonly rows: string;
  /** The id under which GraphQL answers its document; null where that is not saved. */
  readonly documentId: string | null;
  /** The parameters of its links. */
  readonly variables: readonly {
    readonly name: string;
    /** In the notation of GraphQL: `Int`, `[ID!]`. */
    readonly type: string;
    readonly expects: string;
    /** The values it may have that occur; absent where any of its type may be. */
    readonly values?: readonly string[];
    /** What each value of its type means. */
    readonly meanings?: Readonly<Record<string, string>>;
    readonly required: boolean;
    /** What it is where it is not given; null where there is nothing. */
    readonly default: unknown;
  }[];
  readonly columns: readonly TableColumn[];
  /** A link for each format. */
  readonly links: Readonly<Record<string, string>>;
  /** Further links, to a format with an option. */
  readonly variants: readonly { readonly label: string; readonly link: string }[];
  /** The first of the links with values that make a good example. */
  readonly example: string;
  /** The page that shows its answer, with charts and sources. */
  readonly page: string;
  /** Where it is asked in GraphQL; null where there is no explorer. */
  readonly explorer: string | null;
  /** These values, by the names of its variables. */
  readonly exampleValues: ExampleValues;
}

/** Where people find operations. */
export interface OperationSite {
  /** What every address begins with. */
  readonly publicUrl: string;
  readonly hasExplorer: boolean;
}

/** The page of an operation, and where it is asked in GraphQL. */
export const operationPages = (
  { name }: Pick<SavedOperation, 'name'>,
  { publicUrl, hasExplorer }: OperationSite,
): Pick<CatalogueEntry, 'page' | 'explorer'> => ({
  page: `${publicUrl}/questions/${name}`,
  explorer: hasExplorer ? `${publicUrl}/explorer?question=${name}` : null,
});

/** The path of a table in a format. */
export const operationPath = (name: string, format: string): string => `/operations/${name}.${format}`;

/** A link to the table of an operation in a format, with values that make a good example. */
const exampleLink = (name: string, format: string, values: ExampleValues, publicUrl: string): string =>
  publicUrl + pathWith(operationPath(name, format), parametersOf(values));

function valuesOf(type: GraphQLInputType, occurring: readonly string[] | undefined) {
  const named = getNamedType(type);
  const known = knownValues(named);
  if (!known) return {};
  const { values, meanings } = known;
  // Of an open list, there may be others than those that are known.
  if (!isEnumType(named)) return { values: occurring ?? values, meanings };
  return { values: occurring ? values.filter((value) => occurring.includes(value)) : values, meanings };
}

/** What of the list of operations only its server knows. */
interface CatalogueFacts {
  /** The values of the example, with what was found for it. */
  readonly exampleValues?: ExampleValues;
  /** Of the variables, those of which it is known which values occur. */
  readonly menus?: ReadonlyMap<string, readonly string[]>;
}

/** What a person or a program needs to know of an operation to use it. */
export function catalogueEntry(
  operation: SavedOperation,
  documentId: string | null,
  { exampleValues = operation.example, menus = new Map() }: CatalogueFacts = {},
  site: OperationSite = { publicUrl: '', hasExplorer: true },
): CatalogueEntry {
  const { publicUrl } = site;
  const { name, title, description, topic, variables, columns } = operation;
  return {
    name,
    title,
    description,
    topic,
    opensExplorer: operation.opensExplorer,
    query: operation.queryName,
    document: operation.text,
    rows: operation.rows,
    documentId,
    variables: withExamples(variables, exampleValues).map(({ name, type, required, defaultValue, example }) => ({
      name,
      type: String(type),
      expects: expectationOf({ type, example }),
      ...valuesOf(type, menus.get(name)),
      required,
      default: defaultValue ?? null,
    })),
    columns: columns.map(({ name, type, nullable, format, values, meanings, description }) => ({
      name,
      type,
      nullable,
      ...(format && { format }),
      ...(values && { values }),
      ...(meanings && { meanings }),
      description,
    })),
    links: Object.fromEntries(
      formats.map((format) => [format.name, `${publicUrl}${operationPath(name, format.name)}`]),
    ),
    variants: variants.map(({ format, option, value, label }) => ({
      label,
      link: `${publicUrl}${operationPath(name, format.name)}?${option}=${value}`,
    })),
    example: exampleLink(name, formats[0].name, exampleValues, publicUrl),
    exampleValues,
    ...operationPages(operation, site),
  };
}
