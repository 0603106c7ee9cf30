import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

const list = (name: string, where: string) => `{ ${name}(where: ${where}) { totalCount nodes { id } } }`;

async function refusal(query: string) {
  const { errors } = await ask(query);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
}

const staf = 'there is no measure "measure:staf" (did you mean "measure:staff"?)';

describe('an id in a filter that nothing has', () => {
  it.each([
    ['of a relation', list('observations', '{ measure: { id: { eq: "measure:staf" } } }'), staf],
    ['among others', list('observations', '{ measure: { id: { in: ["measure:staff", "measure:staf"] } } }'), staf],
    ['of the row itself', list('measures', '{ id: { eq: "measure:staf" } }'), staf],
    ['in what is not to be', list('observations', '{ not: { measure: { id: { eq: "measure:staf" } } } }'), staf],
    ['beside what passes none', list('observations', '{ measure: { id: { eq: "measure:staf" } }, or: [] }'), staf],
    ['beside what is not anything', list('observations', '{ measure: { id: { eq: "measure:staf" } }, not: {} }'), staf],
    [
      'in a branch beside one that passes all',
      list('observations', '{ or: [{}, { measure: { id: { eq: "measure:staf" } } }] }'),
      staf,
    ],
    [
      'within a connection',
      list('serviceAreas', '{ observations: { some: { measure: { id: { eq: "measure:staf" } } } } }'),
      staf,
    ],
    [
      'in a citation',
      list('statements', '{ citation: { document: { id: { eq: "document:open-board-letter-2021-07" } } } }'),
      'there is no document "document:open-board-letter-2021-07" (did you mean "document:open-board-letter-2021-06"?)',
    ],
    [
      'of one of the types of a table',
      list('statements', '{ id: { eq: "commitment:kld-action-2-1O" } }'),
      'there is no commitment "commitment:kld-action-2-1O" (did you mean "commitment:kld-action-2-1',
    ],
    [
      'which begins like another',
      list('observations', '{ measure: { id: { eq: "measure:change-in-complaints" } } }'),
      '(did you mean "measure:change-in-complaints-percent"?)',
    ],
    [
      'like no other',
      list('regions', '{ id: { eq: "region:zzzzzzzzzzz" } }'),
      'there is no region "region:zzzzzzzzzzz"',
    ],
    [
      'of a nested list',
      '{ serviceAreas(first: 3) { nodes { observations(where: { measure: { id: { eq: "measure:staf" } } }) { totalCount } } } }',
      staf,
    ],
    [
      'of groups',
      '{ observationGroups(groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staf" } } }) { nodes { count } } }',
      staf,
    ],
    ['that is to be excluded', list('observations', '{ measure: { id: { ne: "measure:staf" } } }'), staf],
    [
      'that is among those to be excluded',
      list('measures', '{ id: { notIn: ["measure:staff", "measure:staf"] } }'),
      staf,
    ],
    [
      'of a search',
      '{ search(text: "children", documents: ["document:open-board-letter-2021-05"]) { totalCount } }',
      'there is no document "document:open-board-letter-2021-05" (did you mean "document:open-board-letter-2021-06"?)',
    ],
    [
      'given to a field',
      '{ serviceArea(id: "service-area:a1") { headcount(staffGroup: "staff-group:practitioner", on: "2017-01-01") { value } } }',
      'there is no staff group "staff-group:practitioner" (did you mean "staff-group:practitioners"?)',
    ],
  ])('is refused with the nearest: %s', async (_, query, message) => {
    expect(await refusal(query)).toContain(message);
  });

  it.each([
    [
      list('observations', '{ measure: { id: { eq: "staff" } } }'),
      'where.measure.id expects an id of Measure, which begins with `measure:`, not "staff"',
    ],
    [
      list('measures', '{ id: { notIn: ["measure:staff", "staff"] } }'),
      'where.id expects an id of Measure, which begins with `measure:`, not "staff"',
    ],
    [
      list('commitments', '{ id: { in: ["remark:x"] } }'),
      'where.id expects an id of Commitment, which begins with `commitment:`, not "remark:x"',
    ],
    [
      '{ search(text: "children", documents: ["measure:staff"]) { totalCount } }',
      'search.document.id expects an id of Document',
    ],
    [
      '{ serviceArea(id: "service-area:a1") { standing(programme: "prioritisation", on: "2021-01-01") { id } } }',
      'programme expects an id of Programme, which begins with `programme:`, not "prioritisation"',
    ],
  ])('is refused by its prefix: %s', async (query, message) => {
    expect(await refusal(query)).toContain(message);
  });

  it('is refused before the database is asked, where its prefix tells', async () => {
    const { statements } = await ask(list('observations', '{ measure: { id: { eq: "staff" } } }'));
    expect(statements).toBe(0);
  });

  it('may be what a row is not, and what nothing is found by', async () => {
    const { data, errors } = await ask(`{
      all: measures { totalCount }
      none: measures(where: { id: { in: [] } }) { totalCount }
      node(id: "measure:staf") { id }
      measure(id: "measure:staf") { id }
    }`);
    expect(errors).toBeUndefined();
    const { all } = data as Record<string, unknown>;
    expect(data).toEqual({ all, none: { totalCount: 0 }, node: null, measure: null });
  });
});

describe('ids in a filter that there are', () => {
  it('take no further statement', async () => {
    for (const query of [
      '{ observations(where: { measure: { id: { eq: "measure:staff" } } }) { nodes { id } } }',
      '{ observations(where: { measure: { id: { in: ["measure:staff", "measure:children"] } } }) { nodes { id } } }',
    ]) {
      const { statements } = await ask(query);
      expect(statements, query).toBeLessThanOrEqual(2);
    }
    const { errors, statements } = await ask(
      '{ serviceAreas { nodes { headcount(staffGroup: "staff-group:practitioners", on: "2017-01-01") { value } } } }',
    );
    expect(errors).toBeUndefined();
    // The areas, and all that is looked up below them.
    expect(statements).toBe(2);
  });
});
