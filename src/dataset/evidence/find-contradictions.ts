import type { DataPackage } from '../package/data-package.js';
import { betweenFigures, betweenPrintings } from './between-figures.js';
import { contemporariesIn } from './comparable.js';
import type { Contradiction } from './contradiction.js';
import type { Figure } from './figure.js';
import { partsExceedingWholes } from './whole.js';

/** Every contradiction between the numbers of a package that can be found without being told where to look. */
export function findContradictions(source: DataPackage, figures: readonly Figure[]): readonly Contradiction[] {
  return [
    ...betweenFigures(figures, contemporariesIn(source)),
    ...betweenPrintings(figures),
    ...partsExceedingWholes(source, figures),
  ];
}
