import type { CDPSession, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser } from './site.js';

// 1.6 Mbit/s each way, and 150 ms until anything comes.
const slowPhone = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
// Milliseconds.
const longest = 2000;

/** What is sent for a page with all that it shows, as it travels: compressed, with its headers. */
async function weigh(page: Page, session: CDPSession, url: string): Promise<number> {
  let bytes = 0;
  const add = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  session.on('Network.loadingFinished', add);
  await page.goto(url);
  // What is below is read when somebody comes to it.
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
  });
  session.off('Network.loadingFinished', add);
  return bytes;
}

/** The milliseconds until something is seen on a slow phone: at best of five, for this machine does other things too. */
async function firstPaint(page: Page, session: CDPSession, url: string): Promise<number> {
  await session.send('Network.emulateNetworkConditions', slowPhone);
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && best > longest; tries++) {
    await page.goto(url);
    const paint = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const told = new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === 'first-contentful-paint') resolve(startTime);
          });
          told.observe({ type: 'paint', buffered: true });
        }),
    );
    best = Math.min(best, await paint);
  }
  return best;
}

inBrowser('what a page costs', (site) => {
  const withSession = (test: (page: Page, session: CDPSession) => Promise<void>) =>
    site.visit('/releases', async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await test(page, session);
    });

  it('is less than 60 kB for the first, and less than 100 kB for each question, with its charts', () =>
    withSession(async (page, session) => {
      expect(await weigh(page, session, site.server.url)).toBeLessThan(60_000);
      const operations: readonly { readonly name: string }[] = (
        await site.server.http.inject('/operations.json')
      ).json();
      const heavy: string[] = [];
      for (const { name } of operations) {
        const bytes = await weigh(page, session, `${site.server.url}/questions/${name}`);
        // Less than its own headers would be no weight.
        if (bytes < 1000 || bytes > 100_000) heavy.push(`${name}: ${bytes}`);
      }
      expect(heavy).toEqual([]);
    }));

  it.each([
    '/',
    '/questions/staff-over-time',
    '/questions/contradictions',
    '/contradictions',
    '/documents/document:board-meeting-2022-01',
    '/measures/measure:staff',
  ])('is less than 2 s until something is seen, at 1.6 Mbit/s and 150 ms: %s', (path) =>
    withSession(async (page, session) => {
      expect(await firstPaint(page, session, site.server.url + path)).toBeLessThan(longest);
    }),
  );
});
