import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { verifyPackage } from '../../../src/dataset/verification/verify.js';
import { projectPackage } from '../../project-dataset.js';
import { seedsWith, statementRow } from '../changed-seeds.js';

let empty: string;
beforeAll(async () => {
  empty = await mkdtemp(join(tmpdir(), 'texts-'));
});
afterAll(() => rm(empty, { recursive: true }));

it('verifies nothing where no text is there, and says which are missing', async () => {
  const { documents, missing, citations, coverage, faults } = await verifyPackage('seeds', empty);
  expect({ documents, citations, coverage, faults }).toEqual({ documents: [], citations: 0, coverage: [], faults: [] });
  const { tables } = await projectPackage();
  expect(missing).toEqual(tables.get('documents')?.map(({ values }) => values.id));
});

it('refuses a package that breaks a rule, before anything is compared', async () => {
  const { folder } = await seedsWith(statementRow({ first_line: 9, last_line: 8 }));
  await expect(verifyPackage(folder, empty)).rejects.toThrow(InvalidPackage);
  await expect(verifyPackage(folder, empty)).rejects.toThrow('8 is before the first line 9');
});
