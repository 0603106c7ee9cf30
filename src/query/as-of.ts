import { oncePer } from '../graph/once.js';
import { identifier, literal } from './sql.js';
import type { VersionedTable } from './versioned-table.js';

/** A table as it was in a release. */
export interface FormerTable {
  readonly name: string;
  /** The rows it had in a release, as SQL: those that it has still and, where any are kept, those that it had until a later one. */
  readonly present: (release: number) => string;
  readonly past?: (release: number) => string;
}

const name = (path: string): string => identifier(path).text;

/**
 * A table of which `former_row` keeps what its rows were: those that no later release has made what they are, and what the others
 * were at the time. Both ways to a row by its key have an index.
 */
export function formerTable({ name: table, key: [key, other], values, longText }: VersionedTable): FormerTable {
  const columns = [key, ...(other ? [other] : []), ...values];
  const ofRow = (column: string) => {
    if (column === key) return 'f.key';
    if (column === longText) return 'f.long_text';
    return column === other ? 'f.other' : name(`r.${column}`);
  };
  const present = columns.map((column) => name(`n.${column}`)).join(', ');
  const past = columns.map((column) => `${ofRow(column)} as ${name(column)}`).join(', ');
  const kept = `from former_row as f`;
  const isOfTable = `f.table_name = ${literal(table).text}`;
  const isOfRow = `f.key = ${name(`n.${key}`)} and f.other = ${other ? name(`n.${other}`) : `''`}`;
  return {
    name: table,
    present: (release) => `select ${present} from ${name(table)} as n
      where not exists (select ${kept} where ${isOfTable} and ${isOfRow} and f.until > ${release})`,
    past: (
      release,
    ) => `select ${past} ${kept} cross join lateral jsonb_populate_record(null::${name(table)}, f.content) as r
      where ${isOfTable} and f.since <= ${release} and f.until > ${release} and f.content is not null`,
  };
}

const namesOf = oncePer((tables: readonly FormerTable[]) => ({
  byName: new Map(tables.map((table) => [table.name, table])),
  any: new RegExp(String.raw`\b(?:${tables.map(({ name }) => name).join('|')})\b`, 'g'),
}));

// Such a statement may read a table again and again, behind each of many rows.
const readsAgain = /\b(?:lateral|exists)\b/;

/** A table as it was, for a statement. What is made of JSON is made once where it is read again and again; else only what is asked for. */
function tableAsOf({ name: table, present, past }: FormerTable, release: number, isReadAgain: boolean): string {
  const rows = `${name(table)} as not materialized (${present(release)}`;
  if (!past) return `${rows})`;
  if (!isReadAgain) return `${rows} union all ${past(release)})`;
  const former = name(`former_${table}`);
  return `${former} as materialized (${past(release)}),
    ${rows} union all select * from ${former})`;
}

/**
 * A statement that finds in every table it names the rows of a release: what stands before it takes their place in it. A table that is
 * named in another way than as one, such as in a text, is not read for it.
 * @param tables all that a statement may read
 * @param text that of a statement that reads
 */
export function statementAsOf(tables: readonly FormerTable[], text: string, release: number): string {
  const { byName, any } = namesOf(tables);
  const named = [...new Set(text.match(any))].flatMap((found) => byName.get(found) ?? []);
  const isReadAgain = readsAgain.test(text);
  const rows = named.map((table) => tableAsOf(table, release, isReadAgain));
  // The rows of a statement within another come in its order.
  return rows.length > 0 ? `with ${rows.join(', ')} select asked.* from (${text}) as asked` : text;
}
