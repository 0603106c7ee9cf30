import { z } from 'zod';
import { noSuch } from '../../graph/nearest.js';
import type { Profile } from '../profile/profile.js';
import { addressFault, isAddress } from '../profile/profile-address.js';
import { tableSchema } from '../profile/table-schema.js';
import { checkCopy } from './copied-schema.js';
import type { Resource } from './data-package.js';
import type { Declared } from './declared-file.js';
import { entriesOf, isListed } from './descriptor.js';
import type { Report } from './fault.js';
import { checkShape, type JsonFile, jsonFault, readJson } from './json-file.js';
import { type JsonPath, propertyName } from './json-place.js';
import type { Naming, PackageSource } from './package-folder.js';

/** A data file that a package names. */
export interface ListedFile {
  readonly path: string;
  /** Where it is named. */
  readonly named: Naming;
  /** Null where nothing lists it. */
  readonly declared: Declared | null;
  /** Null where it is of no table of the profile. */
  readonly resource: Resource | null;
}

/** The data files of a package. */
export interface ResourceList {
  readonly files: readonly ListedFile[];
  /** False where some of them may be of any table, so that nothing can be said of tables that seem to have none. */
  readonly isWhole: boolean;
}

/** What has to be known of a resource to read its file: what else is wrong with it is told, and hides nothing. */
const readable = z.looseObject({
  name: z.string(),
  path: z.union([z.string(), z.tuple([z.string()]).transform(([only]) => only)]),
  table: z.string().optional(),
  title: z.string().nullable().default(null).catch(null),
  description: z.string().nullable().default(null).catch(null),
  schema: z.unknown().optional(),
  bytes: z.int().optional().catch(undefined),
  hash: z.string().optional().catch(undefined),
});

/** The resources of a descriptor, each with the schema that the profile has for its table. */
export async function listResources(
  json: JsonFile,
  { tables, version }: Profile,
  folder: PackageSource,
  report: Report,
): Promise<ResourceList> {
  if (!isListed(json)) return listFolder(await folder.list(), tables, json.file, report);
  const files: ListedFile[] = [];
  const compared = new Set<string>();
  let isWhole = true;
  const placeOf = (path: JsonPath) => ({ file: json.file, line: json.lineOf(path), column: propertyName(path) });
  for (const [index, entry] of entriesOf(json).entries()) {
    const at = ['resources', index];
    const { data } = readable.safeParse(entry);
    if (!data) {
      isWhole = false;
      continue;
    }
    const { name, path, table = name, title, description, schema: copy, bytes, hash } = data;
    const schema = tables.get(table);
    // That a file is named twice is told of the descriptor, and its rows are there once.
    if (files.some((file) => file.path === path)) continue;
    files.push({
      path,
      named: placeOf([...at, 'path']),
      declared: { bytes, hash, at: (part) => placeOf([...at, part]) },
      resource: schema ? { name, title, description, path, table, schema } : null,
    });
    if (!schema) {
      isWhole = false;
      report(jsonFault(json, [...at, data.table === undefined ? 'name' : 'table'], unknownTable(table, tables)));
      continue;
    }
    if (copy === undefined) continue;
    if (typeof copy === 'string' && isAddress(copy)) {
      const message = addressFault(copy, `tables/${table}.json`, version);
      if (message !== null) report(jsonFault(json, [...at, 'schema'], message));
      continue;
    }
    // One copy serves all files of a table.
    const key = `${copy}\0${table}`;
    if (typeof copy === 'string' && compared.has(key)) continue;
    compared.add(key);
    const where =
      typeof copy === 'string'
        ? await copyAt(copy, placeOf([...at, 'schema']), folder, report)
        : { json, at: [...at, 'schema'] };
    if (!where) continue;
    const copied = checkShape(where.json, where.at, tableSchema, report);
    if (copied) checkCopy({ ...where, schema: copied }, table, schema, report);
  }
  return { files, isWhole };
}

/** Files that nothing lists: each is of the table that it, or the folder in which it stands, is named after. */
function listFolder(
  paths: readonly string[],
  tables: Profile['tables'],
  descriptor: string,
  report: Report,
): ResourceList {
  let isWhole = true;
  const files = paths.map((path): ListedFile => {
    const name = path.replace(/\.csv$/, '').replaceAll('/', '-');
    const table = path.replace(/(?:\/.*|\.csv)$/, '');
    const schema = tables.get(table);
    if (!schema) {
      isWhole = false;
      report({ file: path, line: null, column: null, message: unknownTable(table, tables) });
    }
    return {
      path,
      named: { file: descriptor, line: null, column: 'resources' },
      declared: null,
      resource: schema ? { name, title: null, description: null, path, table, schema } : null,
    };
  });
  return { files, isWhole };
}

/** Says that the profile has no such table, and which may be meant. */
function unknownTable(table: string, tables: Profile['tables']): string {
  const told = noSuch('table', table, tables.keys());
  return told.endsWith(')') ? told : `${told}; expected one of ${[...tables.keys()].join(', ')}`;
}

async function copyAt(path: string, named: Naming, folder: PackageSource, report: Report) {
  const bytes = await folder.read(path, named);
  const json = bytes === null ? null : readJson(bytes, path, report);
  return json && { json, at: [] };
}
