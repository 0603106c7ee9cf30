import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

// Debian's, Ubuntu's and Alpine's names for it, and a path of the reader's own.
const known = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = known.find((path) => path !== '' && existsSync(path));

/** Whether there is a browser on this machine. */
export const hasBrowser = executablePath !== undefined;

if (!hasBrowser) process.stderr.write('There is no Chromium on this machine: the tests in a browser are left out.\n');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-background-networking'],
  });

/** What a page did that none may: requests to other hosts, errors in the console, what the security policy refused. */
export interface Watch {
  readonly faults: string[];
  /** The bodies of what it asked the graph. */
  readonly asked: string[];
}

export function watch(page: Page, host: string): Watch {
  const found: Watch = { faults: [], asked: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') found.faults.push(message.text());
  });
  page.on('pageerror', (error) => found.faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== host) found.faults.push(`asks ${url.href}`);
    if (url.pathname === '/graphql') found.asked.push(request.postData() ?? '');
  });
  return found;
}
