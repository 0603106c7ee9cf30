import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { hasBrowser, openBrowser, type Watch, watch } from './browser.js';

/** The site of a test file, and a browser to see it with. */
export interface Site {
  /** Known when the tests run. */
  readonly server: LiveServer;
  /** Runs a test on a page of its own, as somebody has it who was never here, and sees that it does what none may not. */
  visit(path: string, test: (page: Page, seen: Watch) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
}

/** Tests in a browser, with a server and a browser of their own; left out where there is none on this machine. */
export function inBrowser(
  name: string,
  tests: (site: Site) => void,
  settings: Parameters<typeof openServer>[0] = {},
): void {
  describe.skipIf(!hasBrowser)(name, () => {
    let server: LiveServer;
    let browser: Browser;
    beforeAll(async () => {
      [server, browser] = await Promise.all([openServer(settings), openBrowser()]);
    });
    afterAll(() => Promise.all([browser?.close(), server?.close()]));

    tests({
      get server() {
        return server;
      },
      visit: async (path, test, options = {}) => {
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
      },
    });
  });
}
