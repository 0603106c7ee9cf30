import type { LoadingSession } from '../database/loading-session.js';
import { lineInWords } from '../graph/cited-lines.js';
import { betweenFigures } from './evidence/between-figures.js';
import { type Contemporaries, contemporariesOf } from './evidence/comparable.js';
import type { Contradiction } from './evidence/contradiction.js';
import type { Comparable } from './evidence/figure.js';
import { printedAgain, withRivals } from './evidence/printing.js';
import { shortHash } from './evidence/short-hash.js';
import { notesOf } from './note-changes.js';
import { replaceRows } from './replace-rows.js';
import { searchRows } from './search-row.js';
import type { TableRow, Tables } from './table-row.js';

/** A number of which another dataset has some of the same cell. */
interface SharedFigure extends Comparable {
  readonly id: string;
  readonly dataset: string;
  readonly line: number;
  readonly documentTitle: string;
  readonly pageLines: readonly number[] | null;
  readonly measureLabel: string;
}

interface FigureRow extends Omit<SharedFigure, 'period'> {
  readonly start: string | null;
  readonly end: string | null;
  readonly isStock: boolean;
}

const sharedFigures = `select o.id, o.dataset_id as dataset, o.cell, o.measure_id as measure, o.value::float8 as value,
    o.as_published as "asPublished", o.precision, o.reprint, o.citation_document_id as document, o.citation_first_line as line,
    o.period_start::text as start, o.period_end::text as end, o.period_label as time,
    m.temporality = 'STOCK' as "isStock", m.label as "measureLabel", d.title as "documentTitle",
    d.page_lines as "pageLines"
  from observation as o join measure as m on m.id = o.measure_id join document as d on d.id = o.citation_document_id
  where o.cell in
    (select cell from observation where not reprint group by cell having count(distinct dataset_id) > 1)
  order by o.cell, o.id`;

// The first of the names of a thing is what it is called.
const namesOf = `select id, split_part(names, e'\\n', 1) as name from search_entry where id = any ($1::text[])`;

/** What a cell is broken down by, as ids: of dimensions, whose parts are named as their ids begin, and of categories. */
const breakdownIds = (cell: string): readonly string[] =>
  cell
    .split(';')
    .slice(2)
    .flatMap((part) => {
      const [name, value] = part.split('=');
      return [`${name}:${value}`, `category:${value}`];
    });

const printOf = ({ documentTitle, asPublished, pageLines, line }: SharedFigure) =>
  `“${documentTitle}” prints ${asPublished} on ${lineInWords(pageLines, line)}`;

function explanationOf(figures: readonly SharedFigure[], names: ReadonlyMap<string, string>): string {
  const [{ measureLabel, cell, time }] = figures as readonly [SharedFigure];
  const about = [...breakdownIds(cell).flatMap((id) => names.get(id) ?? []), ...(time === null ? [] : [time])];
  return `${[measureLabel, ...about].join(', ')}: ${figures.map(printOf).join('; ')}.`;
}

const shownBy = (figures: readonly SharedFigure[]) =>
  figures
    .map(({ id }) => id)
    .toSorted()
    .join();

function discrepancyRows(
  contradictions: readonly Contradiction<SharedFigure>[],
  again: ReadonlyMap<string, readonly SharedFigure[]>,
  names: ReadonlyMap<string, string>,
): Tables {
  const found = contradictions.map((contradiction) => ({
    ...contradiction,
    id: `discrepancy:${shortHash(`${shownBy(contradiction.figures)} `)}`,
  }));
  return new Map<string, readonly TableRow[]>([
    [
      'discrepancy',
      found.map(({ id, kind, size, figures }) => ({
        id,
        kind,
        size,
        explanation: explanationOf(figures, names),
        likelier: null,
        reconcilable: false,
        document_id: null,
        dataset_id: null,
      })),
    ],
    [
      'discrepancy_observation',
      found.flatMap(({ id, figures }) =>
        [...figures, ...figures.flatMap((figure) => again.get(figure.id) ?? [])].map((printing) => ({
          discrepancy_id: id,
          observation_id: printing.id,
        })),
      ),
    ],
  ]);
}

/** Of the numbers about the same time, those of other datasets: what is within one, that dataset has told. */
const ofOthers =
  (contemporaries: Contemporaries<SharedFigure>): Contemporaries<SharedFigure> =>
  (cell) => {
    const found = contemporaries(cell);
    return (figure) => found(figure).filter(({ dataset }) => dataset !== figure.dataset);
  };

const isBetween = 'o.dataset_id is null';
const ofDiscrepancyBetween =
  'exists (select from discrepancy as w where w.id = o.discrepancy_id and w.dataset_id is null)';
const isRivalBetween = `(select dataset_id from observation where id = o.observation_id)
  is distinct from (select dataset_id from observation where id = o.rival_id)`;

/**
 * Compares the numbers of different datasets about the same thing: a cell names the body it is about, so that those about
 * different bodies are never compared. What it finds belongs to no dataset, and is made anew whenever one of them changes.
 * @param sequence number of the release that changed one of them
 */
export async function compareDatasets(session: LoadingSession, sequence: number): Promise<void> {
  const shared = await session.query<FigureRow>(sharedFigures);
  const figures = shared.map(
    ({ start, end, ...row }): SharedFigure => ({
      ...row,
      period: start === null || end === null ? null : { start, end },
    }),
  );
  const contemporaries = ofOthers(
    contemporariesOf(new Set(shared.flatMap(({ isStock, measure }) => (isStock ? [measure] : [])))),
  );
  const rivals = withRivals(figures, contemporaries)
    .map(([figure, rival]): TableRow => ({ observation_id: figure.id, rival_id: rival.id }))
    .toArray();
  const contradictions = [...betweenFigures(figures, contemporaries)];
  const ids = contradictions.flatMap((one) => breakdownIds(one.figures[0]?.cell ?? ''));
  const names = await session.query<{ id: string; name: string }>(namesOf, [ids]);
  const rows = discrepancyRows(contradictions, printedAgain(figures), new Map(names.map(({ id, name }) => [id, name])));
  // Links first, while what they lead from tells that they are between datasets.
  const found = [
    ['discrepancy_observation', rows.get('discrepancy_observation'), ofDiscrepancyBetween],
    ['observation_rival', rivals, isRivalBetween],
    ['discrepancy', rows.get('discrepancy'), isBetween],
    ['search_entry', searchRows(rows), isBetween],
  ] as const;
  for (const [table, own = [], scope] of found)
    await replaceRows(session, table, own, { note: notesOf(table, sequence), scope });
}
