import { describe, expect, it } from 'vitest';
import { examinePackage } from '../../src/dataset/examined-package.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { differenceInWords } from '../../src/editing/difference-report.js';
import { type ComparedPackage, packageDifference } from '../../src/editing/package-difference.js';
import { type Edit, wexmoorWith } from './wexmoor-copy.js';

const report = 'observations/annual-report-2023-24.csv';
const descriptor = 'datapackage.json';

async function compared(folder: string): Promise<ComparedPackage> {
  const source = await readPackage(folder);
  return { source, examined: examinePackage(source) };
}

/** What differs in the package of the fire service once it is edited. */
const differenceAfter = async (...edits: readonly Edit[]) =>
  packageDifference(await compared('test/packages/wexmoor'), await compared(await wexmoorWith(...edits)));

describe('what a release would change', () => {
  it('is nothing where nothing differs, however the rows are ordered', async () => {
    const difference = await differenceAfter();
    expect(difference).toMatchObject({ tables: [], contradictions: { appeared: [], gone: [] }, proposal: null });
    expect(differenceInWords(difference)).toBe('wexmoor 1.0.0 -> wexmoor 1.0.0\nnothing would change');
  });

  it('is told value by value, with the contradictions that come and go', async () => {
    const difference = await differenceAfter([
      report,
      'safety-visits,11940,"11,940",EXACT',
      'safety-visits,11490,"11,490",EXACT',
    ]);
    expect(difference.tables).toMatchObject([
      {
        table: 'observations',
        added: [],
        removed: [],
        changed: [
          {
            words: 'Home safety visits, 2023-24 (annual-report-2023-24:62)',
            file: report,
            values: { value: { before: 11940, after: 11490 }, as_published: { before: '11,940', after: '11,490' } },
          },
        ],
      },
    ]);
    expect(differenceInWords(difference).split('\n').slice(1)).toEqual([
      'observations: 0 added, 1 changed, 0 removed',
      '  ~ Home safety visits, 2023-24 (annual-report-2023-24:62)',
      '      value: 11940 -> 11490',
      '      as_published: "11,940" -> "11,490"',
      expect.stringMatching(/^contradiction found: BOUNDS_EXCLUDE .* 11,490 /),
      expect.stringMatching(/^contradiction gone: BOUNDS_EXCLUDE .* 11,940 /),
      'proposes version 1.1.0 (minor): values of observations changed, value among them; the package says 1.0.0',
    ]);
  });

  it.each<readonly [step: string, version: string, isGiven: boolean, edit: Edit, given: string]>([
    ['patch', '1.0.1', false, ['measures.csv', 'by headcount', 'counted as heads'], '1.0.0'],
    ['patch', '1.0.1', true, ['measures.csv', 'by headcount', 'counted as heads'], '1.0.1'],
    ['minor', '1.1.0', true, ['documents.csv', 'July 2024', 'June 2024'], '2.0.0'],
    ['major', '2.0.0', false, ['measures.csv', ',STOCK,true,false,crewing', ',STOCK,false,false,crewing'], '1.9.9'],
    ['major', '2.0.0', false, ['people.csv', 'rowan-thale', 'thale'], '1.1.0'],
  ])('proposes a %s version, %s: the package has it %s', async (step, version, isGiven, edit, given) => {
    const renamed: readonly Edit[] = edit[0] === 'people.csv' ? [['appointments.csv', 'rowan-thale', 'thale']] : [];
    const { proposal } = await differenceAfter(edit, ...renamed, [
      descriptor,
      '"version": "1.0.0"',
      `"version": "${given}"`,
    ]);
    expect(proposal).toMatchObject({ step, version, isGiven });
  });

  it('before which there is nothing is everything', async () => {
    const difference = packageDifference(null, await compared('test/packages/wexmoor'));
    expect(difference).toMatchObject({ before: null, proposal: null });
    expect(differenceInWords(difference)).toContain('\nmeasures: 23 added, 0 changed, 0 removed\n');
  });
});
