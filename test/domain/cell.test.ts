import { describe, expect, it } from 'vitest';
import { cellNameOf, cellOf, cellWithout } from '../../src/domain/fact/cell.js';
import { dimensions, Observation } from '../../src/domain/fact/observation.js';
import { membersOf } from '../../src/graph/entity-metadata.js';

describe('the dimensions of an observation', () => {
  // A dimension left out here would be served as the total.
  it('are what it refers to beside its measure, its subject and its dataset', () => {
    const references = [...membersOf(Observation).values()].filter(({ kind }) => kind === 'reference');
    expect(references.map(({ name }) => name)).toEqual([
      'measure',
      'subject',
      ...dimensions.map(({ name }) => name),
      'dataset',
    ]);
  });

  it('are named as in a breakdown', () => {
    expect(['region', 'serviceArea', 'staffGroup'].map(cellNameOf)).toEqual(['region', 'service-area', 'staff-group']);
  });
});

describe('a cell', () => {
  const set = new Map([
    ['work', 'act'],
    ['audit', 'sample'],
  ]);
  const cell = 'measure=staff;subject=cafcass;audit=sample;work=act';

  it('names what is set, whatever the order it is given in', () => {
    expect(cellOf('staff', 'cafcass', set)).toBe(cell);
    expect(cellOf('staff', 'cafcass', new Map([...set].toReversed()))).toBe(cell);
    expect(cellOf('staff', 'cafcass', new Map())).toBe('measure=staff;subject=cafcass');
  });

  it('is a part of the total over one of them, and of none over another', () => {
    expect(cellWithout(cell, 'audit')).toBe('measure=staff;subject=cafcass;work=act');
    expect(cellWithout(cell, 'region')).toBeNull();
    // A part is named whole.
    expect(cellWithout('measure=staff;subject=cafcass;law-type=public', 'type')).toBeNull();
    expect(cellWithout('measure=staff;subject=cafcass;law-type=public', 'law')).toBeNull();
  });
});
