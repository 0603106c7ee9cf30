import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import type { Change } from './change.ts';

/** Texts of saved documents by their ids, which clients send. */
export type Documents = Readonly<Record<string, string>>;

/** The documents that were new in each released version, and whose ids are still answered. */
export type ReleasedDocuments = ReadonlyMap<string, Documents>;

const releasedFolder = (project: string) => join(project, 'schema', 'released', 'documents');

const read = async (file: string): Promise<Documents> => JSON.parse(await readFile(file, 'utf8'));

/** The documents of the saved operations of a project, as its clients have them. */
export const currentDocuments = (project: string): Promise<Documents> =>
  read(join(project, 'codegen', 'generated', 'persisted-documents.json'));

/** The documents of the released versions of a project; none where none has any. */
export async function releasedDocuments(project: string): Promise<ReleasedDocuments> {
  const folder = releasedFolder(project);
  const files = await readdir(folder).catch(() => []);
  return new Map(
    await Promise.all(
      files
        .toSorted()
        .map(async (file): Promise<[string, Documents]> => [basename(file, '.json'), await read(join(folder, file))]),
    ),
  );
}

const firstFault = (schema: GraphQLSchema, text: string) => validate(schema, parse(text))[0]?.message;

/** What fails of the documents of all releases; those of the last one are compared with its operations. */
export function documentChanges(
  released: ReleasedDocuments,
  lastVersion: string,
  schema: GraphQLSchema,
): readonly Change[] {
  const older = [...released].filter(([version]) => version !== lastVersion);
  return older.flatMap(([version, documents]) =>
    Object.entries(documents).flatMap(([id, text]): Change[] => {
      const fault = firstFault(schema, text);
      const path = `${/\bquery (\w+)/.exec(text)?.[1]} of ${version}`;
      return fault === undefined
        ? []
        : [
            {
              level: 'BREAKING',
              path,
              reason: `Its document is no longer valid, and clients send its id (${id}): ${fault}`,
            },
          ];
    }),
  );
}

/**
 * Keeps the documents that are new in a version beside those of the releases before it. What is no longer valid goes: the contract has allowed
 * it, since the version is a new major one.
 */
export async function saveDocuments(
  project: string,
  released: ReleasedDocuments,
  version: string,
  current: Documents,
  schema: GraphQLSchema,
): Promise<void> {
  const folder = releasedFolder(project);
  await mkdir(folder, { recursive: true });
  const known = new Set([...released.values()].flatMap(Object.keys));
  const added = Object.entries(current).filter(([id]) => !known.has(id));
  const all = new Map(released).set(version, { ...released.get(version), ...Object.fromEntries(added) });
  for (const [each, documents] of all) {
    const valid = Object.entries(documents).filter(([, text]) => firstFault(schema, text) === undefined);
    await writeFile(join(folder, `${each}.json`), `${JSON.stringify(Object.fromEntries(valid), null, 2)}\n`);
  }
}
