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

  it('has the document and the time of what it finds', () => {
    const statement = {
      id: 'remark:one',
      title: 'One',
      citation_document_id: 'document:letter',
      period_start: '2015-01-01',
      period_end: '2015-12-31',
      period_label: '2015',
    };
    const [found, other, document] = search({
      statement: [statement],
      module: [{ id: 'module:one', title: 'One', aliases: [], citation_document_id: 'document:letter' }],
      document: [
        { id: 'document:letter', title: 'Letter', period_start: null, period_end: null, period_label: '2020' },
      ],
    }).toSorted((one, two) => (String(one.id) > String(two.id) ? -1 : 1));
    expect(found).toMatchObject({
      document_id: 'document:letter',
      period_start: '2015-01-01',
      period_end: '2015-12-31',
      period_label: '2015',
    });
    expect(other).toMatchObject({
      document_id: 'document:letter',
      period_start: null,
      period_end: null,
      period_label: null,
    });
    expect(document).toMatchObject({ document_id: 'document:letter', period_start: null, period_label: '2020' });
  });

  it('is of no table that is not there', () => {
    expect(search({})).toEqual([]);
  });
});
