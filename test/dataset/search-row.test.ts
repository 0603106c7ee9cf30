import { describe, expect, it } from 'vitest';
import { searchRows } from '../../src/dataset/search-row.js';
import type { TableRow } from '../../src/dataset/table-row.js';

const search = (tables: Readonly<Record<string, readonly TableRow[]>>) => searchRows(new Map(Object.entries(tables)));

const organisation = (cells: TableRow = {}): TableRow => ({
  id: 'organisation:napo',
  name: 'Napo',
  aliases: ['NAPO', 'the union'],
  abbreviation: null,
  ...cells,
});

describe('what the search finds a thing by', () => {
  it('is its name first, then its other names, each once and none that is empty', () => {
    expect(
      search({ organisation: [organisation({ aliases: ['NAPO', 'Napo', 'NAPO'], abbreviation: '' })] }),
    ).toMatchObject([{ id: 'organisation:napo', type: 'Organisation', names: 'Napo\nNAPO' }]);
    expect(
      search({ organisation: [organisation({ abbreviation: 'N' })] })[0]
        ?.names?.toString()
        .split('\n'),
    ).toEqual(expect.arrayContaining(['Napo', 'NAPO', 'the union', 'N']));
  });

  it('is what another table calls it too, in whatever order', () => {
    const area = { id: 'service-area:a1', name: 'Tyneside', code: 'A1', aliases: [] };
    const names = [
      { id: 'service-area-name:1', service_area_id: 'service-area:a1', name: 'Wearside' },
      { id: 'service-area-name:2', service_area_id: 'service-area:a1', name: 'Durham' },
      { id: 'service-area-name:3', service_area_id: 'service-area:a2', name: 'Kent' },
    ];
    const found = search({ service_area: [area], service_area_name: names });
    expect(found).toMatchObject([{ id: 'service-area:a1', names: 'Tyneside\nA1\nDurham\nWearside' }]);
    expect(search({ service_area: [area], service_area_name: names.toReversed() })).toEqual(found);
  });

  it('is of no table that is not there', () => {
    expect(search({})).toEqual([]);
  });
});
