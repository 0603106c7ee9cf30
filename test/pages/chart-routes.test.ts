import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const get = (url: string) => server.http.inject(url);

describe('the chart of a page', () => {
  it.each(['questions/staff-over-time', 'measures/measure:staff'])('is a picture of its own: %s', async (path) => {
    const page = await get(`/${path}`);
    expect(page.body).toMatch(new RegExp(`<img src="charts/${path}\\.svg`));
    const picture = await get(`/charts/${path}.svg`);
    expect([picture.statusCode, picture.headers['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(picture.body).toMatch(/^<svg .*Printed in: /s);
    const pixels = await get(`/charts/${path}.png`);
    expect([pixels.statusCode, pixels.headers['content-type']]).toEqual([200, 'image/png']);
    expect(pixels.rawPayload.subarray(1, 4).toString()).toBe('PNG');
  });

  it('stands on the page of a figure that is printed for several times', async () => {
    const query = '{ observations(first: 1, where: { asPublished: { eq: "1,754" } }) { nodes { id } } }';
    const answer = await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    const [{ id }] = answer.json().data.observations.nodes;
    expect((await get(`/figures/${id}`)).body).toContain(`<img src="charts/figures/${id}.svg"`);
    expect((await get(`/charts/figures/${id}.svg`)).statusCode).toBe(200);
  });

  it('can be shown in a frame of any site, with its source and the way back', async () => {
    const { body, headers, statusCode } = await get('/embed/questions/staff-over-time?subject=organisation:cafcass');
    expect(statusCode).toBe(200);
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(body).toContain('<img src="charts/questions/staff-over-time.svg?subject=organisation%3Acafcass"');
    expect(body).toMatch(/href="questions\/staff-over-time\?subject=organisation%3Acafcass&amp;asOf=2[^"]+"/);
    expect(body).toContain('<base href="/" target="_top"/>');
    // What it is shown by stands on its page.
    const page = await get('/questions/staff-over-time');
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.body).toMatch(/&lt;iframe src=&quot;http:\/\/[^ ]+\/embed\/questions\/staff-over-time/);
  });

  it.each([
    ['/charts/questions/staff-over-time', 404, 'expected .svg or .png'],
    ['/charts/questions/staff-over-time.gif', 404, 'expected .svg or .png'],
    ['/charts/questions/staff-over-tim.svg', 404, 'did you mean \\"staff-over-time\\"'],
    ['/charts/questions/awards.svg', 404, 'its rows are no numbers at times'],
    ['/charts/questions/staff-over-time.svg?chart-number=9', 404, 'there is one chart of'],
    ['/charts/questions/staff-over-time.svg?colour=red', 400, 'staff-over-time takes no colour'],
    ['/charts/organisations/organisation:none.svg', 404, 'there is no page'],
    ['/embed/questions/awards', 404, 'its rows are no numbers at times'],
  ])('is refused at %s', async (url, status, detail) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(status);
    expect(body).toContain(detail);
  });
});
