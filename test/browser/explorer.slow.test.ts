import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { hasBrowser, openBrowser, type Watch, watch } from './browser.js';

// Run by the browser itself: the page takes scripts of its own server only.
const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

describe.skipIf(!hasBrowser)('the explorer in a browser', () => {
  let server: LiveServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([openServer(), openBrowser()]);
  });
  afterAll(() => Promise.all([browser?.close(), server?.close()]));

  /** Runs a test on a page of its own, as somebody has it who was never here, and sees that it does what none may not. */
  async function visit(
    path: string,
    test: (page: Page, seen: Watch) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    try {
      const page = await context.newPage();
      const seen = watch(page, server.url);
      await page.goto(server.url + path);
      await test(page, seen);
      expect(seen.faults).toEqual([]);
    } finally {
      await context.close();
    }
  }
  /** Waits for the line that says what the answer is. */
  const answered = (page: Page) =>
    expect.poll(() => page.locator('.answer-summary').innerText(), { timeout: 20_000 }).toMatch(/\d rows?/);
  const pick = (page: Page, view: string) => page.getByRole('button', { name: view, exact: true }).click();
  const asking = (query: string, more = '') => `/explorer?query=${encodeURIComponent(query)}${more}`;
  /** The text of a column, from above. */
  const column = (page: Page, place: number) => page.locator(`.answer tbody td:nth-child(${place})`).allInnerTexts();

  it('opens with a question that is already answered, and asks the server nothing else', () =>
    visit('/explorer', async (page, seen) => {
      await answered(page);
      expect(seen.asked).toHaveLength(1);
      expect(await page.locator('.graphiql-query-editor').innerText()).not.toContain('pageInfo');
    }));

  it.each([
    ['a narrow screen', { viewport: { width: 390, height: 844 } }],
    // What 1280 pixels are after zoom.
    ['200 % zoom', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  ])('has its panes below each other on %s, and nothing runs out of it', (_name, options) =>
    visit(
      '/explorer',
      async (page) => {
        await answered(page);
        const box = async (selector: string) => {
          const found = await page.locator(selector).boundingBox();
          if (!found) throw new Error(`${selector} is not to be seen`);
          return found;
        };
        const [query, answer] = [await box('.graphiql-query-editor .monaco-editor'), await box('.graphiql-response')];
        expect(answer.y).toBeGreaterThan(query.y + query.height);
        for (const { x, width } of [query, answer]) {
          expect(width).toBeGreaterThan(options.viewport.width * 0.75);
          expect(x + width).toBeLessThanOrEqual(options.viewport.width);
        }
        expect(answer.height).toBeGreaterThan(300);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
      },
      options,
    ),
  );

  it('never has the query under its tools', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      const query = await page.locator('.graphiql-query-editor .monaco-editor').first().boundingBox();
      const tools = await page.locator('.graphiql-toolbar').boundingBox();
      expect((query?.x ?? 0) + (query?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
      // Wrapped: there is nothing to scroll to on the right.
      const bar = page.locator('.graphiql-query-editor .scrollbar.horizontal').first();
      expect(await bar.getAttribute('class')).toContain('invisible');
    }));

  const figures =
    '{ observations(first: 9, where: { breakdown: { isEmpty: true } }) { totalCount nodes { value asPublished } } }';

  it('shows the answer as a table that is ordered and searched, and saves just the rows that are shown', () =>
    visit(asking(figures), async (page) => {
      await answered(page);
      expect(await page.locator('.answer-summary').innerText()).toMatch(/^9 rows, of \d+ there are\.$/);
      const order = page.getByRole('columnheader', { name: 'value' });
      const numbers = async () => (await column(page, 1)).map(Number);
      await order.getByRole('button').click();
      const sorted = await numbers();
      expect(sorted).toEqual(sorted.toSorted((one, other) => one - other));
      expect(await order.getAttribute('aria-sort')).toBe('ascending');
      await order.getByRole('button').click();
      expect(await numbers()).toEqual(sorted.toReversed());

      const [, printed = ''] = await column(page, 2);
      await page.getByLabel('Find in the rows').fill(printed);
      await expect.poll(() => page.locator('.answer-summary').innerText()).toMatch(/^\d of 9 rows/);
      const shown = await column(page, 2);
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'CSV', exact: true }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe('answer.csv');
      const lines = (await readFile(await saved.path(), 'utf8')).replace(/\r\n$/, '').split('\r\n');
      expect(lines[0]).toBe('\uFEFFvalue,asPublished');
      expect(lines).toHaveLength(shown.length + 1);
    }));

  it('draws a chart, with its library only then, and says why there is no line', () =>
    visit('/explorer?question=staff-over-time', async (page) => {
      await answered(page);
      const read: string[] = [];
      page.on('request', (request) => read.push(new URL(request.url()).pathname));
      await pick(page, 'Chart');
      await expect.poll(() => page.locator('.answer figure svg[role=img]').count()).toBe(1);
      expect(read.some((path) => path.includes('draw-chart'))).toBe(true);
      expect(await page.locator('.answer-note').innerText()).toContain('No line is drawn');
      expect(await page.locator('figcaption').innerText()).toContain('Quality Account 2015-16');
      expect(new URL(page.url()).search).toBe('?question=staff-over-time&view=chart');
    }));

  it('names the documents behind the rows that are shown, and no others, as references', () =>
    visit('/explorer?question=staff-over-time', async (page) => {
      await answered(page);
      await page.getByLabel('Find in the rows').fill('Quality Account');
      await pick(page, 'Sources');
      await expect.poll(() => page.locator('.answer-note h2').first().innerText()).toBe('1 document behind these rows');
      expect(await page.locator('.answer-note pre').innerText()).toMatch(
        /Quality Account 2015-16, 2016, lines? \d.*release 2/s,
      );
      await pick(page, 'BibTeX');
      expect(await page.locator('.answer-note pre').innerText()).toContain('@misc{quality-account-2015-16,');
      await pick(page, 'CSL-JSON');
      expect(JSON.parse(await page.locator('.answer-note pre').innerText())).toHaveLength(1);
    }));

  it('stays smooth with a thousand rows', () =>
    visit(
      asking('{ statements(first: 1000) { nodes { id title citation { document { title } firstLine } } } }'),
      async (page) => {
        await answered(page);
        expect(await page.locator('.answer-summary').innerText()).toMatch(
          /^1,000 rows, as many as were asked for, so there may be more/,
        );
        expect(await page.locator('.answer tbody tr').count()).toBeLessThan(500);
        // From the press to the next picture, within the page.
        const taken = await page.evaluate(async () => {
          const began = performance.now();
          document.querySelector<HTMLElement>('.answer th:nth-child(2) button')?.click();
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          return performance.now() - began;
        });
        expect(taken).toBeLessThan(1000);
        // All can be scrolled to.
        const scroll = page.locator('.answer-scroll');
        await expect
          .poll(
            async () => {
              await scroll.evaluate((element) => element.scrollTo(0, element.scrollHeight));
              return page.locator('.answer tbody tr').count();
            },
            { timeout: 10_000 },
          )
          .toBe(1000);
      },
    ));

  it.each([
    ['does not answer', (route: Route) => route.abort(), 'The server does not answer'],
    [
      'answers with a page',
      (route: Route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' }),
      'it sent a web page instead of data, with status 502',
    ],
  ])('says in a sentence that the server %s, and asks again when told to', (_name, fail, sentence) =>
    visit('/explorer', async (page, seen) => {
      await answered(page);
      await page.route('**/graphql', fail);
      await page.getByRole('button', { name: /execute query/i }).click();
      const told = page.locator('.answer [role=alert]');
      await expect.poll(() => told.innerText()).toContain(sentence);
      expect(await page.locator('body').innerText()).not.toMatch(/\bat \w+.*:\d+:\d+/);
      await page.unroute('**/graphql');
      await told.getByRole('button', { name: 'Try again' }).click();
      await answered(page);
      // The browser tells a request that failed in its console, whatever is done about it.
      seen.faults.splice(0, 1);
    }),
  );

  it('says that the server takes long', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      await page.route('**/graphql', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 5000));
        await route.continue();
      });
      await page.getByRole('button', { name: /execute query/i }).click();
      await expect
        .poll(() => page.locator('.answer-summary').innerText(), { timeout: 8000 })
        .toContain('still waiting');
      await answered(page);
    }));

  it('lets somebody with a keyboard out of the editor, and tells how', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      const editor = page
        .locator('.graphiql-query-editor textarea, .graphiql-query-editor .native-edit-context')
        .first();
      expect(await editor.getAttribute('aria-label')).toContain('Press Escape, then Tab, to leave');
      await editor.focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.told').innerText()).toBe('Tab now leaves the editor.');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('.graphiql-query-editor .monaco-editor')),
      ).toBeNull();
    }));

  const editorText = (page: Page) => page.locator('.graphiql-query-editor .view-lines').innerText();

  it('finds an example by its words, fills in its variables, and leads to its page and table', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      await page.getByLabel('Find a question').fill('sickness absence');
      const example = page.locator('.examples li').first();
      expect(await page.locator('.examples li').count()).toBeLessThan(10);
      const name = /questions\/([^?]*)/.exec((await example.locator('a').first().getAttribute('href')) ?? '')?.[1];
      const table = new URL((await example.locator('a').nth(1).getAttribute('href')) ?? '', page.url());
      expect(table.pathname).toBe(`/operations/${name}.csv`);
      expect((await fetch(table)).status).toBe(200);
      await example.getByRole('button').click();
      await expect.poll(() => new URL(page.url()).search).toBe(`?question=${name}`);
      await answered(page);
      await page.locator('form.variables').getByLabel('first').fill('3');
      await page.getByRole('button', { name: 'Ask', exact: true }).click();
      await expect.poll(() => page.locator('.answer-summary').innerText(), { timeout: 10_000 }).toMatch(/^3 rows/);
      expect(new URL(page.url()).searchParams.get('variables')).toContain('"first": 3');
      // The address opens the same again.
      await page.goto(page.url());
      await expect.poll(() => page.locator('.answer-summary').innerText(), { timeout: 20_000 }).toMatch(/^3 rows/);
    }));

  it('shares a question as an address, a link for a spreadsheet and code, and says which is not to be had', () =>
    visit('/explorer?question=staff-over-time&view=chart', async (page) => {
      await answered(page);
      await page.getByRole('button', { name: /Share/ }).first().click();
      const texts = page.locator('.graphiql-plugin pre');
      expect(await texts.nth(0).innerText()).toBe(`${server.url}/explorer?question=staff-over-time&view=chart`);
      const table = await fetch(await texts.nth(1).innerText());
      expect([table.status, table.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
      await pick(page, 'Python');
      expect(await texts.nth(2).innerText()).toContain('urllib.request');
    }));

  it('says that a query is too long for an address', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      await page.getByRole('button', { name: /Share/ }).first().click();
      await page.locator('.graphiql-query-editor textarea').first().focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(`{ documents { nodes { title } } } # ${'long '.repeat(2000)}`);
      await expect.poll(() => page.locator('.graphiql-plugin').innerText()).toContain('too long for an address');
      expect(await page.locator('.graphiql-plugin').innerText()).toContain('Only a saved question');
    }));

  it('asks for citations too, at the press of a button', () =>
    visit(asking('{ observations(first: 2) { nodes { value } } }', '&view=sources'), async (page) => {
      await answered(page);
      expect(await page.locator('.answer-note').innerText()).toContain('do not say where they are printed');
      await page.getByRole('button', { name: 'Ask for citations too' }).first().click();
      await expect.poll(() => page.locator('.answer-note').innerText()).toContain('behind these rows');
      expect((await editorText(page)).replace(/\s+/g, ' ')).toContain('citation { document { title }');
    }));

  it('builds a query from what there is, by presses', () =>
    visit(asking('{ documents { nodes { title } } }'), async (page) => {
      await answered(page);
      await page.getByRole('button', { name: /GraphiQL Explorer/ }).click();
      const field = page.locator('.graphiql-explorer-node').getByText('kind', { exact: true }).first();
      await field.click();
      await expect.poll(() => editorText(page)).toContain('kind');
    }));

  it('leads from every example to a table that is answered', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      const links = await page
        .locator('.examples a[href^="operations/"]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(50);
      const wrong: string[] = [];
      for (const link of links) if ((await fetch(link)).status !== 200) wrong.push(link);
      expect(wrong).toEqual([]);
    }));

  it('says that there is no such saved question', () =>
    visit('/explorer?question=no-such', async (page) => {
      expect(await page.locator('.told').innerText()).toContain('no saved question “no-such”');
      await answered(page);
    }));

  it('finds words in what is said of the schema, and shows where it stands', () =>
    visit('/explorer', async (page, seen) => {
      await answered(page);
      await page.getByRole('button', { name: /Search the schema/ }).click();
      await page.getByLabel('Words in names or descriptions').fill('exactly as printed');
      await page.getByRole('button', { name: /^Observation.asPublished/ }).click();
      await expect.poll(() => page.locator('.graphiql-plugin').innerText()).toContain('The number exactly as printed');
      // The schema came with the page.
      expect(seen.asked.filter((body) => body.includes('__schema'))).toEqual([]);
    }));

  it('weighs less than 2 MB as sent, when nothing of it is known', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      await page.waitForLoadState('networkidle');
      const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const workers = page.workers().map((worker) => worker.url());
      const sizes = await Promise.all(
        [...new Set([page.url(), ...addresses, ...workers])]
          .filter((address) => address.startsWith(server.url) && !address.endsWith('/graphql'))
          .map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
      );
      expect(sizes.length).toBeGreaterThan(5);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(total).toBeLessThan(2_000_000);
    }));

  const screens = [
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const;

  // GraphiQL's own: each tab of its is an element with the role of a tab, and has the button that opens it within. Both can be
  // reached and are read, the button twice. Changing it from outside would break how it follows the keyboard.
  const accepted = /nested-interactive: .*class="graphiql-tab\b/;

  it.each(screens)('has nothing that axe finds but what is accepted, in %s at %i pixels', (colorScheme, width) =>
    visit(
      '/explorer?question=staff-over-time',
      async (page) => {
        await answered(page);
        await page.evaluate(axeSource);
        const found: string[] = [];
        const look = async (name: string) => {
          // What fades in has its colour after a moment.
          await page.waitForTimeout(500);
          const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
          for (const { id, nodes } of violations)
            for (const { target, html } of nodes)
              found.push(`${name} ${id}: ${target.join(' ')} ${html.slice(0, 120)}`);
        };
        for (const view of ['Table', 'Chart', 'Sources', 'JSON']) {
          await pick(page, view);
          await look(view);
        }
        for (const pane of [/Examples/, /Search the schema/, /Share/]) {
          await page.locator('.graphiql-sidebar').getByRole('button', { name: pane }).click();
          await look(String(pane));
        }
        expect(found.filter((one) => !accepted.test(one))).toEqual([]);
      },
      { viewport: { width, height: 800 }, colorScheme },
    ),
  );
});
