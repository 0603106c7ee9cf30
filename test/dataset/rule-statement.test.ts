import { expect, it } from 'vitest';
import { type AddedRow, questionRow, statementRow } from './changed-seeds.js';
import { faultsWith } from './faults.js';

it.each<[string, ...AddedRow[]]>([
  ['an outcome without a commitment', statementRow({ kind: 'OUTCOME' })],
  ['a question of an organisation', questionRow()],
  ['a question of an office', questionRow({ said_by_organisation: '', said_by_office: 'chief-executive' })],
  ['a question of a person', questionRow({ said_by_organisation: '', said_by_person: 'anthony-douglas' })],
  ['a verdict with its reason', questionRow({ our_verdict: 'ANSWERED', our_reason: 'It was.' })],
  ['a remark that somebody makes', statementRow({ said_by_office: 'chief-executive' })],
  ['a finding of an audit', statementRow({ kind: 'FINDING', audits: 'domestic-abuse-audit-2020' })],
  ['a finding that somebody tells', statementRow({ kind: 'FINDING', said_by_organisation: 'ofsted' })],
  ['a finding with a note', statementRow({ kind: 'FINDING', note: 'Of a survey.' })],
])('accepts %s', async (_, ...rows) => {
  expect((await faultsWith(rows)).faults).toEqual([]);
});

// What is wrong is always the last row added.
it.each<[string, string | null, unknown, ...AddedRow[]]>([
  [
    'a finding that rests on nothing',
    'note',
    'a finding without an audit or a speaker says in its note what it rests on; an opinion is a REMARK',
    statementRow({ kind: 'FINDING' }),
  ],
  ['a commitment without its form', 'form', 'a commitment needs its form', statementRow({ kind: 'COMMITMENT' })],
  ['a form of a remark', 'form', 'only commitments have a form, not REMARK', statementRow({ form: 'AIM' })],
  [
    'a question nobody asked',
    'said_by_organisation',
    'a question needs who asks it: an organisation, an office or a person',
    statementRow({ kind: 'QUESTION' }),
  ],
  [
    'a verdict without its reason',
    'our_reason',
    'a verdict of ours and its reason are given together, or neither is',
    questionRow({ our_verdict: 'ANSWERED' }),
  ],
  [
    'a reason without a verdict',
    'our_reason',
    'a verdict of ours and its reason are given together, or neither is',
    questionRow({ our_reason: 'It was.' }),
  ],
  [
    'a verdict on a remark',
    'our_verdict',
    'only questions have a verdict, not REMARK',
    statementRow({ our_verdict: 'ANSWERED', our_reason: 'It was.' }),
  ],
  [
    'the subject of the document among the organisations',
    'organisations',
    'cafcass is the subject, and linked already; expected other organisations only',
    statementRow({ organisations: 'ofsted;cafcass' }),
  ],
  [
    'the subject of the row among the organisations',
    'organisations',
    'napo is the subject, and linked already; expected other organisations only',
    statementRow({ subject: 'napo', organisations: 'napo' }),
  ],
  [
    'an answer to nothing',
    'parent',
    'ANSWER needs a parent of kind QUESTION, not none',
    statementRow({ kind: 'ANSWER' }),
  ],
  [
    'an answer to a remark',
    'parent',
    'ANSWER needs a parent of kind QUESTION, not REMARK',
    statementRow({ id: 'test-1' }),
    statementRow({ kind: 'ANSWER', parent: 'test-1' }),
  ],
])('refuses %s', async (_, column, message, ...rows) => {
  const { faults, lines } = await faultsWith(rows);
  expect(faults).toEqual([{ file: rows.at(-1)?.file, line: lines.at(-1), column, message }]);
});
