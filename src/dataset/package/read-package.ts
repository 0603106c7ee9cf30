import type { DataPackage } from './data-package.js';
import { type Descriptor, descriptor } from './descriptor.js';
import { describeFault, type Fault, InvalidPackage, type Report } from './fault.js';
import { hashOfFiles, hashWithUsed } from './folder-hash.js';
import { checkForeignKeys } from './foreign-key.js';
import { readJson } from './json-file.js';
import { qualifier } from './namespace.js';
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
 * @param usedBy the names of the packages for which it is read
 * @throws InvalidPackage with every fault found, by file and line; nothing is ever read in part
 */
export async function readPackage(
  source: string | PackageSource,
  usedBy: readonly string[] = [],
): Promise<DataPackage> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const files = typeof source === 'string' ? new PackageFolder(source, report) : source;

  const described = await readDescriptor(files, report);
  if (described === null) throw new InvalidPackage(faults);
  const uses = await readUsed(described, files, [...usedBy, described.name], report);
  const { resources, unread } = await readResources(described, uses, files, report);

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
    checkForeignKeys(table, tables, uses, unread, report);
  }
  if (faults.length > 0) throw new InvalidPackage(faults);

  const { name, title, namespace = name, version, shortTitle = title, description, homepage } = described;
  const publisher = described.contributors?.find((one) => [one.role, ...(one.roles ?? [])].includes('publisher'));
  return {
    name,
    namespace,
    version,
    title,
    shortTitle,
    publisher: publisher?.title ?? null,
    homepage: homepage ?? null,
    description: description ?? null,
    licences: (described.licenses ?? []).map(({ name, title, path }) => ({
      title: title ?? name ?? path ?? '',
      path: path ?? null,
    })),
    hash: hashWithUsed(
      hashOfFiles(files.files),
      uses.map(({ hash }) => hash),
    ),
    files: files.files,
    tables: new Map([...tables.values()].map((table) => [table.name, rowsOfTable(table)])),
    resources,
    uses,
    qualify: qualifier(namespace, new Map(uses.map((used) => [used.name, used.namespace]))),
  };
}

/** Reads the packages whose rows this one may name. */
async function readUsed(
  { uses = [] }: Descriptor,
  files: PackageSource,
  usedBy: readonly string[],
  report: Report,
): Promise<readonly DataPackage[]> {
  const read: DataPackage[] = [];
  for (const [index, { name, path }] of uses.entries()) {
    const refuse = (message: string) => report({ file: DESCRIPTOR, line: null, column: `uses[${index}]`, message });
    if (usedBy.includes(name)) {
      refuse(`${name} uses this package; expected one of the two to stand by itself`);
      continue;
    }
    try {
      const used = await readPackage(await files.used(name, path), usedBy);
      if (used.name === name) read.push(used);
      else refuse(`the package in ${path} is ${used.name}; expected ${name}`);
    } catch (error) {
      if (!(error instanceof InvalidPackage)) throw error;
      const [first] = error.faults;
      const more = error.faults.length > 1 ? `, and has ${error.faults.length - 1} faults more` : '';
      refuse(`${name} cannot be used: ${first ? describeFault(first) : ''}${more}`);
    }
  }
  return read;
}

async function readDescriptor(files: PackageSource, report: Report): Promise<Descriptor | null> {
  const bytes = await files.read(DESCRIPTOR);
  return bytes === null ? null : readJson(bytes, DESCRIPTOR, descriptor, report);
}
