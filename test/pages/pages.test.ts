import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { type LiveServer, openServer } from '../live-server.js';
import { savedOperations } from '../saved-operations.js';
import { sharedDatabase } from '../test-database.js';

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

interface Figure {
  readonly id: string;
  readonly cell: string;
  readonly reprint: boolean;
  readonly value: number;
  readonly precision: string;
  readonly period: { readonly label: string; readonly start: string | null; readonly end: string | null } | null;
  readonly citation: { readonly document: { readonly id: string } };
  readonly rivals: { readonly nodes: readonly { readonly id: string }[] };
  readonly discrepancies: { readonly nodes: readonly { readonly id: string; readonly explanation: string }[] };
}

/** A text as it stands in a page. */
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

describe('the page of a figure', () => {
  it('shows it as printed, its lines with it marked, and what is near them', async () => {
    const { id, citation } = await figure();
    const { html, text } = await get(`/figures/${id}`);
    expect(html).toMatch(/class="number">1,754/);
    expect(html).toContain('<mark>1,754</mark>');
    expect(text).toContain(`${citation.firstLine}  ${line}`);
    expect(text).toContain(`${citation.firstLine - 1}  ${line}`);
  });

  it('shows what is derived from it, with the numbers it is computed from', async () => {
    const query = `{ observations(where: { asPublished: { eq: "3,461" } }) {
      nodes { id shareOfTotal(over: "law-type") { value inputs { asPublished } } } } }`;
    const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const [{ id, shareOfTotal }] = answer.json().data.observations.nodes;
    const { text } = await get(`/figures/${id}`);
    expect(text).toContain(`${shareOfTotal.value.toFixed(1)} % of the total over law type`);
    const [, derived = ''] = text.split('What is derived from it');
    for (const { asPublished } of shareOfTotal.inputs) expect(derived).toContain(asPublished);
  });

  it('shows of a further printing what it shows of the first: rivals, what contradicts it, and no number of the same time as one of another', async () => {
    const query = `{ observations(first: 1000) { nodes {
      id cell reprint value precision period { label start end } citation { document { id } firstLine }
      rivals { nodes { id } } discrepancies { nodes { id explanation } } } } }`;
    const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const figures: Figure[] = answer.json().data.observations.nodes;
    const key = ({ cell, value, precision, period, citation }: Figure) =>
      JSON.stringify([cell, value, precision, period?.start ?? period?.label, period?.end, citation.document.id]);
    const first = new Map(figures.filter(({ reprint }) => !reprint).map((figure) => [key(figure), figure]));
    const pairs = figures.flatMap((figure) => {
      const original = figure.reprint && first.get(key(figure));
      return original ? [{ figure, original }] : [];
    });
    expect(pairs.length).toBeGreaterThan(100);
    for (const { figure, original } of pairs) {
      expect(figure.rivals, figure.id).toEqual(original.rivals);
      const own = figure.discrepancies.nodes.map(({ id }) => id);
      expect(own, figure.id).toEqual(expect.arrayContaining(original.discrepancies.nodes.map(({ id }) => id)));
    }
    const disputed = pairs.filter(({ original }) => original.rivals.nodes.length + original.discrepancies.nodes.length);
    expect(disputed.length).toBeGreaterThan(3);
    for (const { figure, original } of disputed) {
      const { html, text } = await get(`/figures/${figure.id}`);
      for (const { explanation } of original.discrepancies.nodes) expect(text).toContain(escaped(explanation));
      for (const { id } of original.rivals.nodes) expect(html).toContain(`figures/${id}"`);
      expect(html.split('The same thing at other times')[0]).toContain(`figures/${original.id}"`);
      for (const { id } of [original, ...original.rivals.nodes])
        expect(html.split('The same thing at other times')[1] ?? '').not.toContain(`figures/${id}"`);
    }
  });

  it('tells how to cite it, by an address that names the release', async () => {
    const { id } = await figure();
    const { text } = await get(`/figures/${id}`);
    expect(text).toMatch(new RegExp(`url = {http://[^/]+/figures/${id}\\?asOf=2\\.0\\.0%2B[0-9a-f]{12}}`));
  });

  it('is not there where its address names a release that there is not, and says which there are', async () => {
    const { id } = await figure();
    const { status, text } = await get(`/figures/${id}?asOf=1.0.0%2B0123456789ab`);
    expect(status).toBe(404);
    expect(text).toContain('not &quot;1.0.0+0123456789ab&quot;; there are release:1 (2.0.0).');
    const now = /href="[^"]*asOf=([^"&]+)"/.exec((await get(`/figures/${id}`)).html)?.[1] ?? '';
    const same = await get(`/figures/${id}?asOf=${now}`);
    expect(same.status).toBe(200);
    expect(same.text).not.toContain('As of release');
  });
});

describe('the page of releases', () => {
  it('leads to what changed with each', async () => {
    const [, href = ''] = /href="(questions\/release-changes[^"]+)"/.exec((await get('/releases')).html) ?? [];
    const { status, html } = await get(`/${href}`);
    expect(status).toBe(200);
    expect(html).toMatch(new RegExp(`<option value="${href.split('=')[1]}" selected>|value="${href.split('=')[1]}"`));
  });
});

