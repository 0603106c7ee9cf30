/** `serviceAreas` as it stands in an address: `service-areas`. */
export const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A value of an enum in words: `FULL_TIME_EQUIVALENTS` as `full time equivalents`. */
export const asWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** A name of the schema in words: `serviceArea` as `service area`. */
export const wordsOfName = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A text that begins a line. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `1 figure`, `2 figures`. */
export function quantity(count: number, thing: string, things = `${thing}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? thing : things}`;
}

const units: Readonly<Record<string, string>> = { PERCENT: '%', POUNDS: '£', COUNT: '' };

/** What a number counts, behind it. */
export const unitName = (unit: string): string => units[unit] ?? asWords(unit);

/** A number with its thousands parted. */
export const numberWords = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 12 });
