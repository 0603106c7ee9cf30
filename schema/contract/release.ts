import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { OperationContract } from './operation.ts';

/** A version of the project and its schema. */
interface SchemaRelease {
  /** Three numbers: `1.0.0`. */
  readonly version: string;
  readonly schemaText: string;
  /** The schema as gateways read it. */
  readonly subgraphText: string;
  readonly schema: GraphQLSchema;
}

/** What is promised by a version of the project. */
export interface Release extends SchemaRelease {
  readonly operations: readonly OperationContract[];
}

const releasedFolder = (project: string) => join(project, 'schema', 'released');

/**
 * The version and schema of a project as it stands.
 * @throws Error where they cannot be read
 */
export async function currentSchema(project: string): Promise<SchemaRelease> {
  const { version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as { version?: unknown };
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+$/.test(version))
    throw new SyntaxError(`the version of package.json is ${version}; expected three numbers such as 1.0.0`);
  const schemaText = await readFile(join(project, 'schema', 'schema.graphql'), 'utf8');
  const subgraphText = await readFile(join(project, 'schema', 'subgraph.graphql'), 'utf8');
  return { version, schemaText, subgraphText, schema: buildSchema(schemaText) };
}

/**
 * What a project promised when it was last released; null where it never was.
 * @throws Error where a part of it is missing or cannot be read
 */
export async function lastRelease(project: string): Promise<Release | null> {
  const folder = releasedFolder(project);
  if (!existsSync(folder)) return null;
  const schemaText = await readFile(join(folder, 'schema.graphql'), 'utf8');
  const subgraphText = await readFile(join(folder, 'subgraph.graphql'), 'utf8');
  const text = await readFile(join(folder, 'operations.json'), 'utf8');
  const { version, operations } = JSON.parse(text) as Pick<Release, 'version' | 'operations'>;
  return { version, schemaText, subgraphText, schema: buildSchema(schemaText), operations };
}

/** Makes a release the last one of a project. */
export async function saveRelease(
  project: string,
  { version, schemaText, subgraphText, operations }: Release,
): Promise<void> {
  const folder = releasedFolder(project);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'schema.graphql'), schemaText);
  await writeFile(join(folder, 'subgraph.graphql'), subgraphText);
  await writeFile(join(folder, 'operations.json'), `${JSON.stringify({ version, operations }, null, 2)}\n`);
}
