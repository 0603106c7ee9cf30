import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';

/** A cell that leads to an address; rows and columns are counted from 0. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

/** What of a sheet the library has no options for. */
export interface SheetExtras {
  readonly links: readonly CellLink[];
  /** How many rows and columns can be filtered, the header among them; null for none. */
  readonly filtered: { readonly rows: number; readonly columns: number } | null;
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const idsOf = (links: readonly CellLink[]) => {
  const addresses = [...new Set(links.map(({ address }) => address))];
  return new Map(addresses.map((address, index) => [address, `rId-link-${index + 1}`]));
};

/** Makes cells of the sheets lead to addresses, and their headers filter the rows below, by the elements of the standard. */
export function linksAndFilter(sheets: readonly SheetExtras[]): Feature<Image['content']> {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  const insert = (xml: string, element: string) =>
    insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const { links = [], filtered = null } = sheets[sheetIndex] ?? {};
            const ids = idsOf(links);
            const elements = links.map(({ row, column, address }) =>
              getSelfClosingTagMarkup('hyperlink', {
                ref: getCellAddress(row, column),
                'r:id': ids.get(address) ?? '',
                'xmlns:r': relations,
              }),
            );
            const linked = elements.length > 0 ? insert(xml, `<hyperlinks>${elements.join('')}</hyperlinks>`) : xml;
            if (!filtered) return linked;
            const ref = `A1:${getCellAddress(filtered.rows - 1, filtered.columns - 1)}`;
            return insert(linked, getSelfClosingTagMarkup('autoFilter', { ref }));
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            [...idsOf(sheets[sheetIndex]?.links ?? [])]
              .map(([address, id]) =>
                getSelfClosingTagMarkup('Relationship', {
                  Id: id,
                  Type: relationType,
                  Target: address,
                  TargetMode: 'External',
                }),
              )
              .join(''),
        },
      },
    },
  };
}
