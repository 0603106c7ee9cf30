import type { Profile } from '../profile/profile.js';
import type { SourceRow } from './data-package.js';
import { type Report, rowFault } from './fault.js';
import { nearestKnown } from './nearest-known.js';
import { type PackageTable, rowsOfTable } from './table.js';

/** The table in which a package has codes of its own. */
const ownCodes = 'codes';

type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** The codes of every list: those that are published, and those of the package, of which none may be one of the others. */
function listsOf({ codes }: Profile, rows: readonly SourceRow[], report: Report): Lists {
  const lists = new Map([...codes].map(([list, known]) => [list, new Set(known.keys())]));
  const close = nearestKnown(() => lists.keys());
  for (const row of rows) {
    const [name, code] = [String(row.values.list), String(row.values.code)];
    const list = lists.get(name);
    if (!list) {
      const meant = close(name);
      const expected = meant ? `did you mean "${meant}"?` : `expected one of ${[...lists.keys()].join(', ')}`;
      report(rowFault(row, 'list', `there is no list "${name}"; ${expected}`));
    } else if (codes.get(name)?.has(code))
      report(rowFault(row, 'code', `"${code}" is a published code of ${name}; expected one of your own, or no row`));
    else list.add(code);
  }
  return lists;
}

/** Reports values of coded columns that are codes of their list neither in the profile nor in the package. */
export function checkCodes(tables: ReadonlyMap<string, PackageTable>, profile: Profile, report: Report): void {
  const own = tables.get(ownCodes);
  const isWhole = own?.files.every(({ whole }) => whole) !== false;
  const lists = listsOf(profile, own ? rowsOfTable(own) : [], report);
  for (const table of tables.values())
    for (const field of table.schema.fields) {
      const list = field.type === 'string' ? field.codes : undefined;
      const codes = list === undefined ? undefined : lists.get(list);
      if (!codes || !isWhole) continue;
      const close = nearestKnown(() => codes);
      for (const row of rowsOfTable(table)) {
        const value = row.values[field.name];
        if (typeof value !== 'string' || codes.has(value)) continue;
        const meant = close(value);
        const hint = meant ? `did you mean "${meant}"?` : `expected one of ${[...codes].join(', ')}.`;
        report(
          rowFault(
            row,
            field.name,
            `"${value}" is no code of ${list}; ${hint} A code of your own needs a row in ${ownCodes}`,
          ),
        );
      }
    }
}
