// The only file that knows GraphiQL: its props, hooks, storage and elements change between versions, the rest need not.
import { type GraphiQLPlugin, type MonacoEditor, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { ExampleIcon } from './example-icon.tsx';
import { ExampleList } from './example-list.tsx';
import { type Example, examples } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { readUrlState, type UrlState, writeUrlState } from './url-state.ts';

/** The query and variables of the tab that is open, and what fills its editors. */
function useQuestion() {
  const { updateActiveTabValues, addTab, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const tab = useGraphiQL((state) => state.tabs[state.activeTabIndex]);
  /** The editors, and not the tab, are what a run reads: both are filled. */
  const fill = (values: { readonly query?: string; readonly variables?: string }) => {
    if (values.query !== undefined) queryEditor?.setValue(values.query);
    if (values.variables !== undefined) variableEditor?.setValue(values.variables);
    // GraphiQL would copy the editors into the tab after a pause: naming the tab now avoids a flash of '<untitled>'.
    updateActiveTabValues(values);
  };
  return {
    isReady: Boolean(queryEditor && variableEditor),
    query: tab?.query ?? '',
    variables: tab?.variables ?? '',
    fill,
    open({ query, variables }: Pick<Example, 'query' | 'variables'>) {
      // A tab in which there is something keeps it.
      if (queryEditor?.getValue().trim()) addTab();
      fill({ query, variables });
      void run();
    },
    run,
  };
}

function ExamplesPane() {
  const { isReady, open } = useQuestion();
  return <ExampleList examples={examples} disabled={!isReady} onOpen={open} />;
}

const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExampleIcon, content: ExamplesPane };

// Constant, because GraphiQL resets the visible pane whenever this list is another array.
const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

const storage = new StorageAPI();

const newcomer = examples.find(({ name }) => name === 'staff-over-time');

// A shared link wins over what this browser remembers, which wins over the first example. The variables are given with
// the query each time: GraphiQL would otherwise pair a query with the variables of an earlier visit.
const start: UrlState | undefined =
  readUrlState(location.search) ??
  (storage.get('query') === null && newcomer ? { ...newcomer, view: 'table' } : undefined);

// Shown unasked only once, and where it does not stand before the query: afterwards GraphiQL remembers whether it was left open.
const openingPlugin =
  storage.get('tabState') === null && matchMedia('(min-width: 901px)').matches ? EXAMPLES_PLUGIN : undefined;

const fonts = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/** Lets the lines of an editor wrap, and Escape give the Tab key back to the page, until the editor is left. */
function setUp(editor: MonacoEditor, label: string): () => void {
  editor.updateOptions({
    wordWrap: 'on',
    fontFamily: fonts,
    fontSize: 13,
    ariaLabel: `${label}. Press Escape, then Tab, to leave this editor.`,
    // Read to the end where it is wrapped; a long line would be cut.
    stopRenderingLineAfter: -1,
  });
  return () => {};
}

/** What is done around GraphiQL's panes. */
function Workbench() {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const { query, variables, run } = useQuestion();
  const [view] = useState(start?.view ?? 'table');

  useEffect(() => queryEditor && setUp(queryEditor, 'Query'), [queryEditor]);
  useEffect(() => variableEditor && setUp(variableEditor, 'Variables'), [variableEditor]);
  useEffect(() => responseEditor && setUp(responseEditor, 'Answer'), [responseEditor]);

  // What is open is answered without being asked for: there is nothing to be seen of a question that was not.
  const isOpen = Boolean(queryEditor && variableEditor && responseEditor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once
  useEffect(() => {
    if (isOpen && queryEditor?.getValue().trim()) void run();
  }, [isOpen]);

  // Edits, runs, and moves between tabs: the address always describes what is on screen.
  useEffect(() => {
    if (isOpen) writeUrlState({ query, variables, view });
  }, [isOpen, query, variables, view]);
  return null;
}

interface ExplorerProps {
  readonly schema: GraphQLSchema;
}

export function Explorer({ schema }: ExplorerProps) {
  return (
    <GraphiQL
      fetcher={fetcher}
      schema={schema}
      plugins={PLUGINS}
      visiblePlugin={openingPlugin}
      initialQuery={start?.query}
      initialVariables={start?.variables}
      // Always in view, since an example may fill them.
      defaultEditorToolsVisibility="variables"
      // The graph reads none.
      isHeadersEditorEnabled={false}
    >
      <Workbench />
    </GraphiQL>
  );
}
