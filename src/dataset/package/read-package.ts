import { ownProfile, type Profile } from '../profile/profile.js';
import { checkCodes } from './code.js';
import type { DataPackage, PackageOperation } from './data-package.js';
import { checkDeclared } from './declared-file.js';
import { checkProperties, DESCRIPTOR, type Descriptor, descriptor, operationNameAt } from './descriptor.js';
import { describeFault, type Fault, InvalidPackage, type Report } from './fault.js';
import { hashOfFiles, hashWithUsed } from './folder-hash.js';
import { checkForeignKeys } from './foreign-key.js';
import { checkShape, type JsonFile, jsonFault, readJson } from './json-file.js';
import { propertyName } from './json-place.js';
import { qualifier } from './namespace.js';
import { PackageFolder, type PackageSource } from './package-folder.js';
import { listResources } from './resource-list.js';
import { subjectFile, withSubject } from './subject-row.js';
import { groupTables, rowsOfTable } from './table.js';
import { readTableFile, type TableFile } from './table-file.js';
import { isText, withoutMark } from './text-file.js';
import { checkUniqueKeys } from './unique-key.js';

/**
 * Reads a Frictionless Data Package (v2, or v1) and checks all of it: descriptor, files, cells, keys and references. What its
 * tables are, the profile says; schemas that it brings have to agree with that.
 *
 * The custom resource property `table` sends the rows of several resources to one table, of which keys and references
 * then speak as a whole. On a `list` field, `enum`, `pattern` and foreign keys speak of each item: that is the one
 * extension of the standard.
 *
 * @param source the folder in which `datapackage.json` stands, or what else its files come from
 * @param profile that of this program where absent
 * @param usedBy the names of the packages for which it is read
 * @throws InvalidPackage with every fault found, by file and line; nothing is ever read in part
 */
export async function readPackage(
  source: string | PackageSource,
  profile: Profile = ownProfile(),
  usedBy: readonly string[] = [],
): Promise<DataPackage> {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const folder = typeof source === 'string' ? new PackageFolder(source, report) : source;

  const json = await readDescriptor(folder, report);
  if (json === null) throw new InvalidPackage(faults);
  const described = checkShape(json, [], descriptor, report);
  checkProperties(json, report);
  // By whatever name it was looked for.
  if (described && usedBy.includes(described.name))
    throw new InvalidPackage([
      ...faults,
      jsonFault(json, ['name'], `${described.name} is the package that uses it; expected another`),
    ]);
  const uses = described ? await readUsed(json, described, folder, profile, usedBy, report) : [];
  const operations = described ? await readOperationFiles(json, described, folder, report) : [];
  const { files, isWhole } = await listResources(json, profile, folder, report);

  const tableFiles: TableFile[] = [];
  for (const { path, named, declared, resource } of files) {
    // Read even where it is of no table, so that a missing file is told in the same run.
    const bytes = await folder.read(path, named);
    if (bytes !== null && declared !== null) checkDeclared(path, bytes, declared, report);
    if (resource !== null) tableFiles.push(readTableFile(resource, bytes, report));
  }

  const subject = subjectFile(json, profile, report);
  if (subject !== null) tableFiles.push(subject);

  const tables = groupTables(tableFiles);
  for (const table of tables.values()) {
    checkUniqueKeys(table, report);
    checkForeignKeys(table, tables, uses, isWhole, report);
  }
  checkCodes(tables, profile, report);
  if (faults.length > 0 || described === null) throw new InvalidPackage(faults);

  const { name, title, namespace = name, version, shortTitle = title, description, homepage } = described;
  return {
    name,
    namespace,
    version,
    title,
    shortTitle,
    keywords: described.keywords ?? [],
    contributors: (described.contributors ?? []).flatMap(({ title: named, path, role, roles = [] }) =>
      named === undefined
        ? []
        : [{ name: named, address: path ?? null, roles: role === undefined ? roles : [...roles, role] }],
    ),
    homepage: homepage ?? null,
    description: description ?? null,
    licences: (described.licenses ?? []).map(({ name, title, path }) => ({
      title: title ?? name ?? path ?? '',
      path: path ?? null,
    })),
    hash: hashWithUsed(
      hashOfFiles(folder.files),
      uses.map(({ hash }) => hash),
    ),
    files: folder.files,
    tables: new Map(
      [...tables.values()].map((table) => {
        const rows = rowsOfTable(table);
        return [table.name, table.name === 'documents' ? withSubject(rows, subject) : rows];
      }),
    ),
    resources: tableFiles.map(({ resource }) => resource),
    operations,
    uses,
    qualify: qualifier(namespace, new Map(uses.map((used) => [used.name, used.namespace]))),
  };
}

/** Reads the saved operations that it brings. */
async function readOperationFiles(
  json: JsonFile,
  { operations = [] }: Descriptor,
  folder: PackageSource,
  report: Report,
): Promise<readonly PackageOperation[]> {
  const read: PackageOperation[] = [];
  for (const [index, path] of operations.entries()) {
    const at = ['operations', index];
    const bytes = await folder.read(path, { file: json.file, line: json.lineOf(at), column: propertyName(at) });
    const name = operationNameAt(path);
    if (bytes !== null && name !== null && isText(bytes, path, report))
      read.push({ name, path, text: withoutMark(bytes).toString('utf8') });
  }
  return read;
}

/** Reads the packages whose rows this one may name. */
async function readUsed(
  json: JsonFile,
  { name: own, uses = [] }: Descriptor,
  folder: PackageSource,
  profile: Profile,
  usedBy: readonly string[],
  report: Report,
): Promise<readonly DataPackage[]> {
  const read: DataPackage[] = [];
  for (const [index, { name, path }] of uses.entries()) {
    const refuse = (message: string) => report(jsonFault(json, ['uses', index], message));
    if (name === own || usedBy.includes(name)) {
      refuse(`${name} uses this package; expected one of the two to stand by itself`);
      continue;
    }
    try {
      const used = await readPackage(await folder.used(name, path), profile, [...usedBy, own]);
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

async function readDescriptor(files: PackageSource, report: Report): Promise<JsonFile | null> {
  const bytes = await files.read(DESCRIPTOR);
  return bytes === null ? null : readJson(bytes, DESCRIPTOR, report);
}