describe('an address', () => {
  it.each([
    '/figures/observation:none',
    '/regions/region:nowhere',
    '/regions/organisation:cafcass',
    '/questions/no-such',
    '/no-such-page',
  ])('of nothing is a page that says so, with what is near: %s', async (url) => {
    const { status, html, text, headers } = await get(url);
    expect(status).toBe(404);
    expect(text).toContain('There is nothing here');
    expect(headers['cache-control']).toBe('no-store');
    expect(html).toContain('<form action="search">');
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

describe('the first page', () => {
  it('answers the questions people bring, each in a line', async () => {
    const { html } = await get('/');
    const saying = (await savedOperations()).filter(({ answerLine }) => answerLine);
    expect(saying.length).toBeGreaterThan(25);
    for (const { name } of saying) expect(html).toMatch(new RegExp(`<a href="questions/${name}">[^<]+</a><br/>[^<]`));
  });

  it('says what a number is, and which row has most', async () => {
    const { text } = await get('/');
    expect(text).toContain('1,749 in 2014; 1,711 in 2017 so far');
    expect(text).toContain('Greater London (Public Law) had most, 146');
  });
});

describe('the first page of a server that cannot ask one of its questions', () => {
  it('describes that question in place of its answer, and tells the answer when it can', async () => {
    let isFailing = true;
    const database = databaseOf(await sharedDatabase());
    const failing = await openServer({
      database: {
        read: (text, values, ...rest) =>
          isFailing && text.includes('"webinar"') && text.includes('"presenter_id"')
            ? Promise.reject(new Error('it is away'))
            : database.read(text, values, ...rest),
      },
    });
    try {
      const lineOf = async (name: string) => {
        const { statusCode, body } = await failing.http.inject('/');
        expect(statusCode).toBe(200);
        return new RegExp(`<a href="questions/${name}">[^<]+</a><br/>([^<]+)`).exec(body)?.[1];
      };
      expect(await lineOf('webinar-attendances')).toContain('How many people of each service area attended');
      expect(await lineOf('staff-over-time')).toContain('1,749 in 2014');
      isFailing = false;
      expect(await lineOf('webinar-attendances')).toContain('had most');
    } finally {
      await failing.close();
    }
  });
});

describe('the footer', () => {
  it('leads to who answers for the site, and to the repository', async () => {
    expect((await get('/releases')).text).not.toContain('contact');
    const told = await openServer({ contact: 'mailto:data@example.org', repository: 'https://example.org/graph' });
    try {
      const { body } = await told.http.inject('/releases');
      expect(body).toContain('<a href="mailto:data@example.org">contact</a>');
      expect(body).toContain('<a href="https://example.org/graph">The program and the dataset</a>');
    } finally {
      await told.close();
    }
  });
});

describe('what a program is told', () => {
  it('is shown as a page to whom asks for pages, wherever it is', async () => {
    for (const url of ['/nowhere', '/operations/nothing.csv', '/data/nothing.csv', '/charts/questions/none.svg']) {
      const { status, html, headers } = await get(url);
      expect([status, headers['content-type']], url).toEqual([404, 'text/html; charset=utf-8']);
      expect(headers.vary, url).toContain('Accept');
      expect(html, url).toContain('<h1>There is nothing here</h1>');
      const program = await server.http.inject({ url, headers: { accept: '*/*' } });
      expect(program.headers['content-type'], url).toBe('application/problem+json; charset=utf-8');
      expect(program.headers.vary, url).toContain('Accept');
    }
  });

  it('is the licence, how to cite, and what describes it, by links', async () => {
    const { headers } = await get('/questions/staff-over-time');
    expect(headers.link).toMatch(
      /^<https:\/\/www\.nationalarchives[^>]+>; rel="license", <http:[^>]+\/questions\/staff-over-time\?asOf=2[^>]+>; rel="cite-as", <http:[^>]+\/operations\/staff-over-time\.csv-metadata\.json>; rel="describedby"$/,
    );
  });
});

describe('what is about a thing', () => {
  it('can be asked as a question, with its table', async () => {
    const { html } = await get('/measures/measure:staff');
    expect(html).toContain('href="questions/measure-figures?measure=measure%3Astaff"');
  });
});

describe('the promises', () => {
  it('have a card for what is promised, and not for each time that it is said', async () => {
    const { html } = await get('/promises');
    const shown = [...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id);
    const query = '{ commitments(first: 1000, where: { repeats: { isNull: false } }) { nodes { id } } }';
    const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const repeated = answer.json().data.commitments.nodes.map(({ id }: { id: string }) => id);
    expect(repeated.length).toBeGreaterThan(0);
    expect(shown.filter((id) => repeated.includes(id))).toEqual([]);
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
