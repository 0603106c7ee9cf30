import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { axeFaults, bringAxe } from './axe.js';
import { answered, pick } from './explorer-page.js';
import { inBrowser } from './site.js';

inBrowser('the explorer for everybody', (site) => {
  const { visit } = site;

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

  it('weighs less than 2 MB as sent, when nothing of it is known', () =>
    visit('/explorer', async (page) => {
      await answered(page);
      await page.waitForLoadState('networkidle');
      const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const workers = page.workers().map((worker) => worker.url());
      const sizes = await Promise.all(
        [...new Set([page.url(), ...addresses, ...workers])]
          .filter((address) => address.startsWith(site.server.url) && !address.endsWith('/graphql'))
          .map(async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length),
      );
      expect(sizes.length).toBeGreaterThan(5);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(total).toBeLessThan(2_000_000);
    }));

  // GraphiQL's own: each tab of its is an element with the role of a tab, and has the button that opens it within. Both can be
  // reached and are read, the button twice. Changing it from outside would break how it follows the keyboard.
  const accepted = /nested-interactive: .*class="graphiql-tab\b/;

  // The editor takes its colours when it is opened; they are the same at every width.
  it.each([
    ['all', 'light', 1280],
    ['all', 'light', 390],
    ['colours', 'dark', 1280],
  ] as const)('has nothing that axe finds but what is accepted: %s in %s at %i pixels', (which, colorScheme, width) =>
    visit(
      '/explorer?question=staff-over-time',
      async (page) => {
        await answered(page);
        await bringAxe(page);
        const found: string[] = [];
        const look = async (name: string) =>
          found.push(...(await axeFaults(page, which)).map((fault) => `${name} ${fault}`));
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
