import type { GraphQLSchema } from 'graphql';
import { answerTable } from '../operations/answer-table.js';
import { operationPath } from '../operations/catalogue.js';
import { formats } from '../operations/formats.js';
import type { SavedOperation } from '../operations/operation.js';
import { readVariables } from '../operations/parameter.js';
import { nextCursor } from '../operations/table-document.js';
import { withParameters } from './address.js';
import { AnswerRows } from './answer-rows.js';
import { StartPageDocument } from './generated/graphql.js';
import type { AskText, PageMaker, ReaderPage } from './page.js';
import { VariableForm } from './variable-form.js';
import { type Menu, type MenuItem, menuEntities, menuQuery } from './variable-menu.js';

// What the page takes itself, beside the variables of the question.
const ownParameters = ['sort', 'order', 'release'];

async function menusOf(operation: SavedOperation, schema: GraphQLSchema, askText: AskText) {
  const menus = new Map<string, readonly MenuItem[]>();
  for (const [variable, entity] of menuEntities(operation, schema)) {
    const query = menuQuery(entity);
    if (!query) continue;
    const { list } = await askText<Menu>(query, {});
    menus.set(
      variable,
      list.nodes.toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB', { numeric: true })),
    );
  }
  return menus;
}

/** One question: its variables, its table with the sources of each row, and its downloads. */
export const questionPage =
  (schema: GraphQLSchema): PageMaker =>
  async ({ ask, askText, operations, name, given }): Promise<ReaderPage | null> => {
    const operation = operations.find((one) => one.name === name);
    if (!operation) return null;
    const path = `questions/${name}`;
    const { title, description } = operation;
    const menus = await menusOf(operation, schema, askText);
    const variables = Object.fromEntries(
      Object.entries(given).filter(([parameter]) => !ownParameters.includes(parameter)),
    );
    // Where nothing is asked for, the example of the question is shown.
    const isExample = Object.keys(variables).length === 0;
    const { values = {}, faults = [] } = isExample
      ? { values: operation.example }
      : readVariables(operation, variables, []);
    const form = (
      <VariableForm
        operation={operation}
        menus={menus}
        given={
          isExample
            ? Object.fromEntries(Object.entries(operation.example).map(([key, value]) => [key, String(value)]))
            : given
        }
      />
    );
    const base = { title, summary: description, path };
    if (faults.length > 0)
      return {
        ...base,
        status: 400,
        body: (
          <>
            <p>{description}</p>
            {form}
            <div class="warn" role="alert">
              <p>It could not be asked like that:</p>
              <ul>
                {faults.map(({ detail }) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            </div>
          </>
        ),
      };
    const [{ documents }, answer] = await Promise.all([
      ask(StartPageDocument, {}),
      askText<object>(operation.tableDocument, values),
    ]);
    const table = answerTable(operation, answer);
    const ids = new Map(documents?.nodes.map(({ id, title }) => [title, id]));
    const parameters = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, [value].flat().join(',')]),
    );
    const cursor = nextCursor(operation, answer);
    const sources = [...new Set(table.citations.flat().map(({ document }) => document))].toSorted();
    return {
      ...base,
      sources,
      body: (
        <>
          <p>{description}</p>
          {form}
          {table.rows.length === 0 ? (
            <p class="warn">
              There are no rows. {Object.keys(values).length > 0 && <a href={path}>Ask without what was chosen</a>}
            </p>
          ) : (
            <AnswerRows table={table} path={path} given={given} idOf={(document) => ids.get(document)} />
          )}
          {cursor && (
            <p>
              <a rel="next" href={withParameters(path, given, { after: cursor })}>
                The next rows
              </a>
            </p>
          )}
          <p class="row">
            Download:{' '}
            {formats.map((format) => (
              <a key={format.name} href={withParameters(operationPath(name, format.name).slice(1), parameters, {})}>
                {format.name.toUpperCase()}
              </a>
            ))}
          </p>
        </>
      ),
      linkedData: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: title,
        description,
        license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        distribution: formats.map((format) => ({
          '@type': 'DataDownload',
          encodingFormat: format.mediaType,
          contentUrl: operationPath(name, format.name),
        })),
      },
    };
  };
