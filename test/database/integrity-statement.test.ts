import type { MikroORM } from '@mikro-orm/postgresql';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedDatabase } from '../test-database.js';
import { answerTo, commitment, type Insert, january, link, measure, party, question, statement } from './insert.js';

describe('of statements, the database', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await sharedDatabase();
  });

  const inUnknown = { citation_document_id: 'document:unknown' };
  const selfParent = { id: 'statement:self', parent_id: 'statement:self' };
  const asked = question();
  const remark = statement();

  it.each<[string, string, ...Insert[]]>([
    ['a commitment without its form', 'statement_commitment_form', commitment({ form: null })],
    ['a form of what is no commitment', 'statement_commitment_form', statement({ form: 'AIM' })],
    ['an unknown form', 'statement_form_check', commitment({ form: 'HOPE' })],
    ['a commitment of which nobody says what became', 'statement_followed', commitment({ followed: null })],
    ['what became of what is no commitment', 'statement_followed', statement({ followed: 'UNKNOWN' })],
    ['what nothing can become', 'statement_followed_check', commitment({ followed: 'MAYBE' })],
    ['an answer without a question', 'statement_parent_required', statement({ kind: 'ANSWER' })],
    [
      'an answer to an unknown question',
      'statement_parent_id_foreign',
      statement({ kind: 'ANSWER', parent_id: 'question:unknown' }),
    ],
    ['a question nobody asked', 'statement_asker_required', question({ said_by_organisation_id: null })],
    [
      'a question of an unknown office',
      'statement_said_by_office_id_foreign',
      question({ said_by_office_id: 'office:unknown' }),
    ],
    ['a verdict without its reason', 'statement_verdict_reasoned', question({ our_verdict: 'ANSWERED' })],
    ['a reason without a verdict', 'statement_verdict_reasoned', question({ our_reason: 'It was.' })],
    [
      'a verdict on what is no question',
      'statement_verdict_reasoned',
      statement({ our_verdict: 'ANSWERED', our_reason: 'It was.' }),
    ],
    ['an unknown verdict', 'statement_our_verdict_check', question({ our_verdict: 'MAYBE', our_reason: 'It was.' })],
    ['a statement of our reading without a note', 'statement_readings_noted', statement({ readings: ['SPEAKER'] })],
    ['a statement without a subject', 'subject_id', statement({ subject_id: null })],
    ['a statement that is its own parent', 'statement_not_own_parent', statement(selfParent)],
    [
      'a statement that repeats itself',
      'statement_not_own_parent',
      statement({ id: 'statement:self', repeats_id: 'statement:self' }),
    ],
    ['an unknown kind of statement', 'statement_kind_check', statement({ kind: 'RUMOUR' })],
    ['an unknown status', 'statement_status_check', statement({ status: 'LATE' })],
    ['a statement without a document', 'citation_document_id', statement({ citation_document_id: null })],
    ['a statement of an unknown document', 'statement_citation_document_id_foreign', statement(inUnknown)],
    [
      'a statement whose last line is before its first',
      'statement_citation_lines',
      statement({ citation_first_line: 9, citation_last_line: 8 }),
    ],
    ['half a period of a statement', 'statement_period_whole', statement({ ...january, period_start: null })],
    ['a part in no statement', 'statement_id', party()],
    ['a part in an unknown statement', 'party_statement_id_foreign', party({ statement_id: 'remark:unknown' })],
    [
      'an unknown part in a statement',
      'party_role_check',
      remark,
      party({ statement_id: remark.row.id, role: 'WITNESS' }),
    ],
    [
      'a statement about an unknown organisation',
      'statement_organisation_organisation_id_foreign',
      asked,
      link('statement_organisation', { statement_id: asked.row.id, organisation_id: 'organisation:unknown' }),
    ],
  ])('refuses %s: %s', async (_, constraint, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe(constraint);
  });

  it.each<[string, ...Insert[]]>([
    ['an answer before its question', statement({ kind: 'ANSWER', parent_id: asked.row.id }), asked],
    ['a commitment with its form', commitment()],
    ['an outcome without a commitment', statement({ kind: 'OUTCOME' })],
    [
      'a question of an office',
      question({ said_by_organisation_id: null, said_by_office_id: 'office:chief-executive' }),
    ],
    ['a question without a verdict', asked],
    ['a verdict with its reason', question({ our_verdict: 'NOT_ANSWERED', our_reason: 'It was not.' })],
    ['what somebody says that is no question', statement({ said_by_person_id: 'person:anthony-douglas' })],
  ])('accepts %s', async (_, ...inserts) => {
    expect(await answerTo(orm, [measure({ id: 'measure:test' }), ...inserts])).toBe('accepted');
  });

  it('keeps nothing of what was tried', async () => {
    const found = await orm.em.getConnection().execute(`select id from measure where id = 'measure:test'`);
    expect(found).toEqual([]);
  });
});
