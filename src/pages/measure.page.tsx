import { releaseArgument } from '../graph/release-argument.js';
import { addressOf } from './address.js';
import { Charts } from './charts.js';
import { figureCharts } from './figure-chart.js';
import { documentsOf, FigureTable, Named } from './figures.js';
import { MeasurePageDocument, MeasuresPageDocument } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import { QuestionLinks, questionsAbout } from './questions-about.js';
import { asWords, capitalised, quantity, unitName } from './words.js';

const shownAtOnce = 100;

/** What may not be done with the numbers of a measure. */
function cautions({ temporality, additive, ofWhole }: { temporality: string; additive: boolean; ofWhole: boolean }) {
  return [
    ...(temporality === 'STOCK'
      ? ['It stands at a time: numbers of different times are compared, and never added up.']
      : ['It gathers over its time: numbers of longer and shorter times are not compared.']),
    ...(additive ? [] : ['Its parts may not be added up.']),
    ...(ofWhole ? ['Its values are percentages of one whole.'] : []),
    'A total and a part of it are not compared: what each number is broken down by stands beside it.',
  ];
}

/** One measure: its numbers over all documents, and what may not be compared. */
export const measurePage: PageMaker = async ({ ask, schema, operations, name: id, given, address }) => {
  const { measure } = await ask(MeasurePageDocument, { id, first: shownAtOnce, afterFigure: given.afterFigure });
  if (!measure) return null;
  const { label, definition, unit, kind, topic, breakdowns, note, observations } = measure;
  const path = addressOf(measure.id) ?? '';
  const charts = figureCharts(observations.nodes);
  return {
    title: label,
    summary: `${definition} ${quantity(observations.totalCount, 'figure')} in all documents.`,
    path,
    charts,
    sources: documentsOf(observations.nodes),
    body: (
      <>
        <p>{definition}</p>
        <dl>
          <dt>Unit</dt>
          <dd>{unitName(unit) || 'things'}</dd>
          <dt>Kind</dt>
          <dd>{asWords(kind)}</dd>
          <dt>Topic</dt>
          <dd>{topic}</dd>
          <dt>Broken down by</dt>
          <dd>{breakdowns.join(', ') || 'nothing'}</dd>
          {note && (
            <>
              <dt>Note</dt>
              <dd>{note}</dd>
            </>
          )}
        </dl>
        <h2>Not to be compared</h2>
        <ul>
          {cautions(measure).map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
        <QuestionLinks id={measure.id} questions={questionsAbout(measure.id, operations, schema)} />
        <h2>{quantity(observations.totalCount, 'figure')}</h2>
        <Charts
          charts={charts}
          path={path}
          given={{ afterFigure: given.afterFigure, [releaseArgument]: given[releaseArgument] }}
          address={address}
        />
        <FigureTable figures={observations.nodes} caption={`${label}, by time`} isOneMeasure />
        <More
          path={path}
          given={given}
          parameter="afterFigure"
          shown={observations.nodes.length}
          total={observations.totalCount}
          thing="figure"
          next={observations.pageInfo}
        />
      </>
    ),
  };
};

/** All measures, by topic. */
export const measuresPage: PageMaker = async ({ ask }) => {
  const { measures } = await ask(MeasuresPageDocument, {});
  const topics = [...Map.groupBy(measures?.nodes ?? [], ({ topic }) => topic)];
  return {
    title: 'Measures',
    summary: 'Everything that the documents count, with its unit and how many figures there are.',
    path: 'measures',
    body: (
      <>
        <p>The same quantity has the same measure in every document; another definition is another measure.</p>
        {topics.map(([topic, members]) => (
          <section key={topic}>
            <h2>{capitalised(topic)}</h2>
            <ul class="plain">
              {members.map(({ id, label, unit, kind, observations }) => (
                <li key={id}>
                  <Named id={id} label={label} />{' '}
                  <small>
                    {kind !== 'STATISTIC' && <span class="tag">{asWords(kind)}</span>}
                    {unitName(unit)} {quantity(observations.totalCount, 'figure')}
                  </small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </>
    ),
  };
};
