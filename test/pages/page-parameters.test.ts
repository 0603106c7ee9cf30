import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const get = async (url: string) => {
  const { statusCode, body } = await server.http.inject({ url, headers: { accept: 'text/html' } });
  return { status: statusCode, text: body.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"') };
};

describe('a page is refused, with what was expected,', () => {
  it.each([
    ['/contradictions?reconcilable=no', 'Reconcilable expects true or false, not "no"'],
    ['/contradictions?reconcilable=TRUE', 'Reconcilable expects true or false, not "TRUE"'],
    ['/contradictions?reconcilable=true&reconcilable=false', 'Reconcilable is given 2 times'],
    ['/promises?followed=broken', 'Followed expects one of SUPPORTED, CONTRADICTED, MIXED, UNKNOWN, not "broken"'],
    ['/promises?followed=supported', 'Followed expects one of SUPPORTED'],
    ['/search?q=sick&year=abc', 'Year expects a year, such as 2016, not "abc"'],
    ['/search?q=sick&year=99999', 'Year expects a year'],
    ['/search?q=sick&type=measure', 'Type expects one of'],
    ['/changes?since=abc', 'Since expects the number of a release, such as 1, not "abc"'],
    ['/questions/sickness?sort-by=colour', 'sort-by expects one of measure, '],
    ['/questions/sickness?sort-by=period&sort-order=sideways', 'sort-order expects one of up, down, not "sideways"'],
  ])('for a value that its parameter does not take: %s', async (url, told) => {
    const { status, text } = await get(url);
    expect(status).toBe(400);
    expect(text).toContain('It could not be asked like that');
    expect(text).toContain(told);
  });

  it.each([
    ['/?colour=red', 'The first page takes no colour; it takes asOf'],
    ['/search?text=sick', 'Search takes no text; it takes q, type, document, year, after, asOf'],
    ['/search?q=sick&types=MEASURE', 'Search takes no types'],
    ['/contradictions?foo=bar', 'Contradictions takes no foo; it takes reconcilable, document, after, asOf'],
    ['/promises?limit=5', 'Promises takes no limit'],
    ['/changes?from=1', 'Changes takes no from; it takes since, of, after, asOf'],
    ['/measures?topic=staff', 'Measures takes no topic'],
    ['/releases?first=1', 'Releases takes no first'],
    ['/questions?topic=staff', 'Questions takes no topic'],
    ['/schema?q=staff', 'Schema takes no q; it takes find'],
    ['/organisations/organisation:cafcass?first=1', 'Organisation:cafcass takes no first; it takes afterFigure'],
    ['/questions/sickness?sort-buy=period', 'sickness takes no sort-buy'],
  ])('for a parameter that it does not take: %s', async (url, told) => {
    const { status, text } = await get(url);
    expect(status).toBe(400);
    expect(text).toContain(told);
  });

  it('as a chart of it is', async () => {
    const { status, text } = await get('/charts/measures/measure:staff.svg?colour=red');
    expect([status, text]).toEqual([400, expect.stringContaining('takes no colour')]);
  });
});

it.each([
  '/?utm_source=newsletter&utm_medium=email&fbclid=x',
  '/questions/sickness?utm_source=newsletter',
  '/organisations/organisation:cafcass?gclid=x',
  '/contradictions?reconcilable=&document=',
  '/promises?followed=SUPPORTED&asOf=1',
  '/search?q=sick&type=MEASURE&asOf=1',
  '/questions/sickness?sort-by=measure&sort-order=down&find-in-rows=sick',
])('a page answers with what it takes, and with what other sites add to count their readers: %s', async (url) => {
  expect((await get(url)).status).toBe(200);
});

describe('the changes', () => {
  it.each([
    [
      'since a release that there is not',
      '/changes?since=2',
      404,
      'There is no release with the number 2; there are release:1 (2.0.0)',
    ],
    ['of what has no id', '/changes?of=nope', 400, 'Of expects an id, such as measure:staff, not "nope"'],
    [
      'of a thing that there is not',
      '/changes?of=measure:staf',
      404,
      'Of: there is no measure "measure:staf" (did you mean "measure:staff"?)',
    ],
  ])('%s are refused', async (_, url, status, told) => {
    const answer = await get(url);
    expect(answer).toEqual({ status, text: expect.stringContaining(told) });
  });

  it.each(['/changes', '/changes?since=0', '/changes?since=1', '/changes?since=1&of=measure:staff'])(
    'are told of what there is: %s',
    async (url) => {
      expect((await get(url)).status).toBe(200);
    },
  );
});

describe('an id that a page cannot use', () => {
  it.each([
    [
      '/search?q=sick&document=nope',
      400,
      'Document expects an id of Document, which begins with `document:`, not "nope"',
    ],
    ['/contradictions?document=nope', 400, 'Document expects an id of Document'],
    ['/promises?document=nope', 400, 'Document expects an id of Document'],
    ['/questions/commitments?document=nope', 400, 'Document expects an id of Document'],
    [
      '/questions/audits?kind=INSPECTIONS',
      400,
      'Kind: there is no AuditKind "INSPECTIONS" (did you mean "INSPECTION"?)',
    ],
    ['/promises?document=document:nope', 404, 'Document: there is no document "document:nope"'],
    ['/questions/commitments?document=document:nope', 404, 'Document: there is no document "document:nope"'],
    ['/questions/measure-figures?measure=staff', 400, 'Measure expects an id of Measure'],
    [
      '/questions/measure-figures?measure=measure:staf',
      404,
      'Measure: there is no measure "measure:staf" (did you mean "measure:staff"?)',
    ],
    ['/organisations/organisation:cafcass?afterFigure=x', 400, 'AfterFigure expects a cursor'],
  ])('is told by the name of its parameter: %s', async (url, status, told) => {
    const answer = await get(url);
    expect(answer).toEqual({ status, text: expect.stringContaining(told) });
  });
});
