// The only file that knows GraphiQL: its props, hooks, storage and elements change between versions, the rest need not.
import { DOC_EXPLORER_PLUGIN, useDocExplorerActions } from '@graphiql/plugin-doc-explorer';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import {
  type GraphiQLPlugin,
  type MonacoEditor,
  ToolbarButton,
  useGraphiQL,
  useGraphiQLActions,
} from '@graphiql/react';
import { StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { withCitations } from './add-citations.ts';
import { jsonOf } from './answer.ts';
import { AnswerPane } from './answer-pane.tsx';
import { ExampleList } from './example-list.tsx';
import { type Example, ExampleContext, useExamples } from './examples.ts';
import { askGraph, graphAddress } from './fetcher.ts';
import { CitationIcon, ExampleIcon, SchemaSearchIcon, ShareIcon } from './icon.tsx';
import { type Opening, openingOf } from './opening.ts';
import type { SchemaHit } from './schema-search.ts';
import { SchemaSearchPane } from './schema-search-pane.tsx';
import { SharePane } from './share-pane.tsx';
import { readUrlState, savedQuestion, type View, writeUrlState } from './url-state.ts';
import { VariableForm } from './variable-form.tsx';

/** The query and variables of the tab that is open, and what fills its editors. */
function useQuestion() {
  const { updateActiveTabValues, addTab, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const schema = useGraphiQL((state) => state.schema);
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
    /** Asks where the figures and statements are printed, too, and runs it where that was not asked for yet. */
    addCitations() {
      const asked = queryEditor?.getValue() ?? '';
      const changed = schema ? withCitations(asked, schema) : asked;
      if (changed === asked) return;
      fill({ query: changed });
      void run();
    },
  };
}

function CitationButton() {
  const { addCitations } = useQuestion();
  return (
    <ToolbarButton label="Ask for citations too" onClick={addCitations}>
      <CitationIcon />
    </ToolbarButton>
  );
}

function ExamplesPane() {
  const { isReady, query, variables, open, fill, run } = useQuestion();
  const schema = useGraphiQL((state) => state.schema);
  const examples = useExamples();
  const saved = savedQuestion(examples, query);
  return (
    <>
      {schema && (
        <VariableForm
          schema={schema}
          query={query}
          variables={variables}
          onChange={(changed) => fill({ variables: changed })}
          onRun={() => void run()}
        />
      )}
      <ExampleList examples={examples} disabled={!isReady} open={saved?.name} onOpen={open} />
    </>
  );
}

function QuestionSharePane() {
  const { query, variables } = useQuestion();
  const state = { query, variables, view: readUrlState(useExamples(), location.search)?.view ?? 'table' };
  return <SharePane state={state} request={{ address: graphAddress(), query, variables: jsonOf(variables) }} />;
}

function SearchPane() {
  const schema = useGraphiQL((state) => state.schema);
  const { setVisiblePlugin } = useGraphiQLActions();
  const { reset, push } = useDocExplorerActions();
  if (!schema) return null;
  const open = ({ type, field }: SchemaHit) => {
    reset();
    push({ name: type.name, def: type });
    if (field) push({ name: field.name, def: field });
    setVisiblePlugin(DOC_EXPLORER_PLUGIN);
  };
  return <SchemaSearchPane schema={schema} onOpen={open} />;
}

const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExampleIcon, content: ExamplesPane };

// Constant, because GraphiQL resets the visible pane whenever this list is another array.
const PLUGINS: GraphiQLPlugin[] = [
  { title: 'Search the schema', icon: SchemaSearchIcon, content: SearchPane },
  EXAMPLES_PLUGIN,
  explorerPlugin({ showAttribution: false }),
  { title: 'Share', icon: ShareIcon, content: QuestionSharePane },
  HISTORY_PLUGIN,
];

const storage = new StorageAPI();

// Shown unasked only once, and where it does not stand before the query: afterwards GraphiQL remembers whether it was left open.
const openingPlugin =
  storage.get('tabState') === null && matchMedia('(min-width: 901px)').matches ? EXAMPLES_PLUGIN : undefined;

const fonts = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/**
 * Lets the lines of an editor wrap, and Escape give the Tab key back to the page until another key is pressed.
 * @param tell says something to who does not see the page, or does not know what Escape does
 */
