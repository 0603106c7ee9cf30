import { readDataset } from '../src/dataset/dataset.js';
import { readPackage } from '../src/dataset/package/read-package.js';
import { once } from '../src/graph/once.js';

/** The package of the project, read once for all test files that follow each other. */
export const projectPackage = once(() => readPackage('seeds'));

/** The dataset of the project, read once for all test files that follow each other. */
export const projectDataset = once(() => readDataset('seeds'));
