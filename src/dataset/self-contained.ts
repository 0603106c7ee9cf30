import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataPackage } from './package/data-package.js';
import { DESCRIPTOR } from './package/descriptor.js';
import { withoutMark } from './package/text-file.js';
import { profileFolder } from './profile/profile.js';

interface Listed {
  readonly name: string;
  readonly table?: string;
  readonly schema?: unknown;
}

/**
 * The files of a package as other programs want them: with every resource listed, and the schema of the profile beside each that
 * brings none. It is the same package when it is read again.
 */
export async function selfContained({ files, resources }: DataPackage): Promise<ReadonlyMap<string, Buffer>> {
  const found = files.get(DESCRIPTOR);
  if (!found) return files;
  const descriptor = JSON.parse(withoutMark(found).toString('utf8')) as { readonly resources?: readonly Listed[] };
  const made = resources
    .filter(({ path }) => path !== DESCRIPTOR)
    .map(({ name, path, table }): Listed & { path: string } => ({ name, path, table }));
  const listed = descriptor.resources ?? made;
  const tables = new Set(listed.flatMap(({ name, table = name, schema }) => (schema === undefined ? [table] : [])));
  const schemas = await Promise.all(
    Array.from(tables, async (table) => {
      const bytes = await readFile(join(profileFolder, 'tables', `${table}.json`));
      return [`schemas/${table}.json`, bytes] as const;
    }),
  );
  const whole = {
    ...descriptor,
    resources: listed.map((one) => ({ ...one, schema: one.schema ?? `schemas/${one.table ?? one.name}.json` })),
  };
  return new Map([...files, ...schemas, [DESCRIPTOR, Buffer.from(`${JSON.stringify(whole, null, 2)}\n`)]]);
}
