import { UserError } from '../user-error.js';

/** The text of a document with the pages it was printed on. */
export interface PagedText {
  /** Lines, with a form feed before the first of each page but the first. */
  readonly text: string;
  /** The lines on which its pages begin. */
  readonly pageLines: readonly number[];
  /** The title that the file has of itself; null where it has none. */
  readonly title: string | null;
}

// The library is large, and most packages are made of texts: who has PDFs installs it.
async function openLibrary() {
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } catch (error) {
    throw new UserError('a PDF is read by pdfjs-dist, which is not installed; expected `npm install pdfjs-dist`', {
      cause: error,
    });
  }
}

/** A stretch of letters of a page, with its place from the lower left corner. */
interface PrintedItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const [across, up] = [4, 5];

/** The lines of a page: what stands at one height is one line, and a gap is a space. */
function linesOfPage(items: readonly PrintedItem[]): readonly string[] {
  const lines: { y: number; end: number; text: string }[] = [];
  for (const { str, transform, width, height } of items) {
    if (str === '') continue;
    const [x, y] = [transform[across] ?? 0, transform[up] ?? 0];
    const line = lines.at(-1);
    if (!line || Math.abs(line.y - y) > Math.max(height, 1) / 2) lines.push({ y, end: x + width, text: str });
    else {
      const gap = x - line.end > height / 5 && !/\s$/.test(line.text) && !/^\s/.test(str);
      line.text += `${gap ? ' ' : ''}${str}`;
      line.end = x + width;
    }
  }
  return lines.map(({ text }) => text.trimEnd());
}

/**
 * Reads the text of a PDF, page by page.
 * @throws UserError where it cannot be read, or has no text
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<PagedText> {
  const { getDocument, VerbosityLevel } = await openLibrary();
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: true });
  try {
    const pdf = await task.promise;
    const pages: string[] = [];
    const pageLines: number[] = [];
    let next = 1;
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const lines = linesOfPage(items.filter((item) => 'str' in item));
      pages.push(lines.join('\n'));
      pageLines.push(next);
      // A page without letters has an empty line.
      next += Math.max(lines.length, 1);
    }
    if (pages.join('').trim() === '')
      throw new UserError(`${name} has no text: its pages are pictures; expected a PDF whose letters can be marked`);
    const { info } = await pdf.getMetadata();
    const { Title: title } = info as { readonly Title?: string };
    return { text: `${pages.join('\n\f')}\n`, pageLines, title: title?.trim() || null };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name} cannot be read as a PDF: ${(error as Error).message}`, { cause: error });
  } finally {
    await task.destroy();
  }
}
