import { isUtf8 } from 'node:buffer';
import type { Report } from './fault.js';

/** The byte that ends a line. No other UTF-8 character contains it, so bytes may be cut into lines before they are decoded. */
const NEWLINE = 0x0a;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const wideMarks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** A file without its byte order mark, which spreadsheets like to put there. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, MARK.length).equals(MARK) ? bytes.subarray(MARK.length) : bytes;
}

/** Reports every line which is not text: not UTF-8, or with a NUL byte; of a file in UTF-16, the file. True where there is none. */
export function isText(bytes: Buffer, file: string, report: Report): boolean {
  if (wideMarks.some((mark) => bytes.subarray(0, mark.length).equals(mark))) {
    report({ file, line: null, column: null, message: 'the file is UTF-16; expected it saved as UTF-8' });
    return false;
  }
  let clean = true;
  let line = 0;
  for (let start = 0; start < bytes.length; start = endOfLine(bytes, start)) {
    line += 1;
    const content = bytes.subarray(start, endOfLine(bytes, start));
    const message = content.includes(0)
      ? `the line has a NUL byte, ${content.indexOf(0) + 1} bytes in; expected text`
      : !isUtf8(content) && 'the line is not UTF-8; expected the file saved as UTF-8';
    if (message === false) continue;
    clean = false;
    report({ file, line, column: null, message });
  }
  return clean;
}

/** Where the next line begins. */
export function endOfLine(bytes: Buffer, start: number): number {
  const newline = bytes.indexOf(NEWLINE, start);
  return newline === -1 ? bytes.length : newline + 1;
}

/** How many lines end between two offsets. */
export function countLines(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** Whether the last line is whole: a file cut off in transfer rarely ends with a newline. */
export function endsWithNewline(bytes: Buffer): boolean {
  return bytes.at(-1) === NEWLINE;
}
