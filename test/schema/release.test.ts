import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, contract, edit, listed, nextMajor, operationFile, plantProject } from './planted-project.js';

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
