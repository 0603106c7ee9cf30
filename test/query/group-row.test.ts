import { describe, expect, it } from 'vitest';
import { Observation } from '../../src/domain/fact/observation.js';
import { groupKeys } from '../../src/graph/group-key.js';
import type { GroupColumn } from '../../src/query/group-column.js';
import { groupLabel } from '../../src/query/group-row.js';
import { identifier } from '../../src/query/sql.js';

/** Columns of groups, each by the name of its key. */
const columns = (...names: readonly string[]) =>
  names.flatMap((name): GroupColumn[] => {
    const key = groupKeys(Observation).get(name);
    return key ? [{ key, name, type: 'id', expression: identifier(name) }] : [];
  });

describe('a group in words', () => {
  it.each<[names: readonly string[], values: readonly (string | null)[], label: string]>([
    [['MEASURE'], ['measure:staff'], 'MEASURE measure:staff'],
    [['STAFF_GROUP'], [null], 'STAFF_GROUP null'],
    [['MEASURE', 'STAFF_GROUP'], ['measure:staff', null], 'MEASURE measure:staff, STAFF_GROUP null'],
    // A period has a first and a last day.
    [
      ['PERIOD', 'PERIOD', 'MEASURE'],
      ['2016-01-01', '2016-12-31', 'measure:staff'],
      'PERIOD 2016-01-01 to 2016-12-31, MEASURE measure:staff',
    ],
    [
      ['MEASURE', 'PERIOD', 'PERIOD'],
      ['measure:staff', '2016-01-01', '2016-12-31'],
      'MEASURE measure:staff, PERIOD 2016-01-01 to 2016-12-31',
    ],
    [['PERIOD', 'PERIOD'], [null, null], 'PERIOD null to null'],
  ])('by %j with %j', (names, values, label) => {
    const raw = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
    expect(groupLabel(columns(...names), raw)).toBe(label);
  });
});
