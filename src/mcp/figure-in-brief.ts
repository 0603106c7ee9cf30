import type { JsonSchema } from '../operations/variable-schema.js';
import { addressOf } from '../pages/address.js';
import { breakdownLabels, type ShownFigure } from '../pages/figures.js';
import type { CitedPlaceFragment } from '../pages/generated/graphql.js';
import { citedPlace, citedPlaceSchema } from './cited-place.js';
import { objectSchema } from './tool.js';

/** The place of a fragment, with its address in full. */
export const placeInBrief = ({ document, ...place }: CitedPlaceFragment, server: string) =>
  citedPlace({ ...place, document: document.title, path: `/${addressOf(document.id)}` }, server);

/** A figure as it stands beside others. */
export const figureInBrief = (figure: ShownFigure, server: string) => ({
  id: figure.id,
  measure: figure.measure.label,
  about: [figure.subject.label, ...breakdownLabels(figure)],
  printed: figure.asPublished,
  value: figure.value,
  unit: figure.unit,
  precision: figure.precision,
  ...(figure.period && { period: figure.period.label }),
  ...(figure.readings.length > 0 && { readings: figure.readings }),
  citation: placeInBrief(figure.citation, server),
  page: `${server}/${addressOf(figure.id)}`,
});

const text = (description: string): JsonSchema => ({ type: 'string', description });

export const figureProperties = {
  id: text('The id by which `figure` tells all of it.'),
  measure: text('What it measures.'),
  about: { type: 'array', items: { type: 'string' }, description: 'Whose it is, and what it is broken down by.' },
  printed: text('The number in the words of its document.'),
  value: { type: 'number', description: 'The number, in its unit.' },
  unit: text('What it counts.'),
  precision: text('How exactly it is printed.'),
  period: text('The time it is of; absent where none is given.'),
  readings: { type: 'array', items: { type: 'string' }, description: 'What of it is our reading; absent for nothing.' },
  citation: citedPlaceSchema,
  page: text('Its page.'),
} as const satisfies Readonly<Record<keyof ReturnType<typeof figureInBrief>, JsonSchema>>;

/** What of a figure may be absent. */
const optional: readonly string[] = ['period', 'readings'];
export const figureRequired = Object.keys(figureProperties).filter((name) => !optional.includes(name));
export const figureSchema = objectSchema(figureProperties, figureRequired);
