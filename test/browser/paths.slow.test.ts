import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { rowsOfCsv, rowsOfWorkbook, saved } from './saved.js';
import { inBrowser } from './site.js';

const words = 'So many are counted: 1,754 in all';
const texts = {
  lines: (_: string, first: number, last: number) => Array.from({ length: last - first + 1 }, () => words),
};

const title = (page: Page) => page.locator('h1').innerText();
const press = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click();
const staff = 'How many people work for Cafcass by year, and whether the documents agree';

const settings: readonly (readonly [string, BrowserContextOptions])[] = [
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
];

inBrowser(
  'a newcomer',
  ({ visit }) => {
    describe.each(settings)('%s', (_name, options) => {
      it('comes from the start to a number, its lines, its document, and a table with its sources', () =>
        visit(
          '/',
          async (page) => {
            await press(page, staff);
            expect(await title(page)).toBe(staff);
            await press(page, 'staff');
            expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');

            await press(page, '1,754');
            expect(await page.locator('.number').innerText()).toContain('1,754');
            expect(await page.locator('blockquote mark').first().innerText()).toBe('1,754');
            const document = page.locator('dl a[href^="documents/"]');
            const name = await document.innerText();
            await document.click();
            expect(await title(page)).toBe(name);
            await page.goBack();
            await page.goBack();

            const csv = await saved(page, 'CSV');
            expect(csv.name).toBe('staff-over-time.csv');
            const rows = await rowsOfCsv(csv.path);
            expect(rows.find(({ printed }) => printed === '1,754')?.document).toBe(name);
            expect(rows.filter(({ document, first_line }) => !document || !first_line)).toEqual([]);
            const [columns = [], ...lines] = await rowsOfWorkbook((await saved(page, 'XLSX')).path);
            expect(lines.map((line) => line[columns.indexOf('id')])).toEqual(rows.map(({ id }) => id));
          },
          options,
        ));

      it('chooses in a menu, and is told where nothing is left', () =>
        visit(
          '/questions/contradictions',
          async (page) => {
            const kind = page.getByLabel('Kind');
            const chosen = (await kind.locator('option').allInnerTexts())[1] ?? '';
            await kind.selectOption({ label: chosen });
            await page.getByRole('button', { name: 'Show' }).click();
            expect(await page.locator('caption').innerText()).toContain(`in each, kind: ${chosen}`);
            await page.goto(`${new URL(page.url()).origin}/questions/promises-about`);
            await page.getByLabel('About', { exact: true }).fill('no promise has this');
            await page.getByRole('button', { name: 'Show' }).click();
            expect(await page.locator('.warn').innerText()).toContain('There are no rows');
            await press(page, 'Ask without any of them');
            expect(await page.locator('tbody tr').count()).toBeGreaterThan(10);
          },
          options,
        ));

      it('cites a page by an address that opens it again, and is told that there is no such release', () =>
        visit(
          '/questions/staff-over-time',
          async (page, seen) => {
            await page.getByText('Cite this').click();
            const cited = await page.locator('details[open] p').first().innerText();
            const [path = ''] = /\/questions\/staff-over-time\?\S*asOf=\S+$/.exec(cited) ?? [];
            const { origin } = new URL(page.url());
            await page.goto(origin + path);
            expect(await title(page)).toBe(staff);
            expect(await page.locator('.warn').count()).toBe(0);
            await page.goto(origin + path.replace(/asOf=.*/, 'asOf=1.0.0%2B0123456789ab'));
            expect(await page.locator('.warn').innerText()).toContain('1.0.0+0123456789ab');
            // The browser tells of an address that is not found.
            expect(seen.faults.splice(0)).toEqual([expect.stringContaining('404')]);
          },
          options,
        ));

      it('searches, narrows what is found, and opens it', () =>
        visit(
          '/',
          async (page) => {
            await page.getByLabel('Search in everything the documents say').fill('domestic abuse');
            await page.getByRole('button', { name: 'Search' }).click();
            expect(await title(page)).toBe('Search: domestic abuse');
            await page
              .getByRole('navigation', { name: 'What was found, by type' })
              .getByText(/^Commitment/)
              .click();
            const hits = page.locator('main .plain > li');
            expect(new Set(await hits.locator('.tag').allInnerTexts())).toEqual(new Set(['commitment']));
            expect(await hits.locator('mark').count()).toBeGreaterThan(0);
            await hits.locator('a').first().click();
            expect(new URL(page.url()).pathname).toMatch(/^\/statements\//);
          },
          options,
        ));

      it('is led on from an address of nothing', () =>
        visit(
          '/organisations/organisation:cafcas',
          async (page, seen) => {
            expect(seen.faults.splice(0)).toHaveLength(1);
            expect(await title(page)).toBe('There is nothing here');
            await press(page, 'organisation:cafcass');
            expect(await title(page)).toBe('Children and Family Court Advisory and Support Service');
          },
          options,
        ));
    });

    it('sees a chart, told in words too, and the picture of it alone, with its marks', () =>
      visit('/questions/staff-over-time', async (page) => {
        const chart = page.locator('figure img').first();
        await expect.poll(() => chart.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
        const told = (await chart.getAttribute('alt')) ?? '';
        await press(page, 'SVG');
        expect(await page.locator('svg circle').count()).toBeGreaterThan(2);
        expect(told).toMatch(/^Chart, in people\. (?:.+: )?[\d,]+ in \d{4}, [\d,]+ in \d{4}/);
      }));
  },
  { texts },
);
