import { readFileSync } from 'node:fs';
import type { ExampleValues } from '../src/operations/example.js';
import type { SavedOperation } from '../src/operations/operation.js';

/** The values of the example of an operation, with those that are found in the dataset of the project: as its answer was kept. */
export const keptExample = ({ name, example, exampleQuery }: SavedOperation): ExampleValues =>
  exampleQuery === null ? example : JSON.parse(readFileSync(`test/queries/${name}.json`, 'utf8')).example;
