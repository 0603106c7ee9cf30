import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotation, changesBetween, reportOf } from '../../src/editing/check-report.js';
import { checkPackage } from '../../src/editing/package-check.js';
import { edit, wexmoorWith } from './wexmoor-copy.js';

const report = 'observations/annual-report-2023-24.csv';

describe('a package is checked without a database', () => {
  it('with its texts, checks and contradictions', async () => {
    const check = await checkPackage('test/packages/wexmoor');
    expect(check).toMatchObject({ name: 'wexmoor', version: '1.0.0', faults: [], checks: 13, withoutText: [] });
    expect(check.failing).toHaveLength(3);
    expect(check.contradictions).toHaveLength(10);
    expect(check.coverage.map(({ open }) => open)).toEqual([0, 0]);
    expect(reportOf(check, 'text')).toMatch(/everything holds$/);
  });

  it('telling faults of cells, rows, links and texts at once, each where it stands', async () => {
    const folder = await wexmoorWith(
      [report, 'employees,742,742,EXACT', 'employees,743,742,EXACT'],
      ['statements/board-paper-2024-12.csv', 'question-roof,QUESTION,', 'question-roof,ANSWER,'],
      ['links.csv', 'saltby-closed', 'saltby-close'],
    );
    const { faults } = await checkPackage(folder);
    expect(
      faults.map(({ file, line, at, column }) => `${file.replace(/^.*wexmoor-.{6}./, '')}:${line}:${at} ${column}`),
    ).toEqual([
      'links.csv:4:1 from',
      `${report}:3:11 value`,
      'statements/board-paper-2024-12.csv:8:145 our_verdict',
      'statements/board-paper-2024-12.csv:8:143 parent',
    ]);
    expect(faults.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it('with what is left to account for, which is an error only where it is to be complete', async () => {
    const folder = await wexmoorWith();
    const rows = await readFile(join(folder, report), 'utf8');
    await writeFile(join(folder, report), rows.replace(/^safety-visits,11940,.*\n/m, ''));
    const open = await checkPackage(folder);
    const words = open.faults.map(({ severity, file, line, at, column }) => [
      severity,
      basename(file),
      line,
      at,
      column,
    ]);
    expect(words).toEqual([
      ['warning', 'annual-report-2023-24.txt', 62, 36, '11,940'],
      ['warning', 'annual-report-2023-24.txt', 62, 65, '2023'],
      ['warning', 'annual-report-2023-24.txt', 62, 70, '24'],
    ]);
    expect(reportOf(open, 'text')).toMatch(/no faults; 3 words are left to account for$/);
    const complete = await checkPackage(folder, { complete: true });
    expect(reportOf(complete, 'text')).toMatch(/3 faults$/);
  });

  it('with what is wrong with its saved operations', async () => {
    const operation = 'operations/incidents.graphql';
    const folder = await wexmoorWith(
      [operation, 'region {', 'regoin {'],
      ['links.csv', 'saltby-closed', 'saltby-close'],
    );
    const { faults } = await checkPackage(folder);
    expect(faults.map(({ file, line }) => `${basename(file)}:${line}`)).toEqual([
      'links.csv:4',
      'incidents.graphql:51',
    ]);
    expect(faults[1]).toMatchObject({ severity: 'error', message: expect.stringContaining('"regoin"') });
  });

  it('and where a file is missing', async () => {
    const folder = await wexmoorWith();
    await rm(join(folder, 'measures.csv'));
    const { faults } = await checkPackage(folder);
    expect(faults[0]).toMatchObject({ severity: 'error', line: null, at: null });
    expect(faults[0]?.message).toContain('does not exist');
    await rm(join(folder, 'datapackage.json'));
    expect(reportOf(await checkPackage(folder), 'text').split('\n')).toEqual([
      expect.stringContaining('datapackage.json: error: the file does not exist'),
      '1 fault',
    ]);
  });
});

describe('what changed between two checks', () => {
  it('is told, and nothing else', async () => {
    const folder = await wexmoorWith();
    const first = await checkPackage(folder);
    expect(changesBetween(first, await checkPackage(folder))).toEqual([]);
    await edit(folder, ['observations/board-paper-2024-12.csv', 'employees,724,724,', 'employees,742,724,']);
    const second = await checkPackage(folder);
    const changes = changesBetween(first, second);
    expect(changes.map((line) => line.slice(0, 10).trim())).toEqual(['wrong now:', 'gone:']);
    expect(changesBetween(second, first).map((line) => line.slice(0, 10).trim())).toEqual(['mended:', 'found:']);
  });
});

describe('an annotation', () => {
  it('has what ends it escaped', () => {
    const fault = {
      severity: 'error',
      file: 'a,b.csv',
      line: 3,
      at: null,
      column: 'x:y',
      message: '50%\nof it',
    } as const;
    expect(annotation(fault)).toBe('::error file=a%2Cb.csv,line=3,title=x%3Ay::50%25%0Aof it');
  });
});
