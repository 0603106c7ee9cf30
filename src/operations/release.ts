import { Kind, parse, type SelectionNode } from 'graphql';
import type { TableColumn } from './table.js';

const key = 'releaseInForce';

/** The selections of a query, to be added to another. */
export function selectionsOf(query: string): readonly SelectionNode[] {
  const [operation] = parse(query, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

/** Asks for the release in the same request, and so for the state of the dataset that the answer is from. */
export const releaseSelections = selectionsOf(`{ ${key}: release { version contentHash } }`);

interface ReleaseName {
  readonly version: string;
  readonly contentHash: string;
}

/** How a release is named in a row: the same version with other content is another release. */
export const releaseName = ({ version, contentHash }: ReleaseName): string => `${version}+${contentHash.slice(0, 12)}`;

/** The release an answer is from; empty where nothing is loaded. */
export function releaseOf(answer: unknown): string {
  const release = (answer as { readonly [key]?: ReleaseName | null })[key];
  return release ? releaseName(release) : '';
}

/** The last column of every table. */
export const releaseColumn: TableColumn = {
  name: 'release',
  type: 'string',
  nullable: false,
  description:
    'The release of the dataset the row is from: its version, and the first digits of the hash of its content.',
};
