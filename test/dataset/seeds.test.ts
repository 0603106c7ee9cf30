import { glob, readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Dataset, readDataset } from '../../src/dataset/dataset.js';
import type { DataPackage, Row } from '../../src/dataset/package/data-package.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { entities } from '../../src/domain/registry.js';
import { optionsOf } from '../../src/graph/entity.js';

const article = 'elearning-completion-2017';

describe('the dataset of the project', () => {
  let source: DataPackage;
  let dataset: Dataset;
  beforeAll(async () => {
    [source, dataset] = await Promise.all([readPackage('seeds'), readDataset('seeds')]);
  });

  const rows = (table: string): readonly Row['values'][] =>
    (source.tables.get(table) ?? []).map(({ values }) => values);
  const rowsOf = (table: string) => dataset.tables.get(table) ?? [];
  const slugs = (table: string) => new Set(rows(table).map(({ id }) => id));
  /** Numbers of the article, each printed for the first time. */
  const inArticle = (measure: string) =>
    rows('observations').filter((row) => row.document === article && row.measure === measure && !row.reprint);
  const byModule = (measure: string) => new Map(inArticle(measure).map(({ module, value }) => [module, Number(value)]));

  it('has five documents, each known by the SHA-256 of its text', () => {
    const hashes = rows('documents').map(({ sha256 }) => sha256);
    expect(hashes).toHaveLength(5);
    expect(new Set(hashes).size).toBe(5);
    for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes numbers and statements from every document', () => {
    expect(new Set(rows('observations').map(({ document }) => document))).toEqual(slugs('documents'));
    expect(new Set(rows('statements').map(({ document }) => document))).toEqual(slugs('documents'));
  });

  it('has the 82 eLearning modules of the article: accessed and not accessed make the staff of each row', () => {
    const [accesses, without, staff] = ['module-accesses', 'module-non-accesses', 'module-staff'].map(byModule);
    expect(staff?.size).toBe(82);
    for (const [module, total] of staff ?? [])
      expect((accesses?.get(module) ?? Number.NaN) + (without?.get(module) ?? Number.NaN), String(module)).toBe(total);
    const listed = rows('modules').filter((row) => row.kind === 'ELEARNING' && row.document === article);
    expect(new Set(listed.map(({ id }) => id))).toEqual(new Set(staff?.keys()));
  });

  it('has the same advisers of January 2017 in both tables of the article', () => {
    const advisers = rows('observations').filter(
      (row) =>
        row.measure === 'staff' &&
        row.document === article &&
        row.staff_group === 'family-court-advisers' &&
        row.period_start === '2017-01-01' &&
        row.service_area !== null,
    );
    const table = (reprint: boolean) =>
      advisers
        .filter((row) => row.reprint === reprint)
        .map((row) => [row.service_area, row.value])
        .toSorted();
    expect(table(false)).toHaveLength(19);
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

  it('has the 35 numbered actions of the strategy, each repeated by one bullet', () => {
    const actions = rows('statements').filter(({ id }) => String(id).startsWith('kld-action-'));
    const bullets = rows('statements').filter(({ id }) => String(id).startsWith('kld-bullet-'));
    expect(actions).toHaveLength(35);
    expect(new Set(actions.map(({ number }) => number)).size).toBe(35);
    for (const { number } of actions) expect(number).toMatch(/^[1-4]\.\d+$/);
    expect(bullets.map(({ repeats }) => repeats).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
  });

  it.each<[string, object]>([
    ['the total of September 2016 is 50 too high', { kind: 'CHECK_FAILS', size: 50, stated: 4774, computed: 4724 }],
    ['the months are 50 more than the year', { kind: 'CHECK_FAILS', size: 50, stated: 55257, computed: 55307 }],
    ['six core modules are said, seven marked', { kind: 'CHECK_FAILS', size: 1, stated: 6, computed: 7 }],
    ['8% in the letter are 8.5% on the slides', { kind: 'DOCUMENTS_DIFFER', size: 0.5, stated: undefined }],
  ])('finds the contradiction: %s', (_, expected) => {
    const checks = new Map(rowsOf('check_result').map((check) => [check.id, check]));
    const found = rowsOf('discrepancy').map(({ kind, size, check_id }) => {
      const check = checks.get(check_id ?? '');
      return { kind, size, stated: check?.stated, computed: check?.computed };
    });
    expect(found).toContainEqual(expect.objectContaining(expected));
  });

  it('finds the two percentages of one audit', () => {
    const [found] = rowsOf('discrepancy').filter(({ kind, size }) => kind === 'DOCUMENTS_DIFFER' && size === 0.5);
    const ids = rowsOf('discrepancy_observation')
      .filter((link) => link.discrepancy_id === found?.id)
      .map((link) => link.observation_id);
    const numbers = rowsOf('observation').filter(({ id }) => ids.includes(id ?? null));
    expect(numbers.map((row) => [row.citation_document_id, row.value]).toSorted()).toEqual([
      ['document:board-meeting-2022-01', 8.5],
      ['document:open-board-letter-2021-06', 8],
    ]);
  });

  it('finds every other total of new cases to be right', () => {
    const failing = rowsOf('check_result').filter((check) => check.rule === 'new-cases-by-law-type' && !check.holds);
    expect(failing.map(({ stated }) => stated)).toEqual([4774]);
  });

  it('says of every check that fails what is known about it', () => {
    const failing = rowsOf('check_result').filter(({ holds }) => !holds);
    expect(failing.filter(({ note }) => !note)).toEqual([]);
  });

  it('has a unit and a definition for every measure of a number', () => {
    const measures = new Map(rows('measures').map((row) => [row.id, row]));
    for (const id of new Set(rows('observations').map(({ measure }) => measure)))
      expect(measures.get(id ?? null), String(id)).toMatchObject({
        unit: expect.stringMatching(/^[A-Z_]+$/),
        definition: expect.stringMatching(/.{10}/),
      });
  });

  it('gives a note to every number whose column had to be inferred', () => {
    const silent = rows('observations').filter((row) => row.precision === 'INFERRED' && !row.note);
    expect(silent).toEqual([]);
  });

  it('has no e-mail address, telephone number or link in any cell', () => {
    const address = /@|https?:|www\.|\.(gov|org|com|net)\b|\.uk\b|\b0\d{2,4} ?\d{3} ?\d{3,4}\b/i;
    const cells = [...source.tables].flatMap(([table, all]) =>
      all.flatMap(({ values, line }) =>
        Object.entries(values)
          .filter(([, value]) => address.test(String(value ?? '')))
          .map(([column, value]) => `${table}:${line}: ${column}: ${value}`),
      ),
    );
    expect(cells).toEqual([]);
  });

  it('names nobody without an office', () => {
    const appointed = new Set(rows('appointments').map(({ person }) => person));
    expect([...slugs('people')].filter((id) => !appointed.has(id ?? null))).toEqual([]);
  });

  it('says of every other organisation how it relates to Cafcass', () => {
    const related = new Set(rows('organisation-relations').map(({ organisation }) => organisation));
    const others = [...slugs('organisations')].filter((id) => id !== 'cafcass');
    expect(others.filter((id) => !related.has(id ?? null))).toEqual([]);
  });

  it('has every row that the code names', async () => {
    const prefixes = new Map(entities.map((entity) => [optionsOf(entity).prefix, optionsOf(entity).table]));
    const named = new Set<string>();
    for await (const file of glob('src/{domain,graph,query,loading,dataset,server,cli}/**/*.ts'))
      for (const [, id = ''] of (await readFile(file, 'utf8')).matchAll(/'([a-z-]+:[a-z0-9-]+)'/g))
        if (prefixes.has(id.replace(/:.*/, ''))) named.add(id);
    expect(named).toContain('measure:staff');
    const present = new Set([...prefixes.values()].flatMap((table) => rowsOf(table).map(({ id }) => id)));
    expect([...named].filter((id) => !present.has(id))).toEqual([]);
  });
});
