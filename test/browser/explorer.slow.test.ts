import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { hasBrowser, openBrowser, type Watch, watch } from './browser.js';

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
  const answered = (page: Page) => expect.poll(() => page.locator('.result-window').innerText(), { timeout: 20_000 });

  it('opens with a question that is already answered, and asks the server nothing else', () =>
    visit('/explorer', async (page, seen) => {
      await answered(page).toContain('observations');
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
        await answered(page).toContain('observations');
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
      await answered(page).toContain('observations');
      const query = await page.locator('.graphiql-query-editor .monaco-editor').first().boundingBox();
      const tools = await page.locator('.graphiql-toolbar').boundingBox();
      expect((query?.x ?? 0) + (query?.width ?? 0)).toBeLessThanOrEqual(tools?.x ?? 0);
      // Wrapped: there is nothing to scroll to on the right.
      const bar = page.locator('.graphiql-query-editor .scrollbar.horizontal').first();
      expect(await bar.getAttribute('class')).toContain('invisible');
    }));
});
