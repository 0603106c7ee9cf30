import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Rules {
  readonly rules: Readonly<Record<string, unknown>>;
}

/** What the script of the lint gives to ESLint. */
const script = async (): Promise<readonly string[]> => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [program, ...args] = (scripts['lint:schema'] ?? '').split(' ');
  expect(program).toBe('eslint');
  return args;
};

/** The lint of a project: its exit code, and what it printed. */
async function lint(project: string): Promise<{ readonly code: number; readonly stdout: string }> {
  const args = [resolve('node_modules/eslint/bin/eslint.js'), ...(await script())];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: project }, (error, stdout) =>
      done({ code: error ? Number(error.code) : 0, stdout }),
    );
  });
}

describe('the lint of the schema and the operations', () => {
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'cafcass-graph-lint-'));
    await symlink(resolve('node_modules'), join(project, 'node_modules'));
    const linted = (await script()).filter((arg) => arg.includes('/'));
    for (const path of ['package.json', 'eslint.config.js', ...linted])
      await cp(path, join(project, path), { recursive: true });
  });
  afterAll(() => rm(project, { recursive: true }));

  it('passes', async () => {
    expect(await lint('.')).toEqual({ code: 0, stdout: '' });
  });

  it('differs from the recommended rules only as documented', async () => {
    const load = async <Module>(path: string): Promise<Module> => import(pathToFileURL(resolve(path)).href);
    const { default: config } = await load<{ default: readonly Rules[] }>('eslint.config.js');
    const { default: plugin } = await load<{ default: { configs: Readonly<Record<string, Rules>> } }>(
      'node_modules/@graphql-eslint/eslint-plugin/esm/index.js',
    );
    const names = ['schema-recommended', 'schema-relay', 'operations-recommended'];
    const recommended = names.flatMap((name) => Object.entries(plugin.configs[`flat/${name}`]?.rules ?? {}));
    const isRecommended = ([rule, setting]: readonly [string, unknown]) =>
      recommended.some(([name, value]) => name === rule && isDeepStrictEqual(value, setting));
    const own = config.flatMap(({ rules }) => Object.entries(rules)).filter((entry) => !isRecommended(entry));
    const document = await readFile('docs/contract.md', 'utf8');
    const documented = [...document.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, rule]) => `@graphql-eslint/${rule}`);
    expect(new Set(own.map(([rule]) => rule))).toEqual(new Set(documented));
  });

  it('finds what is wrong', async () => {
    const file = join(project, 'schema/schema.graphql');
    const planted = `
"""A thing without an id."""
type Thing_part {
  undescribed: String @deprecated
}

"""A page of things."""
type ThingConnection {
  """The rows."""
  edges: [Thing_part!]!
}

extend type Query {
  """Things, without pages."""
  things: ThingConnection!
}
`;
    await writeFile(file, (await readFile(file, 'utf8')) + planted);
    const operation = 'query Things {\n  serviceAreas {\n    nodes {\n      name\n      name\n    }\n  }\n}\n';
    await writeFile(join(project, 'codegen/operations/things.graphql'), operation);
    const { code, stdout } = await lint(project);
    const rules = [...stdout.matchAll(/@graphql-eslint\/([\w-]+)$/gm)].map(([, rule]) => rule);
    expect(new Set(rules)).toEqual(
      new Set([
        'naming-convention',
        'no-duplicate-fields',
        'relay-arguments',
        'relay-connection-types',
        'relay-edge-types',
        'require-deprecation-reason',
        'require-description',
        'strict-id-in-types',
      ]),
    );
    expect(code).toBe(1);
  });
});
