import type { TablePart } from './table.js';

/** Says that rows are not all there are, and where the rest is. */
export const partInWords = ({ shown, total, of }: TablePart, next: string | null): string =>
  `${shown} of ${total} ${of}${next === null ? '' : `; the next ones are at ${next}`}`;
