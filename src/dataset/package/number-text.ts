/** Whether a text is a number in digits: `12`, `-3.5`, `.5` or `1e6`. */
export const isNumberText = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

/** Whether a text is a whole number in digits: `12` or `-3`. */
export const isIntegerText = (text: string): boolean => /^[+-]?\d+$/.test(text);
