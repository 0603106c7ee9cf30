import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const get = async (url: string) => {
  const { statusCode, body, headers } = await server.http.inject({ url, headers: { accept: 'text/html' } });
  return { status: statusCode, html: body, text: body.replace(/<[^>]+>/g, ''), headers };
};

describe('the page of a question', () => {
  it('has its variables as menus of names, its rows with their sources, and its downloads', async () => {
    const { html } = await get('/questions/staff-over-time');
    expect(html).toMatch(/<select name="subject"><option value>all<\/option>/);
    expect(html).toMatch(/<option value="organisation:cafcass" selected>Children and Family/);
    expect(html).toContain('>1,754</a></td>');
    expect(html).toMatch(/href="documents\/document:[^"]+">Quality Account 2015-16<\/a>, lines? /);
    expect(html).toContain('href="operations/staff-over-time.csv"');
  });

  it('has a permanent address that names what was chosen, and not what pages through it', async () => {
    const { html } = await get('/questions/contradictions?kind=BOUNDS_EXCLUDE&sort-by=size&first=3');
    expect(html).toMatch(/href="questions\/contradictions\?kind=BOUNDS_EXCLUDE&amp;first=3&amp;asOf=/);
  });

  it('has its table at its own address too', async () => {
    const { status, headers } = await get('/questions/staff-over-time.csv?first=2');
    expect([status, headers.location]).toEqual([302, '../operations/staff-over-time.csv?first=2']);
  });

  it('orders its rows by a column, both ways', async () => {
    const years = async (order: string) =>
      [
        ...(await get(`/questions/staff-over-time?sort-by=staff${order}`)).html.matchAll(
          /<td class="n"><a [^>]*>([\d,]+)<\/a><\/td>/g,
        ),
      ].map(([, staff = '']) => Number(staff.replace(',', '')));
    const up = await years('');
    expect(up.length).toBeGreaterThan(3);
    expect(up).toEqual(up.toSorted((one, other) => one - other));
    expect(await years('&sort-order=down')).toEqual(up.toReversed());
  });

  it('has what is empty last, whichever way it orders', async () => {
    for (const order of ['', '&sort-order=down']) {
      const { html } = await get(`/questions/areas-before-and-after?sort-by=advisers_2017${order}`);
      expect(html.match(/<tr><td>(\w+)<\/td>/g)?.at(-1)).toContain('SEC');
    }
  });

  it('shows no column that is empty, and how a number was printed on its own page', async () => {
    const { html, text } = await get('/questions/areas-before-and-after');
    expect(html).not.toContain('sort-by=advisers_2016_precision');
    expect(html).toContain('sort-by=advisers_2016_note');
    expect(text).toMatch(/advisers 2016 precision.*: stand in the downloads, and on the page of each number/);
  });

  it('says once what all rows say of how they were printed', async () => {
    const { html, text } = await get('/questions/sickness');
    expect(text).toMatch(/7 rows; in each, .*reprint: no/);
    expect(html).not.toContain('sort-by=reprint');
  });

  it('has values of enums in words, where a cell lists several too', async () => {
    const { html } = await get('/questions/sickness');
    expect(html).toContain('<td>period, measure</td>');
  });
});

describe('the table of a question', () => {
  const areas = async (search: string) =>
    [...(await get(`/questions/areas-before-and-after${search}`)).html.matchAll(/<tr><td>(\w+)<\/td>/g)].map(
      ([, code]) => code,
    );

  it('shows the rows that have a text, and keeps what was chosen beside it', async () => {
    expect((await areas('')).length).toBeGreaterThan(15);
    expect(await areas('?find-in-rows=london&sort-by=code')).toEqual(['A15A', 'A15B']);
    const { html, text } = await get('/questions/areas-before-and-after?find-in-rows=london&sort-by=code');
    expect(text).toMatch(/2 rows with “london”, of \d\d/);
    expect(html).toContain('<input type="hidden" name="sort-by" value="code"/>');
    expect(html).toMatch(/name="find-in-rows" value="london"/);
    expect(await areas('?find-in-rows=nowhere')).toEqual([]);
  });

  it('says what of its numbers may not be compared', async () => {
    const { text } = await get('/questions/sickness');
    expect(text).toContain('What may not be compared');
    expect(text).toMatch(/They are of \d measures, each with a definition of its own/);
  });
});

describe('the list of tables', () => {
  it('is a page to people', async () => {
    const { status, headers } = await get('/operations');
    expect([status, headers.location, headers.vary]).toEqual([302, 'questions', 'accept, accept-encoding']);
  });
});

describe('the form of a question', () => {
  const optionsOf = (html: string, variable: string) =>
    [
      ...(new RegExp(`<select name="${variable}"[^>]*>(.*?)</select>`).exec(html)?.[1] ?? '').matchAll(
        /<option value="([^"]+)"( selected)?/g,
      ),
    ].map(([, value = '', selected]) => ({ value, isSelected: selected !== undefined }));

  it('offers only what occurs, values and things', async () => {
    const statuses = optionsOf((await get('/questions/prioritisation')).html, 'status').map(({ value }) => value);
    expect(statuses.length).toBeGreaterThan(1);
    for (const status of statuses)
      expect((await get(`/questions/prioritisation?status=${status}`)).html, status).toContain('<tbody>');
    const subjects = optionsOf((await get('/questions/staff-over-time')).html, 'subject').map(({ value }) => value);
    expect(subjects).toEqual(['organisation:cafcass']);
  });

  it('takes several of a list, shows them chosen, and leads to the table of all of them', async () => {
    const all = optionsOf((await get('/questions/audits-side-by-side')).html, 'audits').map(({ value }) => value);
    const chosen = all.slice(0, 2);
    const search = new URLSearchParams(chosen.map((audit) => ['audits', audit]));
    const { html } = await get(`/questions/audits-side-by-side?${search}`);
    const selected = optionsOf(html, 'audits').filter(({ isSelected }) => isSelected);
    expect(selected.map(({ value }) => value)).toEqual(chosen);
    expect(html).toContain(`href="operations/audits-side-by-side.csv?${String(search).replaceAll('&', '&amp;')}"`);
  });

  it('tells which choice left no rows, and how many there are without it', async () => {
    const { text, html, status } = await get(
      '/questions/commitments?form=OBJECTIVE&document=document:elearning-completion-2017',
    );
    expect(status).toBe(200);
    expect(text).toContain('There are no rows with what was chosen.');
    expect(text).toMatch(/Without document, there are (more than )?\d+ rows?\./);
    const without = /<a href="(questions\/commitments[^"]*)">Without document/.exec(html)?.[1] ?? '';
    expect((await get(`/${without.replaceAll('&amp;', '&')}`)).html).toContain('<tbody>');
  });

  it('keeps a variable and the release of the page apart, whatever the variable is called', async () => {
    const { html, status } = await get('/questions/release-changes?release=release:1&asOf=1');
    expect(status).toBe(200);
    expect(html).toMatch(/value="release:1"/);
    expect(html).toMatch(/<form action="questions\/release-changes"><input type="hidden" name="asOf" value="2\.0\.0\+/);
  });

  it('opens the explorer with what was chosen', async () => {
    const { html } = await get('/questions/commitments?form=ACTION');
    const explorer = new URL(
      (/href="(explorer\?[^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'),
      'http://localhost',
    );
    expect(explorer.searchParams.get('question')).toBe('commitments');
    expect(JSON.parse(explorer.searchParams.get('variables') ?? '')).toEqual({ form: 'ACTION' });
  });
});
