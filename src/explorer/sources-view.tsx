import { useEffect, useState } from 'react';
import { counted } from './answer.ts';
import { Choice } from './choice.tsx';
import type { CitedDocument } from './cited-documents.ts';
import { askGraph } from './fetcher.ts';
import { type DocumentFacts, inLines, referenceStyles } from './reference.ts';
import { saveFile } from './save-file.ts';

interface SourcesViewProps {
  /** Those behind the rows that are shown. */
  readonly documents: readonly CitedDocument[];
  onAddCitations(): void;
}

interface Library {
  readonly documents: readonly DocumentFacts[];
  readonly release: string;
}

const question = `{
  documents(first: 1000) { nodes { id title kind publisher { name } published publishedLabel } }
  releases(last: 1) { nodes { version contentHash } }
}`;

const styleLabels = Object.fromEntries(referenceStyles.map(({ label }) => [label, label]));

interface LibraryAnswer {
  readonly documents: { readonly nodes: readonly DocumentFacts[] } | null;
  readonly releases: { readonly nodes: readonly { readonly version: string; readonly contentHash: string }[] } | null;
}

/** What the graph knows of its documents; a sentence where it does not answer, null until it does. */
async function readLibrary(): Promise<Library | string> {
  const { data, errors } = await askGraph({ query: question });
  const { documents, releases } = (data ?? {}) as Partial<LibraryAnswer>;
  const [release] = releases?.nodes ?? [];
  if (!documents || !release) return errors?.[0]?.message ?? 'The server does not say what its documents are.';
  return { documents: documents.nodes, release: `${release.version} (${release.contentHash.slice(0, 16)})` };
}

/** The documents behind the rows, each with its lines, and as references. */
export function SourcesView({ documents, onAddCitations }: SourcesViewProps) {
  const [library, setLibrary] = useState<Library | string | null>(null);
  const [style = referenceStyles[0], setStyle] = useState(referenceStyles[0]);
  const [copied, setCopied] = useState('');
  useEffect(() => {
    let isLeft = false;
    void readLibrary().then((found) => isLeft || setLibrary(found));
    return () => {
      isLeft = true;
    };
  }, []);

  if (documents.length === 0)
    return (
      <div className="answer-note">
        <p>
          These rows do not say where they are printed: the question does not ask for it, or they are of no document.
        </p>
        <button type="button" onClick={onAddCitations}>
          Ask for citations too
        </button>
      </div>
    );
  if (library === null || style === undefined) return <p className="answer-note">Reading what the documents are…</p>;
  if (typeof library === 'string') return <p className="answer-note">{library}</p>;

  const known = documents.flatMap(({ id, title, lines }) => {
    const facts = library.documents.find((one) => (id === null ? one.title === title : one.id === id));
    return facts ? [{ ...facts, lines }] : [];
  });
  const context = { address: location.href, release: library.release, accessed: new Date().toISOString().slice(0, 10) };
  const written = style.write(known, context);
  return (
    <div className="answer-note">
      <h2>{counted(known.length, 'document')} behind these rows</h2>
      <ul>
        {known.map(({ id, title, publishedLabel, lines }) => (
          <li key={id}>
            <a href={`documents/${id}`}>{title}</a>
            {publishedLabel && `, ${publishedLabel}`}
            {lines.length > 0 && <span className="lines">{inLines(lines)}</span>}
          </li>
        ))}
      </ul>
      <h2>To cite them</h2>
      <Choice
        legend="Write the references as"
        names={referenceStyles.map(({ label }) => label)}
        labels={styleLabels}
        chosen={style.label}
        onChoose={(label) => setStyle(referenceStyles.find((one) => one.label === label))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <pre tabIndex={0}>{written}</pre>
      <div>
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(written);
            setCopied('Copied.');
          }}
        >
          Copy
        </button>
        <button
          type="button"
          onClick={() => saveFile(new Blob([written], { type: style.mediaType }), `sources.${style.extension}`)}
        >
          Save
        </button>
      </div>
      <span role="status">{copied}</span>
    </div>
  );
}
