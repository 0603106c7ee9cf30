import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits for the line that says what the answer is. */
export const answered = (page: Page) =>
  expect.poll(() => page.locator('.answer-summary').innerText()).toMatch(/\d rows?/);

/** Shows the answer, or a code, in another way. */
export const pick = (page: Page, view: string) => page.getByRole('button', { name: view, exact: true }).click();

/** The address of the explorer with a query of one's own. */
export const asking = (query: string, more = '') => `/explorer?query=${encodeURIComponent(query)}${more}`;
