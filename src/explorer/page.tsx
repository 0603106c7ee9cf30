// Must come first: it tells Monaco where its workers are before any editor is made.
import 'graphiql/setup-workers/vite';
// Of GraphiQL's styles all but `graphiql/style.css`, which has the fonts in it: two thirds of all that is sent.
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './page.css';
import './stacked.css';
import { createRoot } from 'react-dom/client';
import { readBuiltSchema } from './built-schema.ts';
import { readExamples } from './examples.ts';
import { Explorer } from './explorer.tsx';

const container = document.getElementById('explorer');
if (!container) throw new Error('index.html has no #explorer element');
const root = createRoot(container);

async function open(): Promise<void> {
  root.render(
    <p className="opening" role="status">
      Opening the explorer…
    </p>,
  );
  try {
    const [schema, examples] = await Promise.all([readBuiltSchema(), readExamples()]);
    root.render(<Explorer schema={schema} examples={examples} />);
  } catch {
    root.render(
      <div className="opening" role="alert">
        <p>
          The schema and the examples could not be read: the server is away, or the page is of an earlier version of it.
        </p>
        <button type="button" onClick={open}>
          Try again
        </button>
      </div>,
    );
  }
}

void open();
