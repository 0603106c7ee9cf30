import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  changed,
  contract,
  documentFile,
  edit,
  listed,
  nextMajor,
  operationFile,
  plantProject,
  schemaFile,
} from './planted-project.js';

plantProject();

describe('a release', () => {
  const releasedVersion = async (project: string): Promise<unknown> =>
    JSON.parse(await readFile(join(project, 'schema/released/operations.json'), 'utf8')).version;

  it('becomes what the next one is compared with', async () => {
    const project = await changed({ [operationFile]: [['kept as size', 'kept as width']] }, nextMajor);
    expect(await contract(project, '--release')).toMatchObject({ code: 0, stderr: '' });
    expect(await releasedVersion(project)).toBe('2.0.0');
    expect((await contract(project)).stdout).toMatch(/^2\.0\.0 against the released 2\.0\.0\n\nBREAKING \(0\)\n/);
  });

  it('is refused where the contract fails, and nothing is written', async () => {
    const project = await changed({ [operationFile]: [['kept as size', 'kept as width']] });
    expect(await contract(project, '--release')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('BREAKING'),
    });
    expect(listed(await contract(project), 'BREAKING')).toHaveLength(1);
  });

  it('is refused where the changelog is silent about it', async () => {
    const project = await changed({ 'package.json': [['1.0.0', '1.1.0']] });
    expect(await contract(project)).toMatchObject({ code: 0 });
    const silent = 'contract: CHANGELOG.md has no section "## 1.1.0"; write one.\n';
    expect(await contract(project, '--release')).toMatchObject({ code: 1, stderr: silent });
    expect(await releasedVersion(project)).toBe('1.0.0');
  });

  it('is made again by the same version only with what is safe', async () => {
    const project = await changed({ [operationFile]: [['#   plain\n', '#   plain\n#   kind\n']] });
    expect(await contract(project, '--release')).toMatchObject({ code: 0, stderr: '' });
    expect(listed(await contract(project), 'SAFE')).toEqual([]);
    await edit(project, { [operationFile]: [['    kind\n', '    kind\n    old\n']] });
    expect(await contract(project, '--release')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('DANGEROUS'),
    });
  });

  it('is missed where there is none, or only a part of one', async () => {
    const project = await changed();
    await rm(join(project, 'schema/released/operations.json'));
    expect(await contract(project, '--release')).toMatchObject({ code: 1, stderr: expect.stringContaining('ENOENT') });
    await rm(join(project, 'schema/released'), { recursive: true });
    const missing = expect.stringMatching(
      /^contract: schema\/released is missing: restore it, or make the first release/,
    );
    expect(await contract(project)).toMatchObject({ code: 1, stderr: missing });
  });
});

describe('the documents of a release', () => {
  const kept = async (project: string, version: string): Promise<readonly string[]> =>
    Object.keys(JSON.parse(await readFile(join(project, `schema/released/documents/${version}.json`), 'utf8')));
  /** A second release, in which the operation asks for less, under another id. */
  const secondRelease = async (): Promise<string> => {
    const project = await changed({
      'package.json': [['1.0.0', '1.1.0']],
      'CHANGELOG.md': [['## 1.0.0', '## 1.1.0\n\nOther rows.\n\n## 1.0.0']],
      [operationFile]: [['kept(size: $size)', 'kept(size: $size, kind: ONE)']],
      [documentFile]: [['{"', '{ "sha256:second": "query Planted { planted { plain } }", "']],
    });
    expect(await contract(project, '--release')).toMatchObject({ code: 0, stderr: '' });
    return project;
  };

  it('stay beside those of the next', async () => {
    const project = await secondRelease();
    expect(await kept(project, '1.0.0')).toEqual(['sha256:first']);
    expect(await kept(project, '1.1.0')).toEqual(['sha256:second']);
  });

  it('have to be answered until the next major version, also where a later release has others', async () => {
    const project = await secondRelease();
    // What the operation of today does not select.
    await edit(project, {
      [schemaFile]: [['kept(size: Int, kind: PlantedKind)', 'kept(size: Float, kind: PlantedKind)']],
    });
    const run = await contract(project);
    expect(run.code).toBe(1);
    expect(listed(run, 'BREAKING')).toContainEqual(
      expect.stringMatching(
        /^Planted of 1\.0\.0: Its document is no longer valid, and clients send its id \(sha256:first\)/,
      ),
    );
  });

  it('go with a new major version where they are no longer valid', async () => {
    const project = await secondRelease();
    await edit(project, {
      'package.json': [['1.1.0', '2.0.0']],
      'CHANGELOG.md': [['## 1.1.0', '## 2.0.0\n\n### Breaking\n\n- Sizes.\n\n## 1.1.0']],
      [schemaFile]: [['kept(size: Int, kind: PlantedKind)', 'kept(size: Float, kind: PlantedKind)']],
      [operationFile]: [['$size: Int = 1', '$size: Float = 1']],
    });
    expect(await contract(project, '--release')).toMatchObject({ code: 0, stderr: '' });
    expect(await kept(project, '1.0.0')).toEqual([]);
    expect(await kept(project, '1.1.0')).toEqual(['sha256:second']);
  });
});
