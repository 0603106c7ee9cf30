import { LRUCache } from 'lru-cache';
import { magnitudeLetters, magnitudeWords } from './magnitude.js';

/** A stretch of a text: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const isDigit = (char: string | undefined) => char !== undefined && /^\d$/.test(char);
const isLetter = (char: string | undefined) => char !== undefined && /^\p{L}$/u.test(char);

const dashes = '‐‑–—−';
const otherDash = new RegExp(`[${dashes}]`, 'g');
const quoteForms: Readonly<Record<string, string>> = { "'": "['‘’]", '"': '["“”]' };

/** What is printed, with one form of blanks, quotes and dashes. */
export const canonical = (printed: string): string =>
  printed.trim().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(otherDash, '-');

/**
 * What is printed, as a pattern: in capitals or not, with either form of quotes and dashes, over the end of a line, and
 * with a word divided there by a hyphen.
 */
function patternOf(printed: string, isName: boolean): RegExp {
  const text = isName ? canonical(printed).replace(/ ?- ?/g, '-') : canonical(printed);
  const chars = [...text];
  const parts = chars.map((char, index) => {
    if (char === ' ') return '\\s+';
    // The spaces around a dash are the printer's in a name; in a number only a line may end behind it.
    if (char === '-') return isName ? `\\s*[-${dashes}]\\s*` : `[-${dashes}](?:[ \\t]*\\n\\s*)?`;
    const form = quoteForms[char] ?? char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    return isLetter(char) && isLetter(chars[index + 1]) ? `${form}(?:-[ \\t]*\\n\\s*)?` : form;
  });
  return new RegExp(parts.join(''), 'giu');
}

/** The digits around an offset, with the commas and points within them. */
function runAt(text: string, at: number): Span {
  const joined = (index: number) =>
    isDigit(text[index]) || (/^[.,]$/.test(text[index] ?? '') && isDigit(text[index - 1]) && isDigit(text[index + 1]));
  let [start, end] = [at, at + 1];
  while (joined(start - 1)) start--;
  while (joined(end)) end++;
  return { start, end };
}

const [letters, words] = [magnitudeLetters, magnitudeWords].map((magnitudes) => Object.keys(magnitudes).join('|'));
const magnitudeLetter = new RegExp(`^(?:${letters})(?!\\p{L})`, 'u');

/**
 * Whether a run of digits has lost the boundaries between its numbers, as where the columns of a table were run together.
 * It has where it cannot be one number: where it has commas and five digits without one (`1,2583,4554713`), or four behind
 * one (`2,0642,078`), and
 * where it is joined to a word, a code or a bracket and has five digits or more without a comma (`Skills20917111502Yes`,
 * `A15154`), ends the line behind a word (`FCAs9269`), or follows a code that has digits itself (`A15A1465`).
 */
function isRunTogether(text: string, { start, end }: Span): boolean {
  const run = text.slice(start, end);
  if (run.includes(',')) return /\d{5}|,\d{4}/.test(run);
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 40);
  // One small letter is part of the number: c5000, s31, 107k.
  const joinedBefore = /[\p{L})]$/u.test(before) && !/(?:^|[^\p{L}\d])\p{Ll}$/u.test(before);
  const joinedAfter = /^\p{L}/u.test(after) && !magnitudeLetter.test(after);
  const endsLine = /^[ \t]*(?:\n|$)/.test(after);
  return (
    ((joinedBefore || joinedAfter) && /\d{5}/.test(run)) ||
    (/\p{L}{2}$/u.test(before) && endsLine) ||
    /\d\p{Lu}$/u.test(before)
  );
}

/** Whether digits at one end of a stretch are all the digits there, or are cut off where the text has no boundary itself. */
function isWholeNumber(text: string, inside: number, outside: number, beyond: number): boolean {
  if (/^[.,]$/.test(text[outside] ?? '') && isDigit(text[beyond])) return false;
  return !isDigit(text[outside]) || isRunTogether(text, runAt(text, inside));
}

// Two words of which the text lost the space between them: SomersetA8, eLearningYes.
const isLostSpace = (text: string, at: number) =>
  /\p{Ll}{2}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Lu}/u.test(text.slice(at));

