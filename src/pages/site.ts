import type { SiteDatasetFragment } from './generated/graphql.js';

/** What every page tells of where it is from. */
export interface Site {
  /** What it is called. */
  readonly name: string;
  /** The datasets it shows. */
  readonly datasets: readonly SiteDatasetFragment[];
  /** The path that all addresses are below, with a stroke at its end. */
  readonly base: string;
  /** Its address for the world, with a stroke at its end; the path where nobody has said. */
  readonly address: string;
  readonly release: {
    readonly name: string;
    readonly sequence: number;
    readonly version: string;
    readonly loadedAt: string;
  } | null;
  /** Whether the schema is told. */
  readonly introspection: boolean;
  /** Whether there is an explorer to ask with. */
  readonly hasExplorer: boolean;
  /** Where readers say that something is wrong, and where the dataset is developed; null where nobody has said. */
  readonly contact: string | null;
  readonly repository: string | null;
}

/** What a site of some datasets is called: as the only one of them says, or what they have in common. */
export function siteName(datasets: readonly Pick<SiteDatasetFragment, 'shortTitle'>[]): string {
  const [only, ...others] = datasets;
  return only && others.length === 0 ? only.shortTitle : 'Public documents in figures';
}

/** What is allowed with a site: the licences of its datasets, by their addresses, each once. */
export const siteLicences = (datasets: readonly SiteDatasetFragment[]): ReadonlyMap<string, string> =>
  new Map(
    datasets.flatMap(({ licence, licenceAddress }) => (licence && licenceAddress ? [[licenceAddress, licence]] : [])),
  );
