import { entityOfId, optionsOf } from '../graph/entity-metadata.js';
import { releaseArgument } from '../graph/release-argument.js';
import { addressOf, folderOf } from './address.js';
import { Charts } from './charts.js';
import { figureCharts } from './figure-chart.js';
import { CitedPlace, documentsOf, FigureTable, Named } from './figures.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import { QuestionLinks, questionsAbout } from './questions-about.js';
import { StatementList } from './statements.js';
import { type ThingAnswer, thingQuery } from './thing-query.js';
import { WithCode } from './with-code.js';
import { kebabCase, quantity } from './words.js';

const shownAtOnce = 100;

/**
 * A thing that the documents name: every figure and statement about it.
 * @param folder the part of the site it belongs to: the page of another thing is not found there
 */
export const thingPage =
  (folder: string): PageMaker =>
  async ({ askText, schema, operations, name: id, given, address }) => {
    const entity = entityOfId(id);
    const query = entity && folderOf(entity) === folder ? thingQuery(entity) : undefined;
    if (!entity || !query) return null;
    const { afterFigure, afterStatement } = given;
    const { thing } = await askText<ThingAnswer>(query, { id, first: shownAtOnce, afterFigure, afterStatement });
    if (!thing) return null;
    const path = addressOf(thing.id ?? id) ?? '';
    const { label = id, aliases = [], partOf, note, citation, observations: figures, statements } = thing;
    const charts = figureCharts(figures?.nodes ?? []);
    return {
      title: label,
      windowTitle: `${label} (${kebabCase(entity.name).slice(1).replaceAll('-', ' ')})`,
      summary: `What the documents say about ${label}: ${quantity(figures?.totalCount ?? 0, 'figure')} and ${quantity(statements?.totalCount ?? 0, 'statement')}.`,
      path,
      charts,
      sources: documentsOf([...(figures?.nodes ?? []), ...(statements?.nodes ?? [])]),
      body: (
        <>
          <dl>
            <dt>Is</dt>
            <dd>
              <WithCode text={optionsOf(entity).description} />
            </dd>
            {aliases.length > 0 && (
              <>
                <dt>Also called</dt>
                <dd>{aliases.join('; ')}</dd>
              </>
            )}
            {partOf && (
              <>
                <dt>Part of</dt>
                <dd>
                  <Named {...partOf} />
                </dd>
              </>
            )}
            {citation && (
              <>
                <dt>Named in</dt>
                <dd>
                  <CitedPlace place={citation} />
                </dd>
              </>
            )}
            {note && (
              <>
                <dt>Note</dt>
                <dd>{note}</dd>
              </>
            )}
          </dl>
          <QuestionLinks id={id} questions={questionsAbout(id, operations, schema)} />
          {figures && figures.totalCount > 0 && (
            <>
              <h2>{quantity(figures.totalCount, 'figure')}</h2>
              {'reason' in charts || (
                <Charts
                  charts={charts}
                  path={path}
                  given={{ afterFigure, [releaseArgument]: given[releaseArgument] }}
                  address={address}
                />
              )}
              {figures.nodes.length > 0 && (
                <FigureTable figures={figures.nodes} caption={`Figures about ${label}, by time`} />
              )}
              <More
                path={path}
                given={given}
                parameter="afterFigure"
                shown={figures.nodes.length}
                total={figures.totalCount}
                thing="figure"
                next={figures.pageInfo}
              />
            </>
          )}
          {statements && statements.totalCount > 0 && (
            <>
              <h2>{quantity(statements.totalCount, 'statement')}</h2>
              <StatementList statements={statements.nodes} />
              <More
                path={path}
                given={given}
                parameter="afterStatement"
                shown={statements.nodes.length}
                total={statements.totalCount}
                thing="statement"
                next={statements.pageInfo}
              />
            </>
          )}
        </>
      ),
    };
  };
