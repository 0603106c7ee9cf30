import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

const list = (name: string, where: string) => `{ ${name}(where: ${where}) { totalCount nodes { id } } }`;

const inspectin = 'there is no AuditKind "INSPECTIN" (did you mean "INSPECTION"?)';

describe('a code in a filter that no list has', () => {
  it.each([
    ['that is one', list('audits', '{ kind: { eq: INSPECTIN } }'), `where.kind: ${inspectin}`],
    ['as a text', list('audits', '{ kind: { eq: "INSPECTIN" } }'), `where.kind: ${inspectin}`],
    [
      'in small letters',
      list('audits', '{ kind: { eq: "inspection" } }'),
      'no AuditKind "inspection" (did you mean "INSPECTION"?)',
    ],
    ['among others', list('audits', '{ kind: { in: [INSPECTION, INSPECTIN] } }'), `where.kind: ${inspectin}`],
    ['that is not to be', list('audits', '{ kind: { ne: INSPECTIN } }'), `where.kind: ${inspectin}`],
    ['of which it is none', list('audits', '{ kind: { notIn: [INSPECTIN] } }'), `where.kind: ${inspectin}`],
    ['in what is not to pass', list('audits', '{ not: { kind: { eq: INSPECTIN } } }'), `where.not.kind: ${inspectin}`],
    [
      'in what is given',
      list('audits', '{ ifGiven: { kind: { eq: INSPECTIN } } }'),
      `where.ifGiven.kind: ${inspectin}`,
    ],
    [
      'as one of several',
      list('audits', '{ or: [{ kind: { eq: INSPECTIN } }, { kind: { eq: SURVEY } }] }'),
      `where.or[0].kind: ${inspectin}`,
    ],
    [
      'of what a row refers to',
      list('observations', '{ measure: { unit: { in: ["PEOPLES"] } } }'),
      'where.measure.unit: there is no Unit "PEOPLES" (did you mean "PEOPLE"?)',
    ],
    [
      'within a connection',
      list('organisations', '{ relations: { some: { relation: { eq: REGULATORS } } } }'),
      'where.relations.some.relation: there is no RelationKind "REGULATORS" (did you mean "REGULATOR"?)',
    ],
    [
      'of a value that may be null',
      list('regions', '{ scheme: { eq: SCHEME_2023 } }'),
      'where.scheme: there is no RegionScheme "SCHEME_2023" (did you mean "SCHEME_2022"?)',
    ],
    [
      'which is like one by its parts',
      list('audits', '{ kind: { eq: QUALITY_AUDIT } }'),
      'where.kind: there is no AuditKind "QUALITY_AUDIT" (did you mean "CASE_QUALITY_AUDIT"?)',
    ],
    [
      'which is like no other',
      list('works', '{ kind: { eq: ZZZ } }'),
      'where.kind: there is no WorkKind "ZZZ"; expected a code such as FRAMEWORK, LEGISLATION, POLICY, ',
    ],
    [
      'of a list whose codes are those of another',
      list('works', '{ kind: { eq: INSPECTION } }'),
      'where.kind: there is no WorkKind "INSPECTION"',
    ],
    [
      'of a nested list',
      '{ organisations(first: 3) { nodes { parts(where: { kind: { eq: COURTS } }) { totalCount } } } }',
      'where.kind: there is no OrganisationKind "COURTS" (did you mean "COURT"?)',
    ],
    [
      'of groups',
      '{ observationGroups(groupBy: [MEASURE], where: { measure: { unit: { eq: PEOPLES } } }) { nodes { count } } }',
      'where.measure.unit: there is no Unit "PEOPLES"',
    ],
    [
      'of an order',
      '{ organisations(orderBy: [{ parts: { count: DESC, where: { kind: { eq: COURTS } } } }]) { nodes { id } } }',
      'where.kind: there is no OrganisationKind "COURTS"',
    ],
    ['of a count', '{ audits(where: { kind: { eq: INSPECTIN } }) { totalCount } }', `where.kind: ${inspectin}`],
    [
      'of facets',
      '{ audits(where: { kind: { eq: INSPECTIN } }) { facets(by: [KIND]) { values { value } } } }',
      `where.kind: ${inspectin}`,
    ],
  ])('is refused with the nearest: %s', async (_, query, message) => {
    const { errors } = await ask(query);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('may be a variable', async () => {
    const query = 'query ($kinds: [AuditKind!]) { audits(where: { kind: { in: $kinds } }) { totalCount } }';
    const { errors } = await ask(query, { kinds: ['SURVEY', 'INSPECTIN'] });
    expect(errors?.[0]?.message).toBe(`where.kind: ${inspectin}`);
    // What is planned for some is not for others.
    expect((await ask(query, { kinds: ['SURVEY'] })).errors).toBeUndefined();
  });
});

it('a code of its list that no row has finds nothing', async () => {
  const { data, errors } = await ask(`{
    none: organisations(where: { relations: { some: { relation: { eq: RESEARCHER } } } }) { totalCount }
    all: organisations(where: { relations: { every: { relation: { ne: RESEARCHER } } } }) { totalCount }
    organisations { totalCount }
    empty: audits(where: { kind: { in: [] } }) { totalCount }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ none: { totalCount: 0 }, all: data?.organisations, empty: { totalCount: 0 } });
});

it('of codes that are published nothing is asked', async () => {
  const { statements, sql } = await ask('{ audits(where: { kind: { in: [INSPECTION, SURVEY] } }) { nodes { id } } }');
  expect(statements).toBe(1);
  expect(sql.join()).not.toContain('package_code_list');
});
