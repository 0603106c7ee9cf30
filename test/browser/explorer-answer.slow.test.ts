import { readFile } from 'node:fs/promises';
import type { Page, Route } from 'playwright-core';
import { expect, it } from 'vitest';
import { inTime } from '../in-time.js';
import { answered, asking, pick } from './explorer-page.js';
import { inBrowser } from './site.js';

inBrowser('an answer in the explorer', ({ visit }) => {
  /** The text of a column, from above. */
  const column = (page: Page, place: number) => page.locator(`.answer tbody td:nth-child(${place})`).allInnerTexts();

  const figures =
    '{ observations(first: 9, where: { breakdown: { isEmpty: true } }) { totalCount nodes { value asPublished } } }';

  it('opens with a question that is already answered, and asks the server nothing else', () =>
    visit('/explorer', async (page, seen) => {
      await answered(page);
      expect(seen.asked).toHaveLength(1);
      expect(await page.locator('.graphiql-query-editor').innerText()).not.toContain('pageInfo');
    }));

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
        expect(taken).toBeLessThan(inTime(1000));
        // All can be scrolled to.
        const scroll = page.locator('.answer-scroll');
        await expect
          .poll(async () => {
            await scroll.evaluate((element) => element.scrollTo(0, element.scrollHeight));
            return page.locator('.answer tbody tr').count();
          })
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
      const { promise: told, resolve: goOn } = Promise.withResolvers<void>();
      await page.route('**/graphql', async (route) => {
        await told;
        await route.continue();
      });
      await page.getByRole('button', { name: /execute query/i }).click();
      await expect.poll(() => page.locator('.answer-summary').innerText()).toContain('still waiting');
      goOn();
      await answered(page);
    }));
});
