import type { MikroORM } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../test-database.js';
import {
  answerTo,
  appointment,
  category,
  documentRow,
  type Insert,
  measure,
  module,
  office,
  organisation,
  person,
  region,
  scheme,
  serviceArea,
} from './insert.js';

describe('of dimensions, the database', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await sharedDatabase();
  });

  const inUnknown = { citation_document_id: 'document:unknown' };

  it.each<[string, string, ...Insert[]]>([
    ['an unknown temporality', 'measure_temporality_check', measure({ temporality: 'SOMETIMES' })],
    ['a measure that may be of a whole or not', 'of_whole', measure({ of_whole: null })],
    ['a second measure of one role', 'measure_role_unique', measure({ id: 'measure:other', role: 'HEADCOUNT' })],
    ['an unknown role', 'measure_role_check', measure({ role: 'GUESS' })],
    ['a document about nobody', 'subject_id', documentRow({ subject_id: null })],
    [
      'a document about an unknown body',
      'document_subject_id_foreign',
      documentRow({ subject_id: 'organisation:unknown' }),
    ],
    ['a category of no scheme', 'scheme_id', category({ scheme_id: null })],
    ['a category of an unknown scheme', 'category_scheme_id_foreign', category({ scheme_id: 'scheme:unknown' })],
    ['a scheme that may be exclusive or not', 'exclusive', scheme({ exclusive: null })],
    ['two measures of one id', 'measure_pkey', measure({ id: 'measure:staff' })],
    ['two service areas of one code', 'service_area_code_unique', serviceArea({ code: 'A1' })],
    ['an area of an unknown region', 'service_area_region_id_foreign', serviceArea({ region_id: 'region:unknown' })],
    ['a person without a document', 'citation_document_id', person({ citation_document_id: null })],
    ['an appointment of nobody', 'appointment_person_id_foreign', appointment({ person_id: 'person:unknown' })],
    ['an appointment to no office', 'office_id', appointment({ office_id: null })],
    ['an appointment to an unknown office', 'appointment_office_id_foreign', appointment({ office_id: 'office:none' })],
    ['an office without a document', 'citation_document_id', office({ citation_document_id: null })],
    ['an organisation of an unknown document', 'organisation_citation_document_id_foreign', organisation(inUnknown)],
    ['two modules of one title', 'module_title_unique', module(), module()],
  ])('refuses %s: %s', async (_, constraint, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe(constraint);
  });

  it.each<[string, ...Insert[]]>([
    ['a place that is no region', region({ scheme: 'PLACE' })],
    ['a unit that a package declares', measure({ id: 'measure:other', unit: 'FURLONGS' })],
    ['a kind of organisation that a package declares', organisation({ kind: 'CLUB' })],
    ['a kind of module that a package declares', module({ kind: 'PARTY' })],
    ['a scheme of regions that a package declares', region({ scheme: 'SCHEME_1066' })],
    ['a measure with breakdowns', measure({ id: 'measure:other', breakdowns: ['region', 'law-type'] })],
    ['an area with a code of its own', serviceArea()],
    ['an area with neither code nor place', serviceArea({ code: null, position: null })],
  ])('accepts %s', async (_, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe('accepted');
  });

  it('keeps nothing of what was tried', async () => {
    const found = await orm.em.getConnection().execute(`select id from measure where id = 'measure:test'`);
    expect(found).toEqual([]);
  });
});
