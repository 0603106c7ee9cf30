import type { GraphQLSchema } from 'graphql';
import { operationPath } from '../operations/catalogue.js';
import { formats } from '../operations/formats.js';
import type { SavedOperation } from '../operations/operation.js';
import { withParameters } from './address.js';
import { AnswerRows } from './answer-rows.js';
import { chartHeight, chartsOf, chartWidth, chartWords } from './chart.js';
import { factsLicence } from './layout.js';
import type { AskText, PageMaker, ReaderPage } from './page.js';
import { answerQuestion, parametersOf, type QuestionAnswer } from './question-answer.js';
import { QuestionForm } from './question-form.js';
import { type MenuAnswer, type MenuItem, menuEntities, menuQuery } from './variable-menu.js';

async function menusOf(operation: SavedOperation, schema: GraphQLSchema, askText: AskText) {
  const menus = new Map<string, readonly MenuItem[]>();
  for (const [variable, entity] of menuEntities(operation, schema)) {
    const query = menuQuery(entity);
    if (!query) continue;
    const { list } = await askText<MenuAnswer>(query, {});
    const byLabel = (one: MenuItem, other: MenuItem) =>
      one.label.localeCompare(other.label, 'en-GB', { numeric: true });
    menus.set(variable, list.nodes.toSorted(byLabel));
  }
  return menus;
}

/** The charts of an answer, each a picture beside its words; or why there is none. */
function Charts({ name, answer: { table, values } }: { readonly name: string; readonly answer: QuestionAnswer }) {
  const charts = chartsOf(table);
  if ('reason' in charts) return <p class="soft">There is no chart: {charts.reason}.</p>;
  const asked = parametersOf(values);
  return (
    <>
      {charts.map((chart, index) => {
        const source = withParameters(`charts/${name}.svg`, asked, index > 0 ? { chart: String(index + 1) } : {});
        return (
          <figure key={chart.unit}>
            <img src={source} alt={chartWords(chart)} width={chartWidth} height={chartHeight} loading="lazy" />
            <figcaption>
              Hollow: something of the number is our reading. Where no line joins two, no number is printed between
              them. <a href={source}>The picture alone</a>
            </figcaption>
          </figure>
        );
      })}
    </>
  );
}

/** How to have the answer elsewhere: as a file, in the explorer. */
function Elsewhere({
  name,
  values,
  hasExplorer,
}: {
  readonly name: string;
  readonly values: QuestionAnswer['values'];
  readonly hasExplorer: boolean;
}) {
  return (
    <p class="row">
      Download:{' '}
      {formats.map((format) => (
        <a
          key={format.name}
          href={withParameters(operationPath(name, format.name).slice(1), parametersOf(values), {})}
          title={format.description}
        >
          {format.name.toUpperCase()}
        </a>
      ))}
      {hasExplorer && <a href={`explorer?question=${name}`}>Open in the explorer</a>}
    </p>
  );
}

/** One question: its variables, a chart where one is honest, its table with the sources of each row, and its downloads. */
export const questionPage =
  (schema: GraphQLSchema): PageMaker =>
  async ({ askText, operations, name, given, hasExplorer }): Promise<ReaderPage | null> => {
    const operation = operations.find((one) => one.name === name);
    if (!operation) return null;
    const path = `questions/${name}`;
    const { title, description } = operation;
    const [menus, answer] = await Promise.all([
      menusOf(operation, schema, askText),
      answerQuestion(operation, given, askText),
    ]);
    const chosen = 'faults' in answer ? given : { ...parametersOf(answer.values), ...given };
    const opening = (
      <>
        <p>{description}</p>
        <QuestionForm operation={operation} menus={menus} given={chosen} />
      </>
    );
    const page = { title, summary: description, path };
    if ('faults' in answer)
      return {
        ...page,
        status: 400,
        body: (
          <>
            {opening}
            <div class="warn" role="alert">
              <p>It could not be asked like that:</p>
              <ul>
                {answer.faults.map(({ detail }) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            </div>
          </>
        ),
      };
    const { table, values, cursor } = answer;
    return {
      ...page,
      sources: [...new Set(table.citations.flat().map(({ document }) => document))].toSorted(),
      body: (
        <>
          {opening}
          {table.rows.length === 0 ? (
            <p class="warn">
              There are no rows with what was chosen. <a href={path}>Ask without it</a>
            </p>
          ) : (
            <>
              <Charts name={name} answer={answer} />
              <AnswerRows table={table} path={path} given={given} />
            </>
          )}
          {cursor && (
            <p>
              <a rel="next" href={withParameters(path, given, { after: cursor })}>
                The next rows
              </a>
            </p>
          )}
          <Elsewhere name={name} values={values} hasExplorer={hasExplorer} />
        </>
      ),
      linkedData: {
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: title,
        description,
        license: factsLicence,
        distribution: formats.map((format) => ({
          '@type': 'DataDownload',
          encodingFormat: format.mediaType,
          contentUrl: operationPath(name, format.name),
        })),
      },
    };
  };
