import { namings, type Span } from '../../domain/printed.js';
import { datePartsOf, dateWordsOf, isKnownDate } from './date-word.js';
import { type DocumentText, lineAt } from './document.js';
import { numberWordsOf } from './number-word.js';

/** A number or number word of a document for which nothing accounts. */
export interface Uncovered {
  readonly document: string;
  readonly line: number;
  /** Its offset in the line. */
  readonly at: number;
  readonly word: string;
}

/** Which characters of a text are accounted for. */
class CharacterMask {
  readonly #bits: Uint8Array;

  constructor(length: number) {
    this.#bits = new Uint8Array(length);
  }

  set({ start, end }: Span): void {
    this.#bits.fill(1, start, end);
  }

  has(at: number): boolean {
    return this.#bits[at] === 1;
  }
}

/** Accounts for the numbers and number words of one document. */
export class Account {
  readonly #document: DocumentText;
  readonly #mask: CharacterMask;

  constructor(document: DocumentText) {
    this.#document = document;
    this.#mask = new CharacterMask(document.text.length);
  }

  /** Stretches within a stretch, at their offsets in the document. */
  #within({ start, end }: Span, find: (text: string) => readonly Span[]): readonly Span[] {
    return find(this.#document.text.slice(start, end)).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  }

  /** A name accounts for each place where it stands. */
  name(within: Span, form: string): void {
    for (const span of this.#within(within, (text) => namings(form, text))) this.#mask.set(span);
  }

  /** The parts of the dates of a row account for themselves. */
  dates(within: Span, dates: readonly string[]): void {
    const known = datePartsOf(...dates);
    for (const span of this.#within(within, (text) => dateWordsOf(text).filter((word) => isKnownDate(word, known))))
      this.#mask.set(span);
  }

  /** A heading accounts for the lines that it is, in the whole document. */
  heading(heading: string): void {
    const { text } = this.#document;
    for (const span of namings(heading, text)) {
      const before = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
      const after = text.slice(span.end, span.end + (text.slice(span.end).indexOf('\n') + 1 || text.length));
      if (!/[\p{L}\d]/u.test(before + after)) this.#mask.set(span);
    }
  }

  /** The offsets of a stretch that stand for its number: its digits or, in words, its letters. */
  #offsets({ start, end }: Span, isNumeral: boolean): readonly number[] {
    const offsets = Array.from({ length: end - start }, (_, index) => start + index);
    return isNumeral ? offsets.filter((at) => /^\d$/.test(this.#document.text[at] ?? '')) : offsets;
  }

  #open(offsets: readonly number[]): readonly number[] {
    return offsets.filter((at) => !this.#mask.has(at));
  }

  /** How many sides of a stretch no open digit adjoins: in numbers run together, where a part fits best. */
  #fit({ start, end }: Span): number {
    return (
      2 -
      this.#open(this.#offsets({ start: start - 1, end: start }, true)).length -
      this.#open(this.#offsets({ start: end, end: end + 1 }, true)).length
    );
  }

  /** A number accounts for one place where it stands, the first that fits and for which nothing else accounts. */
  number(within: Span, printed: string, find: (text: string) => readonly Span[]): void {
    const stands = this.#within(within, find).map((span) => {
      const offsets = this.#offsets(span, /\d/.test(printed));
      return { span, all: offsets.length, open: this.#open(offsets).length };
    });
    const [free] = stands
      .filter(({ all, open }) => open === all)
      .toSorted((a, b) => this.#fit(b.span) - this.#fit(a.span));
    // Of several words, such as a range, another row may have accounted for some.
    const partly = /\s/.test(printed) ? stands.find(({ open }) => open > 0) : undefined;
    const taken = free ?? partly;
    if (taken) this.#mask.set(taken.span);
  }

  /** How many numbers and number words there are, and those for which nothing accounts. */
  rest(document: string): { words: number; uncovered: readonly Uncovered[] } {
    const { text } = this.#document;
    const words = numberWordsOf(text);
    const uncovered = words.flatMap((word) => {
      const offsets = this.#offsets(word, word.isNumeral);
      const open = this.#open(offsets);
      // Of numbers that were run together, only what is left.
      const left = open.length === offsets.length ? [word] : stretchesOf(open, text);
      const line = lineAt(this.#document, word.start);
      const begin = this.#document.starts[line - 1] ?? 0;
      return left.map((one): Uncovered => ({ document, line, at: one.start - begin, word: one.word }));
    });
    return { words: words.length, uncovered };
  }
}

/** The stretches of a text that some of its offsets make up. */
function stretchesOf(
  offsets: readonly number[],
  text: string,
): readonly { readonly start: number; readonly word: string }[] {
  const stretches: { start: number; word: string }[] = [];
  for (const at of offsets) {
    const last = stretches.at(-1);
    if (last && at === last.start + last.word.length) last.word += text[at];
    else stretches.push({ start: at, word: text[at] ?? '' });
  }
  return stretches;
}
