/** Whether a text is a number in digits: `12`, `-3.5`, `.5` or `1e6`. */
export const isNumberText = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

/** Whether a text is a whole number in digits: `12` or `-3`. */
export const isIntegerText = (text: string): boolean => /^[+-]?\d+$/.test(text);

/** Whether a number comes out of a Float as it went in: it has 15 digits at most, and is not too small to be told from zero. */
export function isHeld(text: string): boolean {
  // No longer than that, it has no more digits either.
  if (text.length <= 15 && !/e/i.test(text)) return true;
  const digits = text.replace(/e.*$/i, '').replaceAll(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  const value = Number(text);
  return digits.length <= 15 && (value !== 0 || digits === '');
}
