import './answer-pane.css';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useMemo, useState } from 'react';
import { counted, jsonOf, readAnswer, readQuestion } from './answer.ts';
import { ChartView } from './chart-view.tsx';
import { Choice } from './choice.tsx';
import { documentsBehind } from './cited-documents.ts';
import { useExamples } from './examples.ts';
import { retriableCodes } from './fetcher.ts';
import { type FlatTable, firstTable } from './flat-table.ts';
import { howMany } from './how-many.ts';
import { type RowOrder, shownRows } from './shown-rows.ts';
import { SourcesView } from './sources-view.tsx';
import { TableView } from './table-view.tsx';
import { savedQuestion, type View, views } from './url-state.ts';

interface AnswerPaneProps {
  /** The answer as JSON; empty while there is none. */
  readonly text: string;
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
  readonly schema: GraphQLSchema;
  readonly isFetching: boolean;
  readonly view: View;
  onView(view: View): void;
  onRetry(): void;
  /** Adds to the question where its rows are printed. */
  onAddCitations(): void;
}

const labels: Readonly<Record<View, string>> = { table: 'Table', chart: 'Chart', sources: 'Sources', json: 'JSON' };

/** True once something has taken long. */
function useIsSlow(isFetching: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!isFetching) return undefined;
    const timer = setTimeout(() => setSlow(true), 4000);
    return () => clearTimeout(timer);
  }, [isFetching]);
  return isSlow;
}

const nothing: FlatTable = { path: '', columns: [], rows: [] };

/** The answer as a table, a chart, its sources, or the JSON that GraphiQL shows; with a line that says what it is. */
export function AnswerPane({ text, query, variables, schema, isFetching, view, ...on }: AnswerPaneProps) {
  // Apart, so that a long answer is not read anew at each key that is pressed in the question.
  const { data, errors, tables } = useMemo(() => readAnswer(text), [text]);
  const { document, meaning } = useMemo(() => readQuestion(query, schema), [query, schema]);
  const [chosen, setChosen] = useState('');
  const [find, setFind] = useState('');
  const [order, setOrder] = useState<RowOrder | null>(null);
  const isSlow = useIsSlow(isFetching);
  const saved = savedQuestion(useExamples(), query);
  const table = tables.find(({ path }) => path === chosen) ?? firstTable(tables, saved?.rows) ?? nothing;

  // Another question has other columns.
  const columns = table.columns.map(({ path }) => path).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the columns are others
  useEffect(() => setOrder(null), [columns]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the question is another
  useEffect(() => setFind(''), [columns]);

  const rows = useMemo(() => shownRows(table, find, order), [table, find, order]);
  const shown = useMemo(() => ({ ...table, rows }), [table, rows]);
  const documents = useMemo(() => documentsBehind(shown, tables, meaning), [shown, tables, meaning]);

  const summary = (): string => {
    if (isFetching) return isSlow ? 'The server has not answered yet; still waiting.' : 'Asking…';
    if (errors.length > 0 && !data) return '';
    if (!data) return 'Not asked yet.';
    const whole = document && howMany(data, table.path, table.rows.length, document, jsonOf(variables));
    const found = rows.length < table.rows.length ? `${rows.length.toLocaleString('en-GB')} of ` : '';
    const parts = [
      `${found}${counted(table.rows.length, 'row')}`,
      whole && 'total' in whole && whole.total > table.rows.length
        ? `of ${whole.total.toLocaleString('en-GB')} there are`
        : '',
      whole && 'mayBeMore' in whole && whole.mayBeMore ? 'as many as were asked for, so there may be more' : '',
      documents.length > 0 ? `from ${counted(documents.length, 'document')}` : '',
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  };

  return (
    <section className="answer" aria-label="Answer">
      <Choice legend="Show the answer as" names={views} labels={labels} chosen={view} onChoose={on.onView} />
      <p className="answer-summary" role="status">
        {summary()}
      </p>
      {errors.length > 0 && (
        <div className="answer-errors" role="alert">
          {errors.slice(0, 5).map(({ message, path, locations }) => (
            <p key={`${message} ${path}`}>
              {message}
              {locations?.[0] && !path && ` (line ${locations[0].line} of the query)`}
            </p>
          ))}
          {errors.length > 5 && <p>And {counted(errors.length - 5, 'more error')}, in the JSON.</p>}
          {errors.some(({ extensions }) => retriableCodes.has(extensions?.code)) && (
            <button type="button" onClick={on.onRetry}>
              Try again
            </button>
          )}
        </div>
      )}
      {tables.length > 1 && view !== 'json' && (
        <label className="answer-choice">
          Rows of{' '}
          <select value={table.path} onChange={(event) => setChosen(event.target.value)}>
            {tables.map(({ path, rows: all }) => (
              <option key={path} value={path}>
                {path || 'the whole answer'} ({counted(all.length, 'row')})
              </option>
            ))}
          </select>
        </label>
      )}
      {data && view === 'table' && (
        <TableView
          table={shown}
          meaning={meaning}
          name={saved?.name ?? 'answer'}
          find={find}
          onFind={setFind}
          order={order}
          onOrder={setOrder}
        />
      )}
      {data && view === 'chart' && <ChartView table={shown} meaning={meaning} documents={documents} />}
      {data && view === 'sources' && <SourcesView documents={documents} onAddCitations={on.onAddCitations} />}
    </section>
  );
}
