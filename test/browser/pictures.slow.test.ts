import { readFile, stat, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answered } from './explorer-page.js';
import { inBrowser } from './site.js';

const pictures: readonly { readonly name: string; readonly path: string; readonly seen?: (page: Page) => unknown }[] = [
  { name: 'start', path: '/' },
  {
    name: 'question',
    path: '/questions/staff-over-time',
    seen: (page) => page.evaluate(() => document.images[0]?.decode()),
  },
  { name: 'explorer', path: '/explorer?question=staff-over-time', seen: answered },
];

const isWritten = process.env.MODE === 'pictures';
const size = { width: 1100, height: 760 };

/**
 * How much of a page looks otherwise on two pictures, from 0 to 1: each is seen from afar, as 48 fields across, so that letters
 * of another machine make no difference, and what has moved does.
 */
const difference = (page: Page, one: Buffer, other: Buffer) =>
  page.evaluate(
    async (sources) => {
      const fields = async (source: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const [width, height] = [48, Math.round((48 * image.naturalHeight) / image.naturalWidth)];
        const surface = new OffscreenCanvas(width, height).getContext('2d');
        if (!surface) throw new Error('nothing can be drawn on');
        surface.imageSmoothingQuality = 'high';
        surface.drawImage(image, 0, 0, width, height);
        return surface.getImageData(0, 0, width, height).data.filter((_, place) => place % 4 === 1);
      };
      const [first, second] = [await fields(sources[0]), await fields(sources[1])];
      return first.filter((green, place) => Math.abs(green - (second[place] ?? 0)) > 20).length / first.length;
    },
    [one.toString('base64'), other.toString('base64')] as const,
  );

inBrowser('the pictures of the documentation', ({ visit }) => {
  it.each(pictures)('show $path as it is now', ({ name, path, seen }) =>
    visit(
      path,
      async (page) => {
        await seen?.(page);
        const file = `docs/images/${name}.png`;
        const now = await page.screenshot({ animations: 'disabled', caret: 'hide' });
        if (isWritten) await writeFile(file, now);
        expect((await stat(file)).size).toBeLessThan(150_000);
        expect(await difference(page, await readFile(file), now)).toBeLessThan(0.05);
      },
      { viewport: size },
    ),
  );
});
