// The only file that knows GraphiQL: its props, hooks and storage change between versions, the rest need not.
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { StorageAPI } from '@graphiql/toolkit';
import { GraphiQL, type GraphiQLProps, HISTORY_PLUGIN } from 'graphiql';
import { ExampleIcon } from './example-icon.tsx';
import { ExampleList } from './example-list.tsx';
import { type Example, examples } from './examples.ts';
import { fetcher } from './fetcher.ts';
import { firstQuery } from './first-query.ts';
import { readUrlState, writeUrlState } from './url-state.ts';

function ExamplesPane() {
  const { addTab, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  // A new tab is empty, and the editors (not the tab) are what a run reads: both are filled.
  const open = ({ query, variables }: Example) => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // GraphiQL would copy the editors into the tab after a pause: naming the tab now avoids a flash of '<untitled>'.
    updateActiveTabValues({ query, variables });
    // Ready for Ctrl-Enter.
    queryEditor?.focus();
  };

  return <ExampleList examples={examples} disabled={!queryEditor || !variableEditor} onOpen={open} />;
}

const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExampleIcon, content: ExamplesPane };

// Constant, because GraphiQL resets the visible pane whenever this list is another array.
const PLUGINS = [EXAMPLES_PLUGIN, HISTORY_PLUGIN];

const storage = new StorageAPI();

// A shared link wins over what this browser remembers, which wins over the first example. The variables are given with
// the query each time: GraphiQL would otherwise pair a query with the variables of an earlier visit.
const start = readUrlState() ?? (storage.get('query') === null ? firstQuery : undefined);

// Shown unasked only once: afterwards GraphiQL remembers whether the pane was left open.
const openingPlugin = storage.get('tabState') === null ? EXAMPLES_PLUGIN : undefined;

// Called for edits, runs, and moves between tabs alike, so that the address always describes what is on screen.
const followActiveTab: GraphiQLProps['onTabChange'] = ({ tabs, activeTabIndex }) => {
  const tab = tabs[activeTabIndex];
  writeUrlState({ query: tab?.query ?? '', variables: tab?.variables ?? '' });
};

export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={PLUGINS}
      visiblePlugin={openingPlugin}
      initialQuery={start?.query}
      initialVariables={start?.variables}
      // Always in view, since an example may fill them.
      defaultEditorToolsVisibility="variables"
      onTabChange={followActiveTab}
    />
  );
}
