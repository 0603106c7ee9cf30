import type { TableCell, TableColumn } from '../table.js';

// What spreadsheets take for the beginning of a formula.
const formula = /^[=+\-@\t\r＝＋－＠]/;
const signedNumber = /^[+-]\d[\d.,]*%?$/;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Texts that a spreadsheet would turn into a day, a time, or a number of other digits. */
const turnedIntoOthers = [
  /^\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?$/,
  new RegExp(`^(?:\\d{1,2}[ -])?${month}[ -]\\d{1,4}$`, 'i'),
  new RegExp(`^\\d{1,2}[ -]${month}$`, 'i'),
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
  /^0\d+$/,
  /^\d+e\d+$/i,
];

/** A text that a spreadsheet would take for a formula has an apostrophe before it; a number with a sign is none. */
const withoutFormula = (text: string): string => (formula.test(text) && !signedNumber.test(text) ? `'${text}` : text);

/** A value as its cell in a file for programs. */
export function plainCell(value: TableCell): string {
  if (value === null) return '';
  return typeof value === 'string' ? withoutFormula(value) : String(value);
}

/** A value as its cell in a file for spreadsheets: what they would turn into something else is a formula that gives the text. */
export function spreadsheetCell(value: TableCell, { format }: Pick<TableColumn, 'format'> = {}): string {
  const isChanged = typeof value === 'string' && !format && turnedIntoOthers.some((pattern) => pattern.test(value));
  return isChanged ? `="${value}"` : plainCell(value);
}
