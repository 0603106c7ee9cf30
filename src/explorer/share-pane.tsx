import { useState } from 'react';
import { Choice } from './choice.tsx';
import { codeSamples, type SampleRequest, tableLink } from './code-sample.ts';
import { useExamples } from './examples.ts';
import { savedQuestion, type UrlState, urlSearch } from './url-state.ts';

interface SharePaneProps {
  readonly state: UrlState;
  readonly request: SampleRequest;
}

const sampleLabels = Object.fromEntries(codeSamples.map(({ label }) => [label, label]));

function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('Copied.');
    } catch {
      setTold('The browser does not let this page copy: mark the text, and copy it.');
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        Copy the {what}
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}

function Copied({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <CopyButton key={text} text={text} what={what} />
    </>
  );
}

/** The question as an address, a link for a spreadsheet, and code. */
export function SharePane({ state, request }: SharePaneProps) {
  const [sample = codeSamples[0], setSample] = useState(codeSamples[0]);
  const examples = useExamples();
  const search = urlSearch(examples, state);
  const saved = savedQuestion(examples, state.query);
  const tables = new URL('operations', location.href).href;
  return (
    <section aria-labelledby="share-title">
      <h2 id="share-title" className="pane-title">
        Share
      </h2>
      <h3>Address</h3>
      {search === null ? (
        <p>This query is too long for an address: copy it as code instead.</p>
      ) : (
        <Copied text={`${location.origin}${location.pathname}${search && `?${search}`}`} what="address" />
      )}
      <h3>Spreadsheet</h3>
      {saved ? (
        <>
          <p>A spreadsheet that reads data from the web takes this link, and brings it up to date.</p>
          <Copied text={tableLink(tables, saved.name, request.variables)} what="link" />
          <p>
            <a href={`questions/${saved.name}`}>The page of this question</a>
          </p>
        </>
      ) : (
        <p>
          Only a saved question, as it is among the examples, has a link to its table. The table beside has its rows as
          CSV and Excel.
        </p>
      )}
      <h3>Code</h3>
      {sample && (
        <>
          <Choice
            legend="Write the question for"
            names={codeSamples.map(({ label }) => label)}
            labels={sampleLabels}
            chosen={sample.label}
            onChoose={(label) => setSample(codeSamples.find((one) => one.label === label))}
          />
          <Copied text={sample.write(request)} what="code" />
        </>
      )}
    </section>
  );
}
