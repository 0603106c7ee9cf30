import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, listing } from './change.ts';
import { versionSection } from './changelog.ts';
import { currentDocuments, documentChanges, releasedDocuments, saveDocuments } from './document.ts';
import { operationContracts } from './operation.ts';
import { operationChanges } from './operation-change.ts';
import { currentSchema, lastRelease, type Release, saveRelease } from './release.ts';
import { schemaChanges } from './schema-change.ts';
import { subgraphChanges } from './subgraph-change.ts';
import { contractFaults } from './verdict.ts';

const usage = `Compares the schema and the saved operations of the project in this folder with the last released ones.

  npm run contract                 lists all changes; fails where one breaks the contract
  npm run contract -- --release    makes what is there now the last released; refuses where the contract fails

docs/contract.md says what may change, and how.
`;

/** Where the command writes. */
export interface Output {
  write(text: string): unknown;
}

/** Empty where the project may stand as it is, or one sentence for each thing to do. */
async function faultsOf(project: string, isRelease: boolean, stdout: Output): Promise<readonly string[]> {
  const released = await lastRelease(project);
  if (!released && !isRelease)
    return ['schema/released is missing: restore it, or make the first release by "npm run contract -- --release".'];
  const schema = await currentSchema(project);
  const { version } = schema;
  const changelog = await readFile(join(project, 'CHANGELOG.md'), 'utf8');

  const documents = await releasedDocuments(project);
  const changes: Change[] = [];
  let current: Release;
  try {
    if (released) {
      changes.push(...(await schemaChanges(released.schema, schema.schema)));
      changes.push(...subgraphChanges(released.subgraphText, schema.subgraphText));
      changes.push(...documentChanges(documents, released.version, schema.schema));
    }
    current = { ...schema, operations: await operationContracts(schema.schema, project) };
    if (released) changes.push(...operationChanges(released, current));
  } finally {
    // Where an operation no longer fits the schema, the change of the schema is told too.
    if (released) stdout.write(`${version} against the released ${released.version}\n\n${listing(changes)}`);
  }

  const today = new Date().toISOString().slice(0, 10);
  const faults = contractFaults(changes, released, current, changelog, today);
  if (faults.length > 0 || !isRelease) return faults;
  if (!versionSection(changelog, version)) return [`CHANGELOG.md has no section "## ${version}"; write one.`];
  await saveRelease(project, current);
  await saveDocuments(project, documents, version, await currentDocuments(project), schema.schema);
  stdout.write(`Released: ${version}\n`);
  return [];
}

/** Runs the command on the project in a folder: the code it ends with, 1 where there is something to do. */
export async function runContract(
  project: string,
  args: readonly string[],
  { stdout, stderr }: { readonly stdout: Output; readonly stderr: Output },
): Promise<0 | 1> {
  try {
    const { values: options } = parseArgs({
      args: [...args],
      options: { release: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    if (options.help) {
      stdout.write(usage);
      return 0;
    }
    const faults = await faultsOf(project, options.release, stdout);
    for (const fault of faults) stderr.write(`contract: ${fault}\n`);
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    // A file that cannot be read or parsed says so in its own words.
    stderr.write(`contract: ${(error as Error).message}\n`);
    return 1;
  }
}
