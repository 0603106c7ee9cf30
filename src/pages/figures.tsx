import type { ComponentChildren } from 'preact';
import { linesInWords } from '../graph/cited-lines.js';
import { addressOf } from './address.js';
import { dimensionsOf } from './dimensions.js';
import type { CitedPlaceFragment, FigureAboutFragment, FigureInBriefFragment } from './generated/graphql.js';
import { Scroll } from './scroll.js';
import { asWords, unitName } from './words.js';

/** A figure as the pages ask for it. */
export type ShownFigure = FigureInBriefFragment & FigureAboutFragment;

/** Something with a name, linked to its page where it has one. */
export function Named({ id, label }: { readonly id: string; readonly label: string }) {
  const page = addressOf(id);
  return page ? <a href={page}>{label}</a> : <span>{label}</span>;
}

/** Parts one after the other, with a sign between them. */
export function Joined({ parts, by = ', ' }: { readonly parts: readonly ComponentChildren[]; readonly by?: string }) {
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && by}
          {part}
        </>
      ))}
    </>
  );
}

/** The titles of the documents in which facts are printed. */
export const documentsOf = (facts: readonly { readonly citation: CitedPlaceFragment }[]): readonly string[] =>
  [...new Set(facts.map(({ citation }) => citation.document.title))].toSorted();

/** Where something is printed: the document, and the lines of it. */
export function CitedPlace({ place }: { readonly place: CitedPlaceFragment }) {
  return (
    <>
      <Named id={place.document.id} label={place.document.title} />, {linesInWords(place)}
      {place.section && <span class="soft"> ({place.section})</span>}
    </>
  );
}

/** What of a row is our reading, and how it was printed, as short marks. */
export function Marks({
  precision,
  readings,
  reprint,
}: Partial<Pick<ShownFigure, 'precision' | 'readings' | 'reprint'>>) {
  return (
    <>
      {precision && precision !== 'EXACT' && <span class="tag">{asWords(precision)}</span>}
      {readings && readings.length > 0 && <span class="tag">our reading: {readings.map(asWords).join(', ')}</span>}
      {reprint && <span class="tag">printed again</span>}
    </>
  );
}

/** A number as it was printed, with what it counts. */
export function Printed({ figure }: { readonly figure: Pick<ShownFigure, 'id' | 'asPublished' | 'unit'> }) {
  const unit = unitName(figure.unit);
  return (
    <a href={addressOf(figure.id)}>
      {figure.asPublished}
      {/[£%]/.test(figure.asPublished) || unit === '' ? '' : ` ${unit}`}
    </a>
  );
}

/** What a figure is broken down by: the things it is about besides its subject. */
export const breakdownOf = (figure: ShownFigure) => [...dimensionsOf(figure), ...figure.categories.nodes];

/** The names of what a figure is broken down by. */
export const breakdownLabels = (figure: ShownFigure): readonly string[] => [
  ...breakdownOf(figure).map(({ label }) => label),
  ...(figure.item ? [figure.item] : []),
];

/** What a figure is about, in words. */
export function About({
  figure,
  withMeasure = true,
}: {
  readonly figure: ShownFigure;
  readonly withMeasure?: boolean;
}) {
  const { measure, item, above, serviceArea } = figure;
  const things = breakdownOf(figure).map((thing) => <Named key={thing.id} {...thing} />);
  const rest = [...(item ? [item] : []), ...(above === null ? [] : [`above ${above}`])];
  const parts = [...(withMeasure ? [<Named key={measure.id} {...measure} />] : []), ...things, ...rest];
  return (
    <>
      {parts.length > 0 ? <Joined parts={parts} /> : 'in all'}
      {serviceArea?.kind === 'GROUP' && <span class="soft"> (one number for several areas)</span>}
    </>
  );
}

interface FigureTableProps {
  readonly figures: readonly ShownFigure[];
  readonly caption: string;
  /** Whether all are of one measure, which then need not be said of each. */
  readonly isOneMeasure?: boolean;
  /** Whether all are of one section of one document. */
  readonly isOneSection?: boolean;
}

/** Figures as a table: the number, what it is about, its time, and where it was printed. */
export function FigureTable({ figures, caption, isOneMeasure = false, isOneSection = false }: FigureTableProps) {
  return (
    <Scroll label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="n">
              As printed
            </th>
            <th scope="col">What it is</th>
            <th scope="col">Time</th>
            <th scope="col">{isOneSection ? 'Printed on' : 'Printed in'}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <td class="n">
                <Printed figure={figure} />
              </td>
              <td>
                <About figure={figure} withMeasure={!isOneMeasure} /> <Marks {...figure} />
              </td>
              <td>{figure.period?.label ?? 'no time is given'}</td>
              {isOneSection ? (
                <td>{linesInWords(figure.citation)}</td>
              ) : (
                <td class="long">
                  <CitedPlace place={figure.citation} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
