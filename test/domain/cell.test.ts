import { describe, expect, it } from 'vitest';
import { Dimension } from '../../src/domain/dimension/measure.js';
import { cellColumns, dimensions } from '../../src/domain/fact/cell.js';
import { Observation } from '../../src/domain/fact/observation.js';
import { membersOf } from '../../src/graph/entity.js';

describe('the dimensions of an observation', () => {
  // A dimension left out here would be served as the total.
  it('are what it refers to beside its measure', () => {
    const references = [...membersOf(Observation).values()].filter(({ kind }) => kind === 'reference');
    expect(references.map(({ name }) => name)).toEqual(['measure', ...dimensions]);
  });

  it('are those a measure can be broken down by', () => {
    const names = cellColumns.slice(3).map((column) => column.toUpperCase());
    expect(Object.keys(Dimension.values)).toEqual(names);
  });
});
