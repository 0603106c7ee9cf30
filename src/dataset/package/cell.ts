import { isCalendarDay } from '../../graph/calendar-day.js';
import { booleanWords, compilePattern, type Field } from '../profile/table-schema.js';
import type { CellValue } from './data-package.js';
import { isHeld, isIntegerText, isNumberText } from './number-text.js';
import { remembered } from './remembered.js';

/** What a cell says, and every way in which it is not what its column expects. */
export interface ReadCell {
  readonly value: CellValue;
  readonly faults: readonly string[];
}

// No sentence is as long: a quote was not closed where it should be, or the file is another.
const mostCharacters = 1_000_000;

const none: readonly string[] = [];

/** Reads the cells of one column. An empty cell is null, and a fault only where a value is required. */
export function cellReader(field: Field, required: boolean): (text: string) => ReadCell {
  const parse = parser(field);
  const check = checker(field);
  const empty: ReadCell = { value: null, faults: required ? ['is empty; expected a value'] : none };
  return (text) => {
    if (text === '') return empty;
    if (text.length > mostCharacters)
      return { value: null, faults: [`has ${text.length} characters; expected ${mostCharacters} at most`] };
    if (field.type === 'number' && parse(text) !== null && !isHeld(text))
      return { value: null, faults: [`"${text}" has more digits than are kept, or is too small; ${EXPECTED_DIGITS}`] };
    const value = parse(text);
    if (value === null && field.type === 'integer' && isIntegerText(text))
      return { value, faults: [`"${text}" is out of range; expected ${largestInteger} at most, or as much below 0`] };
    if (value === null) return { value, faults: [`"${text}" is not ${EXPECTED[field.type]}${rewritten(field, text)}`] };
    return { value, faults: check(value) };
  };
}

/** Reads the values of one column, of cells that are not empty; null for one that is not what the column expects. */
export function cellValueReader(field: Field): (text: string) => CellValue {
  const parse = parser(field);
  return field.type === 'number' ? (text) => (isHeld(text) ? parse(text) : null) : parse;
}

const EXPECTED_DIGITS = 'expected 15 at most, zeros at the ends aside';

/** Spreadsheets write days by the customs of a country, and numbers with its comma. */
const rewritten = ({ type }: Field, text: string): string =>
  (type === 'date' && /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$|^\d{1,2}[- ][A-Z][a-z]{2,8}[- ]\d{2,4}$/.test(text)) ||
  (type === 'number' && /^[+-]?\d+,\d+$/.test(text))
    ? '; a spreadsheet may have rewritten it'
    : '';

// As the database holds whole numbers.
const largestInteger = 2 ** 31 - 1;
const isHeldInteger = (value: number): boolean => Math.abs(value) <= largestInteger;

const EXPECTED: Readonly<Record<Field['type'], string>> = {
  string: 'text',
  number: 'a number; expected one such as 12, -3.5 or 1e6',
  integer: 'a whole number; expected one such as 12 or -3',
  boolean: 'a boolean; expected true or false',
  date: 'a date; expected a day of the calendar as YYYY-MM-DD',
  list: 'a list; expected items with nothing empty between them',
};

const booleans: ReadonlyMap<string, boolean> = new Map([
  ...booleanWords.true.map((word) => [word, true] as const),
  ...booleanWords.false.map((word) => [word, false] as const),
]);

/** Text to value; null where the text is not of the type. */
function parser(field: Field): (text: string) => CellValue {
  switch (field.type) {
    case 'string':
      return (text) => text;
    case 'number':
      return (text) => (isNumberText(text) ? numberIf(Number.isFinite, text) : null);
    case 'integer':
      return (text) => (isIntegerText(text) ? numberIf(isHeldInteger, text) : null);
    case 'boolean':
      return (text) => booleans.get(text) ?? null;
    case 'date':
      return remembered<CellValue>((text) => (isCalendarDay(text) ? text : null));
    case 'list':
      return (text) => {
        const items = text.split(field.delimiter);
        return items.includes('') ? null : items;
      };
  }
}

function numberIf(isGood: (value: number) => boolean, text: string): number | null {
  const value = Number(text);
  return isGood(value) ? value : null;
}

/** Every constraint on a value; which of them a type allows is the schema's business. `unique` is checked with the keys. */
interface Constraints {
  required?: boolean | undefined;
  enum?: readonly Item[] | undefined;
  pattern?: string | undefined;
  minimum?: number | string | undefined;
  maximum?: number | string | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
}

/** The constraints of a column, as a function from a value to what is wrong with it. */
function checker(field: Field): (value: CellValue) => readonly string[] {
  const { enum: options, pattern, minimum, maximum, minLength, maxLength }: Constraints = field.constraints ?? {};
  const rules: ((value: CellValue) => string | false)[] = [];
  if (options !== undefined) {
    const allowed = new Set(options);
    const expected = options.join(', ');
    rules.push(onEach((item) => !allowed.has(item) && `"${item}" is not allowed; expected one of ${expected}`));
  }
  if (pattern !== undefined) {
    const compiled = compilePattern(pattern);
    rules.push(onEach((item) => !compiled.test(String(item)) && `"${item}" does not match the pattern ${pattern}`));
  }
  if (minimum !== undefined) {
    rules.push((value) => isLess(value, minimum) && `${value} is too small; expected at least ${minimum}`);
  }
  if (maximum !== undefined) {
    rules.push((value) => isLess(maximum, value) && `${value} is too large; expected at most ${maximum}`);
  }
  if (minLength !== undefined) {
    rules.push(
      (value) => lengthOf(value) < minLength && `has length ${lengthOf(value)}; expected at least ${minLength}`,
    );
  }
  if (maxLength !== undefined) {
    rules.push(
      (value) => lengthOf(value) > maxLength && `has length ${lengthOf(value)}; expected at most ${maxLength}`,
    );
  }
  return (value) => {
    let messages = none;
    for (const rule of rules) {
      const message = rule(value);
      if (message !== false) messages = [...messages, message];
    }
    return messages;
  };
}

type Item = string | number | boolean;

/** On a list, the rule is about each item, and the first item to break it is told. */
function onEach(rule: (item: Item) => string | false): (value: CellValue) => string | false {
  return (value) => {
    if (value === null) return false;
    if (typeof value !== 'object') return rule(value);
    return value.map(rule).find((message) => message !== false) ?? false;
  };
}

/** Dates compare as text, which YYYY-MM-DD allows. */
function isLess(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a < b;
  return typeof a === 'string' && typeof b === 'string' && a < b;
}

/** Characters of a text, items of a list. */
function lengthOf(value: CellValue): number {
  return typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : 0;
}