function setUp(editor: MonacoEditor, label: string, tell: (words: string) => void): () => void {
  editor.updateOptions({
    wordWrap: 'on',
    fontFamily: fonts,
    fontSize: 13,
    ariaLabel: `${label}. Press Escape, then Tab, to leave this editor.`,
    // A long line would be cut.
    stopRenderingLineAfter: -1,
  });
  let isLeaving = false;
  const leave = (next: boolean) => {
    if (isLeaving === next) return;
    isLeaving = next;
    tell(next ? 'Tab now leaves the editor.' : '');
  };
  const listeners = [
    editor.onKeyDown((event) => {
      const { key } = event.browserEvent;
      // Kept from the editor, the key does what it does on any page.
      if (key === 'Tab' && isLeaving) event.stopPropagation();
      else if (key !== 'Shift') leave(key === 'Escape');
    }),
    editor.onDidBlurEditorText(() => leave(false)),
  ];
  return () => {
    for (const listener of listeners) listener.dispose();
  };
}

/** What stands in an editor. */
function useEditorText(editor: MonacoEditor | undefined): string {
  return useSyncExternalStore(
    (changed) => {
      const listener = editor?.onDidChangeModelContent(changed);
      return () => listener?.dispose();
    },
    () => editor?.getValue() ?? '',
  );
}

/** A place at the head of GraphiQL's pane for answers, so that it comes before the JSON for the keyboard as for the eye. */
function useAnswerPlace(isOpen: boolean, view: View): Element | null {
  const [place, setPlace] = useState<Element | null>(null);
  useEffect(() => {
    const pane = isOpen ? document.querySelector<HTMLElement>('.graphiql-response') : null;
    if (!pane) return undefined;
    const made = document.createElement('div');
    pane.prepend(made);
    setPlace(made);
    return () => made.remove();
  }, [isOpen]);
  useEffect(() => {
    if (place?.parentElement) place.parentElement.dataset.view = view;
  }, [place, view]);
  return place;
}

interface WorkbenchProps extends Opening {
  readonly schema: GraphQLSchema;
}

/** What is done around GraphiQL's panes. */
function Workbench({ schema, start, missing }: WorkbenchProps) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const isFetching = useGraphiQL((state) => state.isFetching);
  const { query, variables, run, addCitations } = useQuestion();
  const examples = useExamples();
  const text = useEditorText(responseEditor);
  const [view, setView] = useState<View>(start?.view ?? 'table');
  const [told, tell] = useState(missing === null ? '' : `There is no saved question “${missing}”; this is another.`);

  useEffect(() => queryEditor && setUp(queryEditor, 'Query', tell), [queryEditor]);
  useEffect(() => variableEditor && setUp(variableEditor, 'Variables', tell), [variableEditor]);
  useEffect(() => responseEditor && setUp(responseEditor, 'Answer', tell), [responseEditor]);

  // What is open is answered without being asked for: there is nothing to be seen of a question that was not.
  const isOpen = Boolean(queryEditor && variableEditor && responseEditor);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only once
  useEffect(() => {
    if (isOpen && queryEditor?.getValue().trim()) void run();
  }, [isOpen]);

  // Edits, runs, and moves between tabs: the address always describes what is on screen.
  useEffect(() => {
    if (isOpen) writeUrlState(examples, { query, variables, view });
  }, [isOpen, examples, query, variables, view]);

  const place = useAnswerPlace(isOpen, view);
  return (
    <>
      {place &&
        createPortal(
          <AnswerPane
            text={text}
            query={query}
            variables={variables}
            schema={schema}
            isFetching={isFetching}
            view={view}
            onView={setView}
            onRetry={() => void run()}
            onAddCitations={addCitations}
          />,
          place,
        )}
      <p className="told" role="status">
        {told}
      </p>
    </>
  );
}

interface ExplorerProps {
  readonly schema: GraphQLSchema;
  readonly examples: readonly Example[];
}

export function Explorer({ schema, examples }: ExplorerProps) {
  const [{ start, missing }] = useState(() => openingOf(examples, location.search, storage.get('query') !== null));
  return (
    <ExampleContext value={examples}>
      <GraphiQL
        fetcher={askGraph}
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
        <GraphiQL.Logo>
          <span className="logo">GraphiQL</span>
        </GraphiQL.Logo>
        <GraphiQL.Toolbar>
          {({ prettify, copy }) => (
            <>
              <CitationButton />
              {prettify}
              {copy}
            </>
          )}
        </GraphiQL.Toolbar>
        <Workbench schema={schema} start={start} missing={missing} />
      </GraphiQL>
    </ExampleContext>
  );
}
