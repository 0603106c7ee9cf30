import type { MikroORM } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../test-database.js';
import { answerTo, type Insert, january, link, measure, observation } from './insert.js';

describe('of observations, the database', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await sharedDatabase();
  });

  const inUnknown = { citation_document_id: 'document:unknown' };
  const number = observation();
  const otherLine = { citation_first_line: 2, citation_last_line: 2 };

  it.each<[string, string, ...Insert[]]>([
    ['an observation without a document', 'citation_document_id', observation({ citation_document_id: null })],
    ['an observation of an unknown document', 'observation_citation_document_id_foreign', observation(inUnknown)],
    ['an observation without lines', 'citation_first_line', observation({ citation_first_line: null })],
    ['an observation without a measure', 'measure_id', observation({ measure_id: null })],
    [
      'an observation of an unknown measure',
      'observation_measure_id_foreign',
      observation({ measure_id: 'measure:unknown' }),
    ],
    [
      'an observation of an unknown area',
      'observation_service_area_id_foreign',
      observation({ service_area_id: 'service-area:unknown' }),
    ],
    ['an observation without a value', 'value', observation({ value: null })],
    ['a value that is no number', 'observation_value_finite', observation({ value: 'NaN' })],
    ['an infinite value', 'observation_value_finite', observation({ value: 'Infinity' })],
    ['a negatively infinite value', 'observation_value_finite', observation({ value: '-Infinity' })],
    ['an observation printed as nothing', 'observation_as_published_printed', observation({ as_published: '' })],
    ['an unknown precision', 'observation_precision_check', observation({ precision: 'ROUGH' })],
    ['line 0', 'observation_citation_lines', observation({ citation_first_line: 0 })],
    [
      'a last line before the first',
      'observation_citation_lines',
      observation({ citation_first_line: 9, citation_last_line: 8 }),
    ],
    ['half a period', 'observation_period_whole', observation({ ...january, period_end: null })],
    ['a period without a label', 'observation_period_whole', observation({ ...january, period_label: null })],
    ['an end without a start', 'observation_period_whole', observation({ ...january, period_start: null })],
    [
      'a second value for a time in the same words',
      'observation_cell_unique',
      observation({ period_label: 'the last 12 months' }),
      observation({ period_label: 'the last 12 months', value: 2 }),
    ],
    [
      'a period that ends before it starts',
      'observation_period_whole',
      observation({ ...january, period_end: '2021-12-31' }),
    ],
    [
      'a second value for a cell, on another line',
      'observation_cell_unique',
      observation(january),
      observation({ ...january, value: 2, citation_first_line: 2, citation_last_line: 2 }),
    ],
    [
      'a second value for a cell without dimensions and period',
      'observation_cell_unique',
      observation(),
      observation({ value: 2, citation_first_line: 2, citation_last_line: 2 }),
    ],
    [
      'a second value of our reading',
      'observation_cell_unique',
      observation(),
      observation({ value: 2, readings: ['PERIOD'], note: 'Read so.' }),
    ],
    ['an observation without a cell', 'cell', observation({ cell: null })],
    ['an observation without its breakdown', 'breakdown', observation({ breakdown: null })],
    ['an observation without a subject', 'subject_id', observation({ subject_id: null })],
    [
      'an observation of an unknown subject',
      'observation_subject_id_foreign',
      observation({ subject_id: 'organisation:unknown' }),
    ],
    ['a reading without a note', 'observation_readings_noted', observation({ readings: ['PERIOD'] })],
    ['an observation that may be of our reading or not', 'readings', observation({ readings: null })],
    [
      'a reprint twice on one line',
      'observation_line_unique',
      observation({ reprint: true }),
      observation({ reprint: true }),
    ],
    [
      'an unknown category of a number',
      'observation_category_category_id_foreign',
      number,
      link('observation_category', { observation_id: number.row.id, category_id: 'category:unknown' }),
    ],
  ])('refuses %s: %s', async (_, constraint, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe(constraint);
  });

  it.each<[string, ...Insert[]]>([
    [
      'a lower and an upper bound of one cell',
      observation({ precision: 'AT_LEAST' }),
      observation({ precision: 'AT_MOST', value: 2 }),
    ],
    [
      'a rounded number beside a plain one',
      observation(),
      observation({ precision: 'APPROXIMATE', value: 2, ...otherLine }),
    ],
    [
      'one measure of two cells',
      observation(),
      observation({ cell: 'measure=test;region=none', breakdown: ['region'], value: 2 }),
    ],
    ['a reading with its note', observation({ readings: ['PERIOD'], note: 'Read so.' })],
    ['a reprint on another line', observation(), observation({ reprint: true, ...otherLine })],
    [
      'two reprints on two lines',
      observation(),
      observation({ reprint: true, ...otherLine }),
      observation({ reprint: true, citation_first_line: 3, citation_last_line: 3 }),
    ],
    [
      'one cell in two documents',
      observation(),
      observation({ value: 2, citation_document_id: 'document:kld-strategy-2006' }),
    ],
    ['a time in words that name no day', observation({ period_label: 'the last 12 months' })],
    [
      'times in two words for it, and none',
      ...['the last 12 months', 'this year', null].map((period_label) => observation({ period_label })),
    ],
    ['a day in two words for it', observation({ ...january, period_label: 'the first month' })],
    ['two periods', observation(january), observation({ ...january, period_end: '2022-01-30' })],
    [
      'a list and a limit that nothing else names',
      observation({ cell: 'measure=test;above=25;item=aims', breakdown: ['above', 'item'], item: 'aims', above: 25 }),
    ],
    ['a value below zero', observation({ value: -8.5 })],
    ['a value with many digits', observation({ value: '12345678901234567890.123456789' })],
    ['an instant', observation({ ...january, period_end: '2022-01-01' })],
  ])('accepts %s', async (_, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe('accepted');
  });

  it('keeps nothing of what was tried', async () => {
    const found = await orm.em.getConnection().execute(`select id from measure where id = 'measure:test'`);
    expect(found).toEqual([]);
  });
});
