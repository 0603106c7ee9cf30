import type { Table, TableCell, TableCitation, TableColumn } from '../operations/table.js';
import { addressOf, withParameters } from './address.js';
import { lineWords } from './figures.js';
import { asWords, numberWords } from './words.js';

/** So many rows are shown; a download has all. */
export const shownRows = 200;

// A column of longer texts is given room, and what is longer still is opened where it is wanted.
const longText = 40;
const longestText = 160;

// Where a value is printed stands at the end of its row, and the release below the page.
const isApart = (name: string) => name === 'release' || /(^|_)(document|first_line|last_line|section)$/.test(name);

const isNumber = ({ type }: TableColumn) => type === 'number' || type === 'integer';

function Cell({ column, value }: { readonly column: TableColumn; readonly value: TableCell }) {
  if (value === null) return <td class={isNumber(column) ? 'n' : undefined} />;
  if (typeof value === 'number') return <td class="n">{column.type === 'number' ? numberWords(value) : value}</td>;
  if (typeof value === 'boolean') return <td>{value ? 'yes' : 'no'}</td>;
  const page = /^[a-z-]+:[a-z0-9-]+$/.test(value) ? addressOf(value) : undefined;
  if (page)
    return (
      <td>
        <a href={page}>{column.name === 'id' ? 'open' : value}</a>
      </td>
    );
  if (value.length > longestText)
    return (
      <td class="long">
        <details>
          <summary>{value.slice(0, value.indexOf(' ', longText))} …</summary>
          {value}
        </details>
      </td>
    );
  return <td class={value.length > longText ? 'long' : undefined}>{column.values ? asWords(value) : value}</td>;
}

function Source({
  citations,
  idOf,
}: {
  readonly citations: readonly TableCitation[];
  readonly idOf: (title: string) => string | undefined;
}) {
  return (
    <td class="long">
      {citations.map((citation) => {
        const id = idOf(citation.document);
        const page = id && addressOf(id);
        return (
          <div key={`${citation.document} ${citation.firstLine}`}>
            {page ? <a href={page}>{citation.document}</a> : citation.document}, {lineWords(citation)}
          </div>
        );
      })}
    </td>
  );
}

const compare = (one: TableCell, other: TableCell): number => {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'en-GB', { numeric: true });
};

interface AnswerRowsProps {
  readonly table: Table;
  readonly path: string;
  readonly given: Readonly<Record<string, string | undefined>>;
  /** The id of a document, by its title. */
  readonly idOf: (title: string) => string | undefined;
}

/** The rows of an answer, in the order asked for, each with where it is printed. */
export function AnswerRows({ table, path, given, idOf }: AnswerRowsProps) {
  const hasSources = table.citations.some((citations) => citations.length > 0);
  const hasPeriod = table.columns.some(({ name }) => name === 'period');
  const isLeftOut = ({ name }: TableColumn) =>
    (hasSources && isApart(name)) || (hasPeriod && (name === 'from' || name === 'to'));
  const columns = table.columns.flatMap((column, index) => (isLeftOut(column) ? [] : [{ column, index }]));
  const sorted = columns.find(({ column }) => column.name === given.sort);
  const isDown = given.order === 'down';
  const rows = table.rows.map((row, index) => ({ row, citations: table.citations[index] ?? [] }));
  if (sorted)
    rows.sort((one, other) => {
      const order = compare(one.row[sorted.index] ?? null, other.row[sorted.index] ?? null);
      return isDown ? -order : order;
    });
  const shown = rows.slice(0, shownRows);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached without a mouse */}
      <section class="scroll" aria-label={table.title} tabIndex={0}>
        <table>
          <caption>
            {shown.length < rows.length
              ? `${shown.length} of ${rows.length} rows are shown; the downloads have all`
              : `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`}
          </caption>
          <thead>
            <tr>
              {columns.map(({ column }) => {
                const isThis = column.name === sorted?.column.name;
                const href = withParameters(path, given, {
                  sort: column.name,
                  order: isThis && !isDown ? 'down' : undefined,
                });
                return (
                  <th
                    key={column.name}
                    scope="col"
                    class={isNumber(column) ? 'n' : undefined}
                    aria-sort={isThis ? (isDown ? 'descending' : 'ascending') : undefined}
                  >
                    <a href={href}>
                      {column.name.replaceAll('_', ' ')}
                      {isThis && (isDown ? ' ▼' : ' ▲')}
                    </a>
                  </th>
                );
              })}
              {hasSources && <th scope="col">printed in</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, citations }) => (
              <tr key={row.join(' ')}>
                {columns.map(({ column, index }) => (
                  <Cell key={column.name} column={column} value={row[index] ?? null} />
                ))}
                {hasSources && <Source citations={citations} idOf={idOf} />}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <details>
        <summary>What the columns mean</summary>
        <dl>
          {columns.map(({ column }) => (
            <>
              <dt>{column.name.replaceAll('_', ' ')}</dt>
              <dd>{column.description}</dd>
            </>
          ))}
        </dl>
      </details>
    </>
  );
}
