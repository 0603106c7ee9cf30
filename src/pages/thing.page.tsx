import { entityOfId, optionsOf } from '../graph/entity-metadata.js';
import { addressOf, folderOf } from './address.js';
import { CitedPlace, FigureTable, Named } from './figures.js';
import { type CitedPlaceFragment, ThingPageDocument } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import { StatementList } from './statements.js';
import { counted } from './words.js';

const shownAtOnce = 100;

/**
 * A thing that the documents name: every figure and statement about it.
 * @param folder the part of the site it belongs to: the page of another thing is not found there
 */
export const thingPage =
  (folder: string): PageMaker =>
  async ({ ask, name: id, given }) => {
    const entity = entityOfId(id);
    if (!entity || folderOf(entity) !== folder) return null;
    const { node } = await ask(ThingPageDocument, {
      id,
      first: shownAtOnce,
      afterFigure: given.afterFigure,
      afterStatement: given.afterStatement,
    });
    if (!node || !('label' in node)) return null;
    const path = addressOf(node.id) ?? '';
    const figures = 'observations' in node ? node.observations : undefined;
    const statements = 'statements' in node ? node.statements : undefined;
    const aliases = 'aliases' in node ? node.aliases : [];
    const partOf = 'partOf' in node ? node.partOf : null;
    const note = 'note' in node ? node.note : null;
    const citedAt = 'citedAt' in node ? (node.citedAt as CitedPlaceFragment) : null;
    return {
      title: node.label,
      summary: `What the documents say about ${node.label}: ${counted(figures?.totalCount ?? 0, 'figure')} and ${counted(statements?.totalCount ?? 0, 'statement')}.`,
      path,
      body: (
        <>
          <dl>
            <dt>Is</dt>
            <dd>{optionsOf(entity).description}</dd>
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
            {citedAt && (
              <>
                <dt>Named in</dt>
                <dd>
                  <CitedPlace place={citedAt} />
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
          {figures && (
            <>
              <h2>{counted(figures.totalCount, 'figure')}</h2>
              {figures.nodes.length > 0 && (
                <FigureTable figures={figures.nodes} caption={`Figures about ${node.label}, by time`} />
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
          {statements && (
            <>
              <h2>{counted(statements.totalCount, 'statement')}</h2>
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
