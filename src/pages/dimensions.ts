import { dimensions } from '../domain/fact/observation.js';
import { searchableOf } from '../graph/entity-metadata.js';
import { wordsOfName } from './words.js';

/** Something that a figure is broken down by. */
export interface DimensionValue {
  readonly id: string;
  readonly label: string;
}

const fields = dimensions.map(({ name, target }) => `${name} { id label: ${searchableOf(target())?.title ?? 'id'} }`);
const placeholder = /fragment FigureDimensions on Observation \{[^}]*\}/;

/** The text of a document, with all that figures may be broken down by where it stands for it. */
export const withDimensions = (text: string): string =>
  text.replace(placeholder, `fragment FigureDimensions on Observation { ${fields.join(' ')} }`);

/** The names of what a figure is broken down by, in words: `staff group`. */
export const breakdownNames = (figure: object): readonly string[] =>
  dimensions.flatMap(({ name }) => ((figure as Readonly<Record<string, unknown>>)[name] ? [wordsOfName(name)] : []));

/** The values of its dimensions that a figure has, which was asked for by such a document. */
export const dimensionsOf = (figure: object): readonly DimensionValue[] =>
  dimensions.flatMap(({ name }) => (figure as Readonly<Record<string, DimensionValue | null>>)[name] ?? []);
