import { isDeepStrictEqual } from 'node:util';
import type { DataPackage, Resource } from './data-package.js';
import type { Descriptor } from './descriptor.js';
import type { Report } from './fault.js';
import { checkShape, readJson } from './json-file.js';
import type { Naming, PackageSource } from './package-folder.js';
import { type TableSchema, tableSchema } from './table-schema.js';

/** The name of the file that describes a package. */
export const DESCRIPTOR = 'datapackage.json';

/** The resources of a package with their schemas. */
interface ResourceList {
  resources: readonly Resource[];
  /** Names of resources and tables of which a schema could not be read, so that nothing can be said about references to them. */
  unread: ReadonlySet<string>;
}

/** A resource, and where its schema stands. */
interface ReadResource {
  resource: Resource;
  schemaAt: Naming;
}

/** Reads the schema of every resource, and reports schemas that do not fit each other. */
export async function readResources(
  { resources: entries }: Descriptor,
  uses: readonly DataPackage[],
  folder: PackageSource,
  report: Report,
): Promise<ResourceList> {
  const read: ReadResource[] = [];
  const unread = new Set<string>();
  const schemaFiles = new Map<string, TableSchema | null>();
  for (const [index, entry] of entries.entries()) {
    const { name, path, table = name, title = null, description = null } = entry;
    const named = { file: DESCRIPTOR, column: `resources[${index}].schema` };
    const schemaPath = typeof entry.schema === 'string' ? entry.schema : null;
    let schema: TableSchema | null;
    if (schemaPath === null) schema = checkShape(entry.schema, named.file, named.column, tableSchema, report);
    else {
      const known = schemaFiles.get(schemaPath);
      schema = known === undefined ? await readSchema(schemaPath, named, folder, report) : known;
      schemaFiles.set(schemaPath, schema);
    }
    if (schema === null) unread.add(name).add(table);
    else {
      const schemaAt = schemaPath === null ? named : { file: schemaPath, column: '' };
      read.push({ resource: { name, title, description, path, table, schema, schemaPath }, schemaAt });
    }
  }
  checkSharedTables(read, report);
  checkReferences(
    [...read.map(({ resource }) => resource), ...uses.flatMap((used) => used.resources)],
    read,
    unread,
    report,
  );
  return { resources: read.map(({ resource }) => resource), unread };
}

async function readSchema(path: string, named: Naming, folder: PackageSource, report: Report) {
  const bytes = await folder.read(path, named);
  return bytes === null ? null : readJson(bytes, path, tableSchema, report);
}

function checkSharedTables(read: readonly ReadResource[], report: Report): void {
  const first = new Map<string, Resource>();
  for (const { resource, schemaAt } of read) {
    const before = first.get(resource.table);
    if (before === undefined) first.set(resource.table, resource);
    else if (!isDeepStrictEqual(before.schema, resource.schema)) {
      const message = `the schemas of ${before.name} and ${resource.name} differ; expected one for the table ${resource.table}`;
      report({ file: schemaAt.file, line: null, column: schemaAt.column || null, message });
    }
  }
}

/** Reports foreign keys to resources or columns that the package does not have, once for each schema. */
function checkReferences(
  resources: readonly Resource[],
  read: readonly ReadResource[],
  unread: ReadonlySet<string>,
  report: Report,
): void {
  const checked = new Set<TableSchema>();
  for (const { resource, schemaAt } of read) {
    const { schema, table } = resource;
    if (checked.has(schema)) continue;
    checked.add(schema);
    for (const [index, { reference }] of schema.foreignKeys.entries()) {
      const name = reference.resource ?? table;
      if (unread.has(name)) continue;
      const target = resources.find((other) => other.table === name) ?? resources.find((other) => other.name === name);
      const prefix = schemaAt.column === '' ? '' : `${schemaAt.column}.`;
      const fault = (property: string, message: string) => {
        const column = `${prefix}foreignKeys[${index}].reference.${property}`;
        report({ file: schemaAt.file, line: null, column, message });
      };
      if (target === undefined) fault('resource', `there is no resource or table "${name}" in the package`);
      else {
        const known = target.schema.fields.map((field) => field.name);
        const unknown = reference.fields.filter((field) => !known.includes(field));
        for (const field of unknown) fault('fields', `there is no field "${field}" in ${name}`);
      }
    }
  }
}
