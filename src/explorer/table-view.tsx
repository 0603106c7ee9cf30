import { useEffect, useRef, useState } from 'react';
import type { AnswerMeaning } from './answer-meaning.ts';
import { type FlatCell, type FlatColumn, type FlatTable, flatteningRule } from './flat-table.ts';
import { saveFile } from './save-file.ts';
import { savedFiles } from './saved-file.ts';
import type { RowOrder } from './shown-rows.ts';

interface TableViewProps {
  /** With the rows to show, in their order. */
  readonly table: FlatTable;
  readonly meaning: AnswerMeaning;
  /** What a file of it is called. */
  readonly name: string;
  readonly find: string;
  onFind(text: string): void;
  readonly order: RowOrder | null;
  onOrder(order: RowOrder | null): void;
}

// More are drawn when the end of these comes near: a thousand rows at once would keep the page from answering.
const step = 100;

/** How many rows are drawn: more whenever the last of them comes into view. */
function useGrowing(rows: FlatTable['rows']) {
  const end = useRef<HTMLTableRowElement>(null);
  const [count, setCount] = useState(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin anew
  useEffect(() => setCount(step), [rows]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each growth it may still be in view
  useEffect(() => {
    if (!end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setCount((before) => before + step),
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [count, rows]);
  return { count, end };
}

// Where there is a page for a thing of this kind.
const pages: Readonly<Record<string, string>> = { observation: 'figures', document: 'documents' };

function Cell({ value }: { readonly value: FlatCell }) {
  if (typeof value === 'number') return <td className="number">{value}</td>;
  const page = typeof value === 'string' && /^\w+:\S+$/.test(value) ? pages[value.split(':', 1)[0] ?? ''] : undefined;
  const isLong = typeof value === 'string' && value.length > 60;
  return (
    <td className={isLong ? 'long' : undefined}>
      {page ? <a href={`${page}/${value}`}>{value}</a> : value === null ? '' : String(value)}
    </td>
  );
}

function Heading({
  column,
  index,
  order,
  onOrder,
}: { column: FlatColumn; index: number } & Pick<TableViewProps, 'order' | 'onOrder'>) {
  const own = order?.column === index ? order : null;
  // First up, then down, then as it came.
  const next =
    own === null ? { column: index, isDescending: false } : own.isDescending ? null : { ...own, isDescending: true };
  return (
    <th scope="col" aria-sort={own ? (own.isDescending ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onOrder(next)}>
        {column.name}
        <span aria-hidden="true">{own ? (own.isDescending ? ' ▼' : ' ▲') : ''}</span>
      </button>
    </th>
  );
}

/** Rows as a table that can be ordered, searched and saved. */
export function TableView({ table, meaning, name, find, onFind, order, onOrder }: TableViewProps) {
  const { columns, rows } = table;
  const { count, end } = useGrowing(rows);
  return (
    <>
      <div className="answer-tools">
        <label>
          Find in the rows <input type="search" value={find} onChange={(event) => onFind(event.target.value)} />
        </label>
        <span>
          Save these rows:{' '}
          {savedFiles.map(({ label, extension, write }) => (
            <button
              key={extension}
              type="button"
              onClick={async () => saveFile(await write(table), `${name}.${extension}`)}
            >
              {label}
            </button>
          ))}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section className="answer-scroll" aria-label="Rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <Heading key={column.path} column={column} index={index} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, count).map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name of its own
              <tr key={place}>
                {columns.map(({ path }, index) => (
                  <Cell key={path} value={row[index] ?? null} />
                ))}
              </tr>
            ))}
            {count < rows.length && (
              <tr ref={end}>
                <td colSpan={columns.length}>…</td>
              </tr>
            )}
          </tbody>
        </table>
        {rows.length === 0 && <p>{find ? `No row has “${find}” in it.` : 'The question finds no rows.'}</p>}
      </section>
      <details className="answer-about">
        <summary>What the columns mean, and how this table is made</summary>
        <p>{flatteningRule}</p>
        <dl>
          {columns.map(({ path, name: heading }) => (
            <div key={path}>
              <dt>{heading}</dt>
              <dd>{meaning.get(path)?.description || 'No more is said of it.'}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
