import { linesInWords } from '../graph/cited-lines.js';
import type { Parameters } from '../operations/parameter.js';
import type { Table, TableCell, TableCitation, TableColumn } from '../operations/table.js';
import { addressOf, withParameters } from './address.js';
import { FindForm, findParameter, hasText } from './find-form.js';
import { sortOrderParameter, sortParameter } from './question-answer.js';
import { Scroll } from './scroll.js';
import { shownColumns } from './shown-columns.js';
import { WithCode } from './with-code.js';
import { asWords, numberWords, quantity } from './words.js';

/** So many rows are shown; a download has all. */
const rowsOnPage = 200;

// A column of longer texts is given room, and what is longer still is opened where it is wanted.
const longText = 40;
const longestText = 160;

const isNumber = ({ type }: TableColumn) => type === 'number' || type === 'integer';

/** The path of a page, below the base of the site. */
const belowBase = (path: string) => path.replace(/^\//, '');

interface CellProps {
  readonly column: TableColumn;
  readonly value: TableCell;
  /** The path of the page it leads to. */
  readonly page: string | null;
}

const headingOf = ({ name }: TableColumn) => name.replaceAll('_', ' ');

/** A cell in words. */
function cellWords({ type, meanings }: TableColumn, value: NonNullable<TableCell>): string {
  if (typeof value === 'number') return type === 'number' ? numberWords(value) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return meanings ? value.split('; ').map(asWords).join(', ') : value;
}

function Cell({ column, value, page }: CellProps) {
  const className = isNumber(column) ? 'n' : undefined;
  if (value === null) return <td class={className} />;
  const text = cellWords(column, value);
  const own = page
    ? belowBase(page)
    : typeof value === 'string' && /^[a-z-]+:[a-z0-9.-]+$/.test(value)
      ? addressOf(value)
      : undefined;
  if (own)
    return (
      <td class={className}>
        <a href={own}>{column.name === 'id' ? 'open' : text}</a>
      </td>
    );
  if (text.length > longestText)
    return (
      <td class="long">
        <details>
          <summary>{text.slice(0, text.indexOf(' ', longText))} …</summary>
          {text}
        </details>
      </td>
    );
  return <td class={text.length > longText ? 'long' : className}>{text}</td>;
}

/** Where a row is printed: each document once, with all its lines. */
function Source({ citations }: { readonly citations: readonly TableCitation[] }) {
  return (
    <td class="long">
      {[...Map.groupBy(citations, ({ document }) => document)].map(([document, places]) => (
        <div key={document}>
          {places[0]?.path ? <a href={belowBase(places[0].path)}>{document}</a> : document},{' '}
          {[...new Set(places.map(linesInWords))].join(', ')}
        </div>
      ))}
    </td>
  );
}

/** The order of two cells; those with nothing in them are last, whichever way the others go. */
const compare = (one: TableCell, other: TableCell, isDown: boolean): number => {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  const order =
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), 'en-GB', { numeric: true });
  return isDown ? -order : order;
};

/** Names columns that are not shown, and says where they are. */
function Elsewhere({ columns, children }: { readonly columns: readonly TableColumn[]; readonly children: string }) {
  if (columns.length === 0) return null;
  return (
    <p class="soft">
      {columns.map(headingOf).join(', ')}: {children}.
    </p>
  );
}

/** What each value of a column means. */
function Meanings({ meanings }: { readonly meanings: Readonly<Record<string, string>> }) {
  return (
    <ul>
      {Object.entries(meanings).map(([value, meaning]) => (
        <li key={value}>
          {asWords(value)}: {meaning}
        </li>
      ))}
    </ul>
  );
}

// So few rows are seen at once.
const fewRows = 10;

interface AnswerRowsProps {
  readonly table: Table;
  readonly path: string;
  readonly parameters: Parameters;
  readonly given: Readonly<Record<string, string | undefined>>;
}

/** The rows of an answer, in the order asked for, each with where it is printed. */
export function AnswerRows({ table, path, parameters, given }: AnswerRowsProps) {
  const hasSources = table.citations.some((citations) => citations.length > 0);
  const { shown: columns, same, empty, ofNumbers } = shownColumns(table);
  const sorted = columns.find(({ column }) => column.name === given[sortParameter]);
  const isDown = given[sortOrderParameter] === 'down';
  const { [findParameter]: text } = given;
  const rows = table.rows.flatMap((row, index) =>
    text === undefined || hasText(row, text)
      ? [{ row, pages: table.pages[index] ?? [], citations: table.citations[index] ?? [] }]
      : [],
  );
  if (sorted)
    rows.sort((one, other) => compare(one.row[sorted.index] ?? null, other.row[sorted.index] ?? null, isDown));
  const shown = rows.slice(0, rowsOnPage);
  return (
    <>
      {table.rows.length > fewRows && <FindForm table={table} path={path} parameters={parameters} text={text} />}
      <Scroll label={table.title}>
        <table>
          <caption>
            {shown.length < rows.length
              ? `${shown.length} of ${rows.length} rows are shown; the downloads have all`
              : quantity(rows.length, 'row')}
            {text !== undefined && ` with “${text}”, of ${table.rows.length}`}
            {same.length > 0 &&
              `; in each, ${same.map(({ column, index }) => `${headingOf(column)}: ${cellWords(column, table.rows[0]?.[index] ?? '')}`).join('; ')}`}
            {table.part && `, of ${table.part.shown} of ${table.part.total} ${table.part.of}`}
          </caption>
          <thead>
            <tr>
              {columns.map(({ column }) => {
                const isThis = column.name === sorted?.column.name;
                const href = withParameters(path, parameters, {
                  [sortParameter]: column.name,
                  [sortOrderParameter]: isThis && !isDown ? 'down' : undefined,
                });
                return (
                  <th
                    key={column.name}
                    scope="col"
                    class={isNumber(column) ? 'n' : undefined}
                    aria-sort={isThis ? (isDown ? 'descending' : 'ascending') : undefined}
                  >
                    <a href={href}>
                      {headingOf(column)}
                      {isThis && <span aria-hidden="true">{isDown ? ' ▼' : ' ▲'}</span>}
                    </a>
                  </th>
                );
              })}
              {hasSources && <th scope="col">printed in</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, pages, citations }) => (
              <tr key={row.join(' ')}>
                {columns.map(({ column, index }) => (
                  <Cell key={column.name} column={column} value={row[index] ?? null} page={pages[index] ?? null} />
                ))}
                {hasSources && <Source citations={citations} />}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <details>
        <summary>What the columns mean</summary>
        <dl>
          {[...columns, ...same].map(({ column }) => (
            <>
              <dt>{headingOf(column)}</dt>
              <dd>
                <WithCode text={column.description} />
                {column.meanings && <Meanings meanings={column.meanings} />}
              </dd>
            </>
          ))}
        </dl>
        <Elsewhere columns={empty}>have nothing in these rows</Elsewhere>
        <Elsewhere columns={ofNumbers}>stand in the downloads, and on the page of each number</Elsewhere>
      </details>
    </>
  );
}
