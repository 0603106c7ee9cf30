import { glob, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import type { DataPackage, SourceRow } from '../../src/dataset/package/data-package.js';
import { MeasureRole } from '../../src/domain/dimension/measure.js';
import { entities } from '../../src/domain/registry.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { projectDataset, projectPackage } from '../project-dataset.js';

const article = 'elearning-completion-2017';

describe('the dataset of the project', () => {
  let source: DataPackage;
  let dataset: DatasetContent;
  beforeAll(async () => {
    [source, dataset] = await Promise.all([projectPackage(), projectDataset()]);
  });

  const rows = (table: string): readonly SourceRow['values'][] =>
    (source.tables.get(table) ?? []).map(({ values }) => values);
  const rowsOf = (table: string) => [...(dataset.tables.get(table) ?? [])];
  const slugs = (table: string) => new Set(rows(table).map(({ id }) => id));
  /** Numbers of the article, each printed for the first time. */
  const inArticle = (measure: string) =>
    rows('observations').filter((row) => row.document === article && row.measure === measure && !row.reprint);
  const byLine = (...numbers: readonly SourceRow['values'][]) =>
    new Map(numbers.map((row) => [row.first_line, { module: row.module, value: Number(row.value) }]));
  /** The contradictions that a number takes part in, by its document, line and print. */
  const disputed = (document: string, line: number, asPublished: string) => {
    const [number, ...others] = rowsOf('observation').filter(
      (row) =>
        row.citation_document_id === `document:${document}` &&
        row.citation_first_line === line &&
        row.as_published === asPublished,
    );
    expect([number, ...others], `${document}:${line} ${asPublished}`).toEqual([expect.anything()]);
    return rowsOf('discrepancy_observation')
      .filter((link) => link.observation_id === number?.id)
      .map((link) => link.discrepancy_id);
  };

  it('knows each document by the SHA-256 of its text', () => {
    const hashes = rows('documents').map(({ sha256 }) => sha256);
    expect(new Set(hashes).size).toBe(hashes.length);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes numbers and statements from every document', () => {
    expect(new Set(rows('observations').map(({ document }) => document))).toEqual(slugs('documents'));
    expect(new Set(rows('statements').map(({ document }) => document))).toEqual(slugs('documents'));
  });

  it('has the eLearning modules of the article: accessed and not accessed make the staff of each row', () => {
    const accesses = byLine(...inArticle('module-accesses'));
    const without = byLine(...inArticle('module-non-accesses'));
    const all = rows('observations').filter((row) => row.document === article && row.measure === 'staff');
    const staff = byLine(...all.filter((row) => accesses.has(row.first_line ?? null)));
    for (const [line, { module, value }] of accesses) {
      expect(without.get(line)?.module, String(line)).toBe(module);
      expect(value + (without.get(line)?.value ?? Number.NaN), String(line)).toBe(staff.get(line)?.value);
    }
    const listed = rows('modules').filter((row) => row.kind === 'ELEARNING' && row.document === article);
    expect(listed).toHaveLength(accesses.size);
    expect(listed).not.toEqual([]);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set([...accesses.values()].map(({ module }) => module)));
  });

  it('has the same advisers and contractors of January 2017 in both tables of the article', () => {
    const advisers = rows('observations').filter(
      (row) =>
        row.measure === 'staff' &&
        row.document === article &&
        ['family-court-advisers', 'self-employed-contractors'].includes(String(row.staff_group)) &&
        row.period_start === '2017-01-01' &&
        row.service_area !== null,
    );
    const areas = rows('service-areas').filter(({ kind }) => kind !== 'GROUP');
    const table = (reprint: boolean) =>
      advisers
        .filter((row) => row.reprint === reprint)
        .map((row) => [row.service_area, row.value])
        .toSorted();
    expect(table(false).map(([area]) => area)).toEqual(areas.map(({ id }) => id).toSorted());
    expect(table(true)).toEqual(table(false));
  });

  it('gives every area attendances of both webinars, the two halves of London together', () => {
    const attended = inArticle('webinar-attendances').filter((row) => row.service_area !== null);
    const areas = [...slugs('service-areas')].filter((id) => id !== 'a15a' && id !== 'a15b');
    for (const { id } of rows('webinars'))
      expect(new Set(attended.filter(({ webinar }) => webinar === id).map((row) => row.service_area))).toEqual(
        new Set(areas),
      );
  });

  it('has the numbered actions of the strategy, each repeated by one bullet', () => {
    const actions = rows('statements').filter(({ id }) => String(id).startsWith('kld-action-'));
    const bullets = rows('statements').filter(({ id }) => String(id).startsWith('kld-bullet-'));
    expect(actions).not.toEqual([]);
    expect(new Set(actions.map(({ number }) => number)).size).toBe(actions.length);
    for (const { number } of actions) expect(number).toMatch(/^[1-4]\.\d+$/);
    expect(bullets.map(({ repeats }) => repeats).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
  });

  it.each<[string, readonly (readonly [string, number, string])[]]>([
    [
      'the staff of 2015-16 are three numbers in two documents',
      [
        ['quality-account-2015-16', 31, '1,754'],
        [article, 9, '1616'],
        [article, 9, '1727'],
      ],
    ],
    [
      'the open cases grew by 4,822, and by more than 5,000',
      [
        ['board-meeting-2022-01', 78, '+4,822'],
        ['board-meeting-2022-01', 90, 'c5k+'],
      ],
    ],
    [
      'the total of September 2016 is no sum of its parts',
      [
        [article, 46, '4774'],
        [article, 46, '3,497'],
      ],
    ],
  ])('finds that %s', (_, numbers) => {
    const found = numbers.map((number) => new Set(disputed(...number)));
    const [first, ...others] = found;
    expect([...(first ?? [])].filter((id) => others.every((other) => other.has(id)))).not.toEqual([]);
  });

  it('finds every other total of new cases to be right', () => {
    const failing = rowsOf('check_result').filter((check) => check.rule === 'new-cases-by-law-type' && !check.holds);
    expect(failing.map(({ stated }) => stated)).toEqual([4774]);
  });

  it('tells of every check that fails which contradiction it shows', () => {
    const failing = rowsOf('check_result').filter(({ holds }) => !holds);
    expect(failing.filter(({ discrepancy_id }) => !discrepancy_id)).toEqual([]);
    expect(rowsOf('check_result').filter(({ holds, discrepancy_id }) => holds && discrepancy_id)).toEqual([]);
  });

  it('has a unit and a definition for every measure of a number', () => {
    const measures = new Map(rows('measures').map((row) => [row.id, row]));
    for (const id of new Set(rows('observations').map(({ measure }) => measure)))
      expect(measures.get(id ?? null), String(id)).toMatchObject({
        unit: expect.stringMatching(/^[A-Z_]+$/),
        definition: expect.stringMatching(/.{10}/),
      });
  });

  it('says of every number how it is printed', () => {
    const kinds = new Set(rows('observations').map(({ precision }) => precision));
    expect([...kinds].toSorted()).toEqual(['APPROXIMATE', 'AT_LEAST', 'AT_MOST', 'EXACT']);
  });

  it('has no e-mail address, telephone number or link in any cell, but where an original was found', () => {
    const address = /@|https?:|www\.|\.(gov|org|com|net)\b|\.uk\b|\b0\d{2,4} ?\d{3} ?\d{3,4}\b/i;
    const cells = [...source.tables].flatMap(([table, all]) =>
      all.flatMap(({ values, line }) =>
        Object.entries(values)
          .filter(([column, value]) => column !== 'address' && address.test(String(value ?? '')))
          .map(([column, value]) => `${table}:${line}: ${column}: ${value}`),
      ),
    );
    expect(cells).toEqual([]);
  });

  it('names nobody without an office, or a note that says why', () => {
    const appointed = new Set(rows('appointments').map(({ person }) => person));
    expect(rows('people').filter(({ id, note }) => !appointed.has(id ?? null) && !note)).toEqual([]);
  });

  it('says of every other organisation how it relates to Cafcass, but for bodies within one', () => {
    const related = new Set(rows('organisation-relations').map(({ organisation }) => organisation));
    const within = ['BOARD', 'GROUP', 'NETWORK'];
    const others = rows('organisations').filter(({ id, kind }) => id !== 'cafcass' && !within.includes(String(kind)));
    expect(others.map(({ id }) => id).filter((id) => !related.has(id ?? null))).toEqual([]);
  });

  it('says which measure each field reads that finds one figure, with what the field asks for', () => {
    const breakdowns = new Map(
      rows('measures')
        .filter(({ role }) => role)
        .map(({ role, breakdowns: of }) => [role, of as readonly string[]]),
    );
    expect([...breakdowns.keys()].toSorted()).toEqual(Object.keys(MeasureRole.values).toSorted());
    expect(breakdowns.get('HEADCOUNT')).toEqual(expect.arrayContaining(['service-area', 'staff-group']));
    expect(breakdowns.get('MODULE_ACCESSES')).toContain('module');
    expect(breakdowns.get('WEBINAR_ATTENDANCES')).toEqual(expect.arrayContaining(['service-area', 'webinar']));
    expect(breakdowns.get('AUDIT_GRADE')).toEqual(expect.arrayContaining(['audit', 'audit-grade']));
    expect(breakdowns.get('STAFF_BUDGET_SHARE')).toContain('budget');
  });

  it('names no row of it in the code', async () => {
    const prefixes = new Set(entities.map((entity) => optionsOf(entity).prefix));
    const named: string[] = [];
    for await (const file of glob('src/{domain,graph,query,loading,dataset,server,cli}/**/*.ts'))
      for (const [, id = ''] of (await readFile(file, 'utf8')).matchAll(/'([a-z-]+:[a-z0-9-]+)'/g))
        if (prefixes.has(id.replace(/:.*/, ''))) named.push(`${file} ${id}`);
    expect(named).toEqual([]);
  });
});
