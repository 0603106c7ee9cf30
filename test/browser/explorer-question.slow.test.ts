import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answered, asking, pick } from './explorer-page.js';
import { inBrowser } from './site.js';

inBrowser('a question in the explorer', (site) => {
  const { visit } = site;
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
      await expect.poll(() => page.locator('.answer-summary').innerText()).toMatch(/^3 rows/);
      expect(new URL(page.url()).searchParams.get('variables')).toContain('"first": 3');
      // The address opens the same again.
      await page.goto(page.url());
      await expect.poll(() => page.locator('.answer-summary').innerText()).toMatch(/^3 rows/);
    }));

  it('shares a question as an address, a link for a spreadsheet and code, and says which is not to be had', () =>
    visit('/explorer?question=staff-over-time&view=chart', async (page) => {
      await answered(page);
      await page.getByRole('button', { name: /Share/ }).first().click();
      const texts = page.locator('.graphiql-plugin pre');
      expect(await texts.nth(0).innerText()).toBe(`${site.server.url}/explorer?question=staff-over-time&view=chart`);
      const table = await fetch(await texts.nth(1).innerText());
      expect([table.status, table.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/csv')]);
      await pick(page, 'Python');
      expect(await texts.nth(2).innerText()).toContain('urllib.request');
    }));

  it('says that a query is too long for an address', () =>
    // As long as an address may be, to which little is added: the editor takes its time over a long text that is typed.
    visit(asking(`{ documents { nodes { title } } }\n${'#long\n'.repeat(780)}`), async (page) => {
      await answered(page);
      await page.getByRole('button', { name: /Share/ }).first().click();
      expect(await page.locator('.graphiql-plugin').innerText()).not.toContain('too long for an address');
      await page.locator('.graphiql-query-editor textarea').first().focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(`#${'long'.repeat(60)}`);
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
      const statuses = await Promise.all(links.map(async (link) => [(await fetch(link)).status, link] as const));
      expect(statuses.filter(([status]) => status !== 200)).toEqual([]);
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
});
