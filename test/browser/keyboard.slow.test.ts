import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inBrowser } from './site.js';

/** What has the focus: its place among all that can have it, and whether that is to be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const stops = 'a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement>(stops)].filter((stop) => stop.checkVisibility());
    const active = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const { top, bottom, left } = active.getBoundingClientRect();
    return {
      place: all.indexOf(active),
      of: all.length,
      text: active.innerText,
      isVisible: outlineStyle !== 'none' && outlineWidth !== '0px' && bottom > 0 && top < innerHeight && left >= 0,
    };
  });

/** Goes on to what has this name, as somebody does who has no mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    await page.keyboard.press('Tab');
    const { text } = await focused(page);
    if (text === name) return;
  }
  throw new Error(`${name} is not reached`);
}

inBrowser('the pages with a keyboard only', ({ visit }) => {
  it.each(['/', '/questions/sickness', '/promises?followed=MIXED', '/search?q=training', '/releases', '/no-such-page'])(
    'have all that can be pressed in its order, seen where it is, without a trap: %s',
    (path) =>
      visit(path, async (page, seen) => {
        // That there is nothing, the browser tells in its console.
        if (path === '/no-such-page') seen.faults.pop();
        await page.keyboard.press('Tab');
        const { of, ...first } = await focused(page);
        expect(first).toEqual({ place: 0, text: 'Skip to the content', isVisible: true });
        const stops: unknown[] = [];
        for (let place = 1; place < of; place++) {
          await page.keyboard.press('Tab');
          const { place: found, isVisible } = await focused(page);
          if (found !== place || !isVisible) stops.push({ place, found, isVisible });
        }
        expect(stops).toEqual([]);
        await page.keyboard.press('Tab');
        expect((await focused(page)).place).toBe(-1);
      }),
  );

  it('skip to the content, which stays as it was asked for', () =>
    visit('/questions/staff-over-time?sort-by=staff', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
      expect(new URL(page.url()).search).toBe('?sort-by=staff');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    }));

  it('have their menus chosen in, their columns explained and their notes opened', () =>
    visit('/questions/contradictions', async (page) => {
      await page.getByLabel('Kind').focus();
      await page.keyboard.press('ArrowDown');
      const kind = await page.getByLabel('Kind').inputValue();
      expect(kind).not.toBe('');
      await tabTo(page, 'Show');
      await Promise.all([page.waitForURL(`**/questions/contradictions?kind=${kind}*`), page.keyboard.press('Enter')]);
      expect(await page.getByLabel('Kind').inputValue()).toBe(kind);

      await page.getByText('What the columns mean').focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('dd').first().isVisible()).toBe(true);
    }));

  it('have a table that is scrolled where it is wider than the screen', () =>
    visit(
      '/questions/sickness',
      async (page) => {
        const table = page.locator('.scroll');
        await table.focus();
        for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
        await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
      },
      { viewport: { width: 390, height: 844 } },
    ));
});
