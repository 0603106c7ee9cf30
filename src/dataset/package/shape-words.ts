import type { z } from 'zod';
import { nearest } from '../../graph/nearest.js';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
};

const kindOf = (input: unknown): string => {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'an object' : JSON.stringify(input);
};

const found = (input: unknown): string => (input === undefined ? 'is missing' : `is ${kindOf(input)}`);

const amount = (input: unknown): string => (Array.isArray(input) ? `has ${input.length} items` : found(input));

const oneOf = (values: readonly unknown[]): string =>
  `${values.length === 1 ? '' : 'one of '}${values.map((value) => JSON.stringify(value)).join(', ')}`;

/** What is wrong with a value, in words of ours, where its shape has none of its own. */
export function inOurWords(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return `${found(input)}; expected ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `${found(input)}; expected ${oneOf(issue.values)}`;
    case 'too_small':
      return `${amount(input)}; expected ${issue.minimum} at least`;
    case 'too_big':
      return `${amount(input)}; expected ${issue.maximum} at most`;
    case 'invalid_format':
      return issue.format === 'date'
        ? `${found(input)}; expected a day of the calendar as YYYY-MM-DD`
        : `${found(input)}; expected text of the form ${issue.pattern ?? issue.format}`;
    default:
      return `${found(input)}; expected another form`;
  }
}

/** Says that a property is not known, and which it may have been. */
export function unknownProperty(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === null
    ? `is no property that is understood; expected one of ${known.join(', ')}`
    : `is no property that is understood; did you mean "${meant}"?`;
}

/** What is wrong with a property that is not known, and is like one that is; null for one of its own. */
export function misspelt(name: string, known: readonly string[]): string | null {
  return known.includes(name) || nearest(name, known) === null ? null : unknownProperty(name, known);
}