function startsWhole(text: string, { start }: Span, isName: boolean): boolean {
  const [first, before] = [text[start], text[start - 1]];
  if (isLetter(first)) return !isLetter(before) || (isName && isLostSpace(text, start));
  if (isDigit(first)) {
    const isNegative = !isName && /(?:^|[\s(:])[-–−]$/.test(text.slice(Math.max(0, start - 2), start));
    return !isNegative && isWholeNumber(text, start, start - 1, start - 2);
  }
  // A hyphen behind a word or a number is no sign: the 19 of Covid-19 is not -19.
  return !/^[-–−+]$/.test(first ?? '') || !(isLetter(before) || isDigit(before));
}

const goesOn = new RegExp(`^(?:\\s?%|\\s?(?:${letters})(?![\\p{L}\\d])|\\s(?:${words})(?!\\p{L}))`, 'iu');

function endsWhole(text: string, { end }: Span, isName: boolean): boolean {
  const [last, after] = [text[end - 1], text[end]];
  if (isLetter(last)) return !isLetter(after) || (isName && isLostSpace(text, end));
  if (!isDigit(last)) return true;
  return !(goesOn.test(text.slice(end, end + 12)) && !isName) && isWholeNumber(text, end - 1, end, end + 1);
}

let remembered: LRUCache<string, readonly Span[]> | undefined;

/**
 * Keeps where what was looked for stands, for who looks for nearly the same again and again.
 * @param most how many characters of texts are kept at most
 */
export function rememberStretches(most: number): void {
  remembered = new LRUCache({ maxSize: most, sizeCalculation: (_, key) => key.length });
}

function stretches(printed: string, text: string, isName: boolean): readonly Span[] {
  if (!remembered) return findStretches(printed, text, isName);
  const key = `${isName} ${printed}\n${text}`;
  const known = remembered.get(key) ?? findStretches(printed, text, isName);
  remembered.set(key, known);
  return known;
}

function findStretches(printed: string, text: string, isName: boolean): readonly Span[] {
  if (printed.trim() === '') return [];
  const pattern = patternOf(printed, isName);
  const found: Span[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (startsWhole(text, span, isName) && endsWhole(text, span, isName)) found.push(span);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

/** Where a number as printed stands in a text, by the rule of `isPrintedOn`. */
export const printings = (asPublished: string, text: string): readonly Span[] => stretches(asPublished, text, false);

/** Where a name or a title stands in a text, by the rule of `isNamedOn`. */
export const namings = (name: string, text: string): readonly Span[] => stretches(name, text, true);

/**
 * Whether a number as printed stands on lines: with its sign, its currency, its percent sign and the words around it that
 * belong to it, and whole. It is not whole where digits go on before or behind it (`5` on `2015`, `487` on `1,487`), where
 * a minus sign, a percent sign or a `k` or `million` of it is left out, or in the middle of a word.
 *
 * Where the text has lost the boundaries between numbers (see `isRunTogether`), a number may be any part of the run that
 * its commas and points allow: where in it a column ended, the text cannot say. That the numbers of a run, together,
 * leave no digit of it over is seen by the coverage of the document.
 */
export const isPrintedOn = (asPublished: string, lines: readonly string[]): boolean =>
  printings(asPublished, lines.join('\n')).length > 0;

/**
 * Whether a name or a title stands on lines as printed, in whole words: capitals, the form of quotes and dashes, spaces
 * and ends of lines aside. A space that the text lost before a capital (`SomersetA8`) is a boundary.
 */
export const isNamedOn = (name: string, lines: readonly string[]): boolean =>
  namings(name, lines.join('\n')).length > 0;

/** What a row says of the name of a thing. */
interface PrintedName {
  readonly name: string;
  /** Other forms in which it is printed: aliases, an abbreviation, a code. */
  readonly forms: readonly string[];
  /** Whether the name is ours, or spelled out by us, so that another form of it stands in the document. */
  readonly isOurs: boolean;
}

/** Whether a thing is named on lines as its row says; null where the name is ours and no printed form of it is given. */
export function isNameVerified({ name, forms, isOurs }: PrintedName, lines: readonly string[]): boolean | null {
  if (isNamedOn(name, lines)) return true;
  if (!isOurs) return false;
  return forms.length > 0 ? forms.some((form) => isNamedOn(form, lines)) : null;
}
