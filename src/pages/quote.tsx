import type { DocumentTexts } from '../domain/context.js';
import type { CitedPlaceFragment } from './generated/graphql.js';
import { Original, type OriginalProps } from './original.js';

// So many lines stand around those that are cited.
const around = 3;

/** A line with what was printed on it marked, each time it stands there. */
function MarkedLine({ line, printed }: { readonly line: string; readonly printed: string | undefined }) {
  if (!printed) return <>{line}</>;
  const parts = line.split(printed);
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && <mark>{printed}</mark>}
          {part}
        </>
      ))}
    </>
  );
}

interface QuoteProps {
  readonly texts: DocumentTexts;
  readonly place: CitedPlaceFragment & { readonly document: OriginalProps };
  /** What is marked in the lines that are cited. */
  readonly printed?: string;
}

/** The lines that are cited, with those around them; where the text is not there, how to have it. */
export function Quote({ texts, place, printed }: QuoteProps) {
  const { document, firstLine, lastLine } = place;
  const first = Math.max(1, firstLine - around);
  const lines = texts.lines(document.id, first, lastLine + around) ?? texts.lines(document.id, first, lastLine) ?? null;
  if (!lines)
    return (
      <p class="soft">
        The words are not shown here: the operator of this server has not registered the text of the document, which the
        setting <code>DOCUMENTS_DIR</code> does. The original: <Original {...document} />.
      </p>
    );
  const width = String(first + lines.length).length;
  return (
    <blockquote>
      {lines.map((line, index) => {
        const number = first + index;
        const isCited = number >= firstLine && number <= lastLine;
        return (
          <pre key={number} class={isCited ? undefined : 'soft'}>
            {`${String(number).padStart(width)}  `}
            {isCited ? <MarkedLine line={line} printed={printed} /> : line}
          </pre>
        );
      })}
    </blockquote>
  );
}
