import { type DocumentNode, Kind, parse } from 'graphql';
import type { AnswerColumn } from './column.js';
import type { Column } from './table.js';

const key = 'releaseInForce';

const selection = parse(`{ ${key}: release { version contentHash } }`);

/** The document that also asks for the release, and so tells which state of the dataset it is answered from. */
export function withRelease(document: DocumentNode): DocumentNode {
  const [asked] = selection.definitions;
  const added = asked?.kind === Kind.OPERATION_DEFINITION ? asked.selectionSet.selections : [];
  return {
    ...document,
    definitions: document.definitions.map((node) =>
      node.kind === Kind.OPERATION_DEFINITION
        ? { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...added] } }
        : node,
    ),
  };
}

interface Release {
  readonly version: string;
  readonly contentHash: string;
}

/** How a release is named in a row: the same version with other content is another release. */
export const releaseName = ({ version, contentHash }: Release): string => `${version}+${contentHash.slice(0, 12)}`;

/** The release an answer to such a document is from; empty where nothing is loaded. */
export function releaseOf(answer: unknown): string {
  const release = (answer as { readonly [key]?: Release | null })[key];
  return release ? releaseName(release) : '';
}

/** The last column of every table. */
export const releaseColumn: Column = {
  name: 'release',
  type: 'string',
  description:
    'The release of the dataset the row is from: its version, and the first digits of the hash of its content.',
};

/** The last column of the table of an answer. */
export const releaseOfAnswer: AnswerColumn = { ...releaseColumn, read: ([answer]) => releaseOf(answer) };
