import type { SelectedField } from './selected.js';

/** The type of figures, which have a column for each of their parts. */
export const figureType = 'Observation';

/** What of a figure stands beside its value, after the columns that are named, and where in it that is found. */
export const figureParts: Readonly<Record<string, string>> = {
  unit: 'unit',
  printed: 'asPublished',
  precision: 'precision',
  readings: 'readings',
  note: 'note',
  id: 'id',
};

/** Whether a field is a number in the words of its document. */
export const isPrintedNumber = ({ coordinate }: SelectedField): boolean => coordinate === `${figureType}.asPublished`;
