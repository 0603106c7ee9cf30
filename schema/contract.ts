import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, listing } from './contract/change.ts';
import { versionSection } from './contract/changelog.ts';
import { operationContracts } from './contract/operation.ts';
import { operationChanges } from './contract/operation-change.ts';
import { currentSchema, lastRelease, type Release, saveRelease } from './contract/release.ts';
import { schemaChanges } from './contract/schema-change.ts';
import { subgraphChanges } from './contract/subgraph-change.ts';
import { contractFaults } from './contract/verdict.ts';

const usage = `Compares the schema and the saved operations of the project in this folder with the last released ones.

  npm run contract                 lists all changes; fails where one breaks the contract
  npm run contract -- --release    makes what is there now the last released; refuses where the contract fails

docs/contract.md says what may change, and how.
`;

/** Runs the command on a project. Empty where it may stand, or one sentence for each thing to do. */
async function run(project: string, isRelease: boolean): Promise<readonly string[]> {
  const released = await lastRelease(project);
  if (!released && !isRelease)
    return ['schema/released is missing: restore it, or make the first release by "npm run contract -- --release".'];
  const schema = await currentSchema(project);
  const { version } = schema;
  const changelog = await readFile(join(project, 'CHANGELOG.md'), 'utf8');

  const changes: Change[] = [];
  let current: Release;
  try {
    if (released) {
      changes.push(...(await schemaChanges(released.schema, schema.schema)));
      changes.push(...subgraphChanges(released.subgraphText, schema.subgraphText));
    }
    current = { ...schema, operations: await operationContracts(schema.schema, project) };
    if (released) changes.push(...operationChanges(released, current));
  } finally {
    // Where an operation no longer fits the schema, the change of the schema is told too.
    if (released) process.stdout.write(`${version} against the released ${released.version}\n\n${listing(changes)}`);
  }

  const today = new Date().toISOString().slice(0, 10);
  const faults = contractFaults(changes, released, current, changelog, today);
  if (faults.length > 0 || !isRelease) return faults;
  if (!versionSection(changelog, version)) return [`CHANGELOG.md has no section "## ${version}"; write one.`];
  await saveRelease(project, current);
  process.stdout.write(`Released: ${version}\n`);
  return [];
}

try {
  const { values: options } = parseArgs({
    options: { release: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (options.help) process.stdout.write(usage);
  else {
    const faults = await run(process.cwd(), options.release);
    for (const fault of faults) process.stderr.write(`contract: ${fault}\n`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  }
} catch (error) {
  // A file that cannot be read or parsed says so in its own words.
  process.stderr.write(`contract: ${(error as Error).message}\n`);
  process.exitCode = 1;
}
