import type { DataPackage } from './data-package.js';
import { type Descriptor, descriptor } from './descriptor.js';
import { type Fault, InvalidPackage, type Report } from './fault.js';
import { hashOfFiles } from './folder-hash.js';
import { checkForeignKeys } from './foreign-key.js';
import { readJson } from './json-file.js';
import { PackageFolder, type PackageSource } from './package-folder.js';
import { DESCRIPTOR, readResources } from './resource-list.js';
import { groupTables, rowsOfTable } from './table.js';
import { readTableFile, type TableFile } from './table-file.js';
import { checkUniqueKeys } from './unique-key.js';

/**
 * Reads a Frictionless Data Package (v2) and checks all of it: descriptor, schemas, files, cells, keys and references.
 *
 * The custom resource property `table` sends the rows of several resources to one table, of which keys and references
 * then speak as a whole. On a `list` field, `enum`, `pattern` and foreign keys speak of each item: that is the one
 * extension of the standard.
 *
 * @param source the folder in which `datapackage.json` stands, or what else its files come from
 * @throws InvalidPackage with every fault found, by file and line; nothing is ever read in part
 */
export async function readPackage(source: string | PackageSource): Promise<DataPackage> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const files = typeof source === 'string' ? new PackageFolder(source, report) : source;

  const described = await readDescriptor(files, report);
  if (described === null) throw new InvalidPackage(faults);
  const { resources, unread } = await readResources(described, files, report);

  const tableFiles: TableFile[] = [];
  for (const [index, { name, path }] of described.resources.entries()) {
    // Read even where the schema could not be, so that a missing file is told in the same run.
    const bytes = await files.read(path, { file: DESCRIPTOR, column: `resources[${index}].path` });
    const resource = resources.find((one) => one.name === name);
    if (resource !== undefined) tableFiles.push(readTableFile(resource, bytes, report));
  }

  const tables = groupTables(tableFiles);
  for (const table of tables.values()) {
    checkUniqueKeys(table, report);
    checkForeignKeys(table, tables, unread, report);
  }
  if (faults.length > 0) throw new InvalidPackage(faults);

  return {
    name: described.name,
    version: described.version,
    title: described.title,
    description: described.description ?? null,
    licences: (described.licenses ?? []).map(({ name, title, path }) => ({
      title: title ?? name ?? path ?? '',
      path: path ?? null,
    })),
    hash: hashOfFiles(files.files),
    files: files.files,
    tables: new Map([...tables.values()].map((table) => [table.name, rowsOfTable(table)])),
    resources,
  };
}

async function readDescriptor(files: PackageSource, report: Report): Promise<Descriptor | null> {
  const bytes = await files.read(DESCRIPTOR);
  return bytes === null ? null : readJson(bytes, DESCRIPTOR, descriptor, report);
}
