import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { DataPackage } from '../../../src/dataset/package/data-package.js';
import { type Fault, InvalidPackage } from '../../../src/dataset/package/fault.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import type { Profile } from '../../../src/dataset/profile/profile.js';
import { tableSchema } from '../../../src/dataset/profile/table-schema.js';

/** Path to content; an object is written as JSON. */
export type Files = Record<string, string | Buffer | object>;

/** Writes a package into a temporary folder, which goes when the test ends. */
export async function writePackage(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    await writeFile(join(folder, path), isText ? content : JSON.stringify(content, null, 2));
  }
  return folder;
}

interface SampleResource {
  readonly name: string;
  readonly table?: string;
  readonly schema?: string | object;
}

/** A profile that says of every table what the files say. */
export function profileOf(files: Files): Profile {
  const { resources = [] } = (files['datapackage.json'] ?? {}) as { resources?: readonly SampleResource[] };
  const tables = resources.flatMap(({ name, table = name, schema }) => {
    const { data } = tableSchema.safeParse(typeof schema === 'string' ? files[schema] : schema);
    return data ? [[table, data] as const] : [];
  });
  return {
    title: 'Samples',
    description: 'What tests read.',
    version: '1.0',
    tables: new Map(tables),
    codes: new Map(),
  };
}

/** A package that is read by the profile that its files make. */
export const readFiles = async (files: Files): Promise<DataPackage> =>
  readPackage(await writePackage(files), profileOf(files));

/** Every fault of a package that must not be read. */
export async function faultsOf(files: Files, profile: Profile = profileOf(files)): Promise<readonly Fault[]> {
  const folder = await writePackage(files);
  const error: unknown = await readPackage(folder, profile).catch((thrown: unknown) => thrown);
  if (!(error instanceof InvalidPackage)) throw new Error(`expected an InvalidPackage, got ${String(error)}`);
  return error.faults;
}

/** A descriptor around some resources. */
export function describePackage(...resources: object[]): object {
  return { name: 'sample', version: '1.0.0', title: 'A sample', resources };
}

/** A package of one table, `things`, with the given fields and lines. */
export function oneTable(fields: object[], csv: string | Buffer, keys: object = {}): Files {
  return {
    'datapackage.json': describePackage({ name: 'things', path: 'things.csv', schema: { fields, ...keys } }),
    'things.csv': csv,
  };
}

/** A package of regions, and of areas in two files that make one table. */
export function areasAndRegions(changes: Files = {}): Files {
  return {
    'datapackage.json': describePackage(
      { name: 'regions', path: 'regions.csv', schema: 'schemas/regions.json' },
      { name: 'areas-2016', path: 'areas/2016.csv', table: 'areas', schema: 'schemas/areas.json' },
      { name: 'areas-2022', path: 'areas/2022.csv', table: 'areas', schema: 'schemas/areas.json' },
    ),
    'schemas/regions.json': {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'name', type: 'string', constraints: { required: true } },
      ],
      primaryKey: 'id',
    },
    'schemas/areas.json': {
      fields: [
        { name: 'id', type: 'string' },
        { name: 'regions', type: 'list', delimiter: ';' },
        { name: 'part_of', type: 'string' },
        { name: 'staff', type: 'integer', constraints: { minimum: 0 } },
      ],
      primaryKey: ['id'],
      foreignKeys: [
        { fields: 'regions', reference: { resource: 'regions', fields: 'id' } },
        { fields: ['part_of'], reference: { fields: ['id'] } },
      ],
    },
    'regions.csv': 'id,name\nnorth-west,North West\nlondon,"London, all of it"\n',
    'areas/2016.csv': 'id,regions,part_of,staff\na1,north-west,,12\na15a,london;north-west,a15,\n',
    'areas/2022.csv': 'staff,id,regions,part_of\n7,a15,london,\n',
    ...changes,
  };
}
