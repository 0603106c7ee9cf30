import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

const line = 'The words before 1,754 and behind it';
const words = {
  lines: (_: string, first: number, last: number) => Array.from({ length: last - first + 1 }, () => line),
};

let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ texts: words });
});
afterAll(() => server.close());

const get = async (url: string) => {
  const { statusCode, body, headers } = await server.http.inject({ url, headers: { accept: 'text/html' } });
  return { status: statusCode, html: body, text: body.replace(/<[^>]+>/g, ''), headers };
};

/** A figure that is printed as `1,754`. */
async function figure(): Promise<{ readonly id: string; readonly citation: { readonly firstLine: number } }> {
  const query = '{ observations(where: { asPublished: { eq: "1,754" } }) { nodes { id citation { firstLine } } } }';
  const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
  return answer.json().data.observations.nodes[0];
}

describe('the page of a figure', () => {
  it('shows it as printed, its lines with it marked, and what is near them', async () => {
    const { id, citation } = await figure();
    const { html, text } = await get(`/figures/${id}`);
    expect(html).toMatch(/class="number">1,754/);
    expect(html).toContain('<mark>1,754</mark>');
    expect(text).toContain(`${citation.firstLine}  ${line}`);
    expect(text).toContain(`${citation.firstLine - 1}  ${line}`);
  });

  it('tells how to cite it, by an address that names the release', async () => {
    const { id } = await figure();
    const { text } = await get(`/figures/${id}`);
    expect(text).toMatch(new RegExp(`url = {/figures/${id}\\?release=2\\.0\\.0%2B[0-9a-f]{12}}`));
  });

  it('says so plainly where its address names another release than the one in force', async () => {
    const { id } = await figure();
    expect((await get(`/figures/${id}?release=1.0.0%2B0123456789ab`)).text).toContain(
      'The address names the release 1.0.0+0123456789ab; this page shows the one in force',
    );
    const now = /href="[^"]*release=([^"&]+)"/.exec((await get(`/figures/${id}`)).html)?.[1] ?? '';
    expect((await get(`/figures/${id}?release=${now}`)).text).not.toContain('The address names');
  });
});

describe('an address', () => {
  it.each([
    '/figures/observation:none',
    '/regions/region:nowhere',
    '/regions/organisation:cafcass',
    '/questions/no-such',
  ])('of nothing is a page that says so, with what is near: %s', async (url) => {
    const { status, text, headers } = await get(url);
    expect(status).toBe(404);
    expect(text).toContain('There is nothing here');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('that is misspelt leads to what may have been meant', async () => {
    expect((await get('/organisations/organisation:cafcas')).html).toContain(
      'href="organisations/organisation:cafcass"',
    );
  });

  it('with a parameter that fits no variable is a page that says what was expected', async () => {
    const { status, text } = await get('/questions/staff-over-time?colour=red');
    expect(status).toBe(400);
    expect(text).toContain('staff-over-time takes no colour; it takes subject, first, after');
  });

  it('cannot bring anything into the page but words', async () => {
    const { html } = await get(`/search?q=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;script>alert(1)');
  });
});

describe('the page of a question', () => {
  it('has its variables as menus of names, its rows with their sources, and its downloads', async () => {
    const { html } = await get('/questions/staff-over-time');
    expect(html).toMatch(/<select name="subject"><option value>all<\/option>/);
    expect(html).toMatch(/<option value="organisation:cafcass" selected>Children and Family/);
    expect(html).toContain('>1,754</a></td>');
    expect(html).toMatch(/href="documents\/document:[^"]+">Quality Account 2015-16<\/a>, lines? /);
    expect(html).toContain('href="operations/staff-over-time.csv?first=20"');
  });

  it('has its table at its own address too', async () => {
    const { status, headers } = await get('/questions/staff-over-time.csv?first=2');
    expect([status, headers.location]).toEqual([302, '../operations/staff-over-time.csv?first=2']);
  });

  it('orders its rows by a column, both ways', async () => {
    const years = async (order: string) =>
      [
        ...(await get(`/questions/staff-over-time?sort=staff${order}`)).html.matchAll(
          /<td class="n"><a [^>]*>([\d,]+)<\/a><\/td>/g,
        ),
      ].map(([, staff = '']) => Number(staff.replace(',', '')));
    const up = await years('');
    expect(up.length).toBeGreaterThan(3);
    expect(up).toEqual(up.toSorted((one, other) => one - other));
    expect(await years('&order=down')).toEqual(up.toReversed());
  });
});

describe('a page that the database does not answer', () => {
  it('says so, and leaves the server as it was', async () => {
    const away = await openServer({ database: { read: () => Promise.reject(new Error('it is away')) } });
    try {
      for (const url of ['/', '/figures/observation:a', '/regions/region:a', '/questions/staff-over-time']) {
        const { statusCode, headers, body } = await away.http.inject(url);
        expect([statusCode, headers['content-type']], url).toEqual([503, 'text/html; charset=utf-8']);
        expect(body, url).toContain('There is no answer now');
        expect(body, url).not.toContain('it is away');
      }
    } finally {
      await away.close();
    }
  });
});
