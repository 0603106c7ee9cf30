import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Output, runContract } from '../../schema/contract/command.ts';

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command on a project. */
export async function contract(project: string, ...args: readonly string[]): Promise<Run> {
  const printed = { stdout: '', stderr: '' };
  const to = (stream: keyof typeof printed): Output => ({
    write: (text) => {
      printed[stream] += text;
    },
  });
  const code = await runContract(project, args, { stdout: to('stdout'), stderr: to('stderr') });
  return { code, ...printed };
}

/** Runs the command on a project as the program it is. */
export const contractProgram = (project: string, ...args: readonly string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(process.execPath, [resolve('schema/contract.ts'), ...args], { cwd: project }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

/** The changes listed under a level. */
export function listed({ stdout }: Run, level: string): readonly string[] {
  const [, part = ''] = new RegExp(`^${level} \\(\\d+\\)\\n((?: {2}.*\\n)*)`, 'm').exec(stdout) ?? [];
  return part.split('\n').flatMap((line) => (line ? [line.trim()] : []));
}

// A small schema: the command is run many times, and the schema of the project takes it longer.
const schema = `
type Query {
  """Begins everything."""
  planted: Planted!
}

"""What the test plants."""
type Planted {
  """Stays."""
  kept(size: Int, kind: PlantedKind): Int!
  """May go."""
  old(kind: PlantedKind): Int @deprecated(reason: "Use \`Planted.kept\`. May go after 2020-01-31.")
  """May go later."""
  promised: Int @deprecated(reason: "Use \`Planted.kept\`. May go after 2999-01-31.")
  """In force."""
  plain: String
  kind: PlantedKind
  """Anything else."""
  other: Node
}

"""The kinds."""
enum PlantedKind {
  """The first."""
  ONE
}

"""What has an id."""
interface Node {
  """The id."""
  id: ID!
}

"""A thing with an id."""
type Region implements Node {
  """The id."""
  id: ID!
  """The name."""
  name: String
}
`;

/** What a gateway reads; of the types only what stands at them counts. */
const subgraph = `
type Region @key(fields: "id") @key(fields: "name") @tag(name: "public") {
  id: ID!
  name: String
}

type Planted @shareable {
  plain: String
}
`;

/** What stands in `operationFile`. */
export const operation = `# Planted
#
# What the test plants.
#
# topic: Test
# rows: planted
# columns:
#   kept as size
#   plain
query Planted($size: Int = 1) {
  planted {
    kept(size: $size)
    plain
    kind
    other {
      id
      ...Named
    }
  }
}

fragment Named on Region {
  name
}
`;

/** What is replaced in a file of the project: the text that is there, and what comes instead. */
export type Edits = Readonly<Record<string, readonly (readonly [string, string])[]>>;

export const schemaFile = 'schema/schema.graphql';
export const subgraphFile = 'schema/subgraph.graphql';
export const operationFile = 'codegen/operations/planted.graphql';
export const documentFile = 'codegen/generated/persisted-documents.json';

/** The text of the operation, as it is saved under its id. */
const saved = { 'sha256:first': 'query Planted($size: Int = 1) { planted { kept(size: $size) plain kind } }' };

/** A new major version, with what it breaks. */
export const nextMajor: Edits = {
  'package.json': [['"version": "1.0.0"', '"version": "2.0.0"']],
  'CHANGELOG.md': [['## 1.0.0', '## 2.0.0\n\n### Breaking\n\n- Things changed.\n\n## 1.0.0']],
};

let released: string;
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-contract-'));
  folders.push(folder);
  return folder;
}

/** Changes files of a project. */
export async function edit(project: string, edits: Edits): Promise<void> {
  for (const [file, replacements] of Object.entries(edits))
    for (const [from, to] of replacements) {
      const text = await readFile(join(project, file), 'utf8');
      expect(text).toContain(from);
      await writeFile(
        join(project, file),
        text.replace(from, () => to),
      );
    }
}

/** A copy of the released project, changed. */
export async function changed(...edits: readonly Edits[]): Promise<string> {
  const project = await newFolder();
  await cp(released, project, { recursive: true });
  for (const each of edits) await edit(project, each);
  return project;
}

/** Makes the project that `changed` copies, for the tests of one file, and releases it as 1.0.0. */
export function plantProject(): void {
  beforeAll(async () => {
    released = await newFolder();
    await mkdir(join(released, 'schema'));
    for (const folder of ['codegen/generated', 'codegen/operations', 'seeds/operations'])
      await mkdir(join(released, folder), { recursive: true });
    await writeFile(join(released, schemaFile), schema);
    await writeFile(join(released, subgraphFile), subgraph);
    await writeFile(join(released, operationFile), operation);
    await writeFile(join(released, documentFile), JSON.stringify(saved));
    await writeFile(join(released, 'package.json'), '{ "version": "1.0.0" }\n');
    await writeFile(join(released, 'CHANGELOG.md'), '# Changes\n\n## 1.0.0\n\nThe first release.\n');
    expect(await contract(released, '--release')).toMatchObject({ code: 0, stderr: '', stdout: 'Released: 1.0.0\n' });
  });
  afterAll(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));
}
