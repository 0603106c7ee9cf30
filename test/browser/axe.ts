import { readFile } from 'node:fs/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

// Run by the browser itself: the page takes scripts of its own server, or none.
const axeSource = await readFile('node_modules/axe-core/axe.min.js', 'utf8');

const rules = {
  /** WCAG 2.2 AA, with what it has from those before it, and what axe holds to be good beside it. */
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // The others look at what a page is made of, which is the same in other colours and at another width.
  colours: { type: 'rule', values: ['color-contrast'] },
  sizes: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] },
} satisfies Readonly<Record<string, RunOptions['runOnly']>>;

/** Lets axe look at the page that is open now. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axeSource);
}

/** What axe finds on a page as it stands, a line for each place. */
export async function axeFaults(page: Page, which: keyof typeof rules): Promise<readonly string[]> {
  // What fades in has its colour when it has ended; it begins with the next picture.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const options: RunOptions = { runOnly: rules[which], resultTypes: ['violations'] };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}
