import { linesInWords } from '../graph/cited-lines.js';
import { releaseArgument } from '../graph/release-argument.js';
import { addressOf } from './address.js';
import { Charts } from './charts.js';
import { figureCharts } from './figure-chart.js';
import { About, breakdownLabels, CitedPlace, FigureTable, Marks, Named, type ShownFigure } from './figures.js';
import { FigurePageDocument, SeriesOfFigureDocument, ShareOfFigureDocument } from './generated/graphql.js';
import type { PageMaker } from './page.js';
import { Quote } from './quote.js';
import { DiscrepancyCard, LinkList } from './statements.js';
import { asWords, numberWords, unitName } from './words.js';

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const temporalities: Readonly<Record<string, string>> = {
  STOCK: 'It stands at a time: numbers of several times are not added up.',
  FLOW: 'It gathers over its time.',
};

/** What a figure is called: its measure, and what it is broken down by. */
const nameOf = (figure: ShownFigure) => [figure.measure.label, ...breakdownLabels(figure)].join(', ');

/** Whether numbers of one series that are no rivals are printings of one number: its document prints them for the same time. */
const isPrintedWith = (one: ShownFigure, other: ShownFigure) =>
  one.citation.document.id === other.citation.document.id &&
  (one.period?.start ?? one.period?.label) === (other.period?.start ?? other.period?.label) &&
  one.period?.end === other.period?.end;

interface DerivedSharesProps {
  readonly shares: readonly {
    readonly over: string;
    readonly value: number;
    readonly unit: string;
    readonly formula: string;
    readonly inputs: readonly ShownFigure[];
  }[];
}

/** What is computed from a figure, which no document prints: its shares in the totals of its document. */
function DerivedShares({ shares }: DerivedSharesProps) {
  return (
    <>
      <h2>What is derived from it</h2>
      <p>Computed by us, and printed nowhere.</p>
      {shares.map(({ over, value, unit, formula, inputs }) => (
        <section key={over}>
          <h3>
            {oneDecimal.format(value)} {unitName(unit)} of the total over {over.replaceAll('-', ' ')}
          </h3>
          <p>
            <code>{formula}</code>
          </p>
          <FigureTable figures={inputs} caption="The numbers it is computed from" />
        </section>
      ))}
    </>
  );
}

/** One figure: as printed, what it counts, where it stands, and what speaks for and against it. */
export const figurePage: PageMaker = async ({ given, ask, name: id, texts, address }) => {
  const { observation: figure } = await ask(FigurePageDocument, { id });
  if (!figure) return null;
  const [{ observations }, ...asked] = await Promise.all([
    ask(SeriesOfFigureDocument, { cell: figure.cell }),
    ...figure.breakdown.map((over) => ask(ShareOfFigureDocument, { id, over })),
  ]);
  const shares = asked.flatMap(({ observation }, index) => {
    const share = observation?.shareOfTotal;
    return share ? [{ over: figure.breakdown[index] ?? '', ...share }] : [];
  });
  const { measure, citation, period, rivals, linksFrom, linksTo, discrepancies } = figure;
  const shown = new Set([figure, ...rivals.nodes].map(({ id }) => id));
  const series = observations?.nodes.filter((one) => !shown.has(one.id)) ?? [];
  const again = series.filter((one) => isPrintedWith(one, figure));
  const others = series.filter((one) => !again.includes(one));
  const path = addressOf(figure.id) ?? '';
  const charts = figureCharts(observations?.nodes ?? []);
  const title = [nameOf(figure), ...(period ? [period.label] : [])].join(', ');
  return {
    title,
    windowTitle: `${figure.asPublished}: ${title}, ${linesInWords(citation)}`,
    summary: `${figure.asPublished} ${unitName(figure.unit)}, ${period?.label ?? 'at no given time'}; printed in ${citation.document.title}.`,
    path,
    charts,
    sources: [citation],
    body: (
      <>
        <p class="number">
          {figure.asPublished} {!/[£%]/.test(figure.asPublished) && <small>{unitName(figure.unit)}</small>}
        </p>
        <p>
          {period?.label ?? 'No time is given.'} <Marks {...figure} />
        </p>
        <dl>
          <dt>Counts</dt>
          <dd>
            <Named id={measure.id} label={measure.label} />: {measure.definition}{' '}
            <span class="soft">
              {temporalities[measure.temporality]} {measure.additive ? '' : 'Parts of it may not be added up.'}
            </span>
          </dd>
          <dt>Is about</dt>
          <dd>
            <Named {...figure.subject} />; <About figure={figure} withMeasure={false} />
          </dd>
          <dt>As a number</dt>
          <dd>
            {numberWords(figure.value)} {unitName(figure.unit)},{' '}
            {figure.precision === 'EXACT' ? 'printed plainly' : `printed as ${asWords(figure.precision)}`}
          </dd>
          <dt>Printed in</dt>
          <dd>
            <CitedPlace place={citation} />
          </dd>
          {figure.readings.length > 0 && (
            <>
              <dt>Our reading</dt>
              <dd>The document does not say plainly: {figure.readings.map(asWords).join(', ')}.</dd>
            </>
          )}
          {figure.note && (
            <>
              <dt>Note</dt>
              <dd>{figure.note}</dd>
            </>
          )}
          {citation.verified !== null && (
            <>
              <dt>Checked</dt>
              <dd>
                {citation.verified
                  ? 'The number stands whole on these lines.'
                  : 'The number does not stand whole on these lines.'}
              </dd>
            </>
          )}
        </dl>
        <h2>The lines</h2>
        <Quote texts={texts} place={citation} printed={figure.asPublished} />
        {discrepancies.nodes.length > 0 && (
          <>
            <h2>What contradicts it</h2>
            {discrepancies.nodes.map((discrepancy) => (
              <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} />
            ))}
          </>
        )}
        {rivals.nodes.length > 0 && (
          <>
            <h2>Other numbers for the same thing and time</h2>
            <FigureTable figures={rivals.nodes} caption="Rivals: they agree with it, or contradict it" />
          </>
        )}
        {again.length > 0 && (
          <>
            <h2>Printed again</h2>
            <FigureTable figures={again} caption="Where the same document prints it too" />
          </>
        )}
        {shares.length > 0 && <DerivedShares shares={shares} />}
        {linksTo.nodes.length > 0 && (
          <>
            <h2>What bears on it</h2>
            <LinkList links={linksTo.nodes} end="from" />
          </>
        )}
        {linksFrom.nodes.length > 0 && (
          <>
            <h2>What it bears on</h2>
            <LinkList links={linksFrom.nodes} end="to" />
          </>
        )}
        {others.length > 0 && (
          <>
            <h2>The same thing at other times</h2>
            {'reason' in charts || (
              <Charts
                charts={charts}
                path={path}
                given={{ [releaseArgument]: given[releaseArgument] }}
                address={address}
              />
            )}
            <FigureTable figures={others} caption="Numbers of the same series, in the order of time" />
          </>
        )}
      </>
    ),
  };
};
