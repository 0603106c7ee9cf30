import type { GraphQLSchema } from 'graphql';
import { releaseArgument } from '../graph/release-argument.js';
import { operationPath } from '../operations/catalogue.js';
import { csvMetadataSuffix } from '../operations/csvw.js';
import { formats, variants } from '../operations/formats.js';
import type { Menus } from '../operations/menu.js';
import type { SavedOperation } from '../operations/operation.js';
import { type Parameters, parametersOf, pathWith } from '../operations/parameter.js';
import type { Table } from '../operations/table.js';
import { withParameters } from './address.js';
import { AnswerRows } from './answer-rows.js';
import type { AskText } from './ask.js';
import { Charts } from './charts.js';
import type { PageMaker, ReaderPage } from './page.js';
import {
  answerQuestion,
  type EmptyingChoice,
  emptyingChoices,
  orderFaults,
  questionParameters,
} from './question-answer.js';
import { QuestionForm } from './question-form.js';
import { tableCautions } from './table-cautions.js';
import { tableCharts } from './table-chart.js';
import { type MenuAnswer, type MenuItem, menuEntities, menuQuery } from './variable-menu.js';
import { quantity, wordsOfName } from './words.js';

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

interface ElsewhereProps {
  readonly name: string;
  /** What it was asked with. */
  readonly asked: Parameters;
  /** The address of the explorer with this question; null where there is none. */
  readonly explorer: string | null;
}

/** How to have the answer elsewhere: as a file, in the explorer. */
function Elsewhere({ name, asked, explorer }: ElsewhereProps) {
  return (
    <p class="row">
      Download:{' '}
      {formats.map((format) => (
        <a
          key={format.name}
          href={pathWith(operationPath(name, format.name).slice(1), asked)}
          title={format.description}
        >
          {format.name.toUpperCase()}
        </a>
      ))}
      {variants.map(({ format, option, value, label, description }) => (
        <a
          key={label}
          href={pathWith(operationPath(name, format.name).slice(1), { ...asked, [option]: value })}
          title={description}
        >
          {label}
        </a>
      ))}
      {explorer && <a href={explorer}>Open in the explorer</a>}
    </p>
  );
}

interface NoRowsProps {
  readonly path: string;
  readonly asked: Parameters;
  readonly choices: readonly EmptyingChoice[];
}

/** Why there are no rows: which choice left none, and what there is without it. */
function NoRows({ path, asked, choices }: NoRowsProps) {
  return (
    <div class="warn" role="status">
      <p>
        There are no rows with what was chosen.{' '}
        {choices.length === 0 && 'Leaving out one of the choices gives none either.'}
      </p>
      <ul>
        {choices.map(({ variable, rows, isPart }) => (
          <li key={variable}>
            <a href={withParameters(path, asked, { [variable]: undefined })}>Without {wordsOfName(variable)}</a>, there
            are {isPart && 'more than '}
            {quantity(rows, 'row')}.
          </li>
        ))}
      </ul>
      <p>
        <a href={path}>Ask without any of them</a>
      </p>
    </div>
  );
}

/** What of the numbers may not be compared; nothing where nothing speaks against it. */
function Cautions({ table }: { readonly table: Table }) {
  const cautions = tableCautions(table);
  if (cautions.length === 0) return null;
  return (
    <>
      <h2>What may not be compared</h2>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </>
  );
}

async function occurringIn({ name }: SavedOperation, menus: Menus, askText: AskText) {
  const document = menus.document(name);
  return document ? menus.read(name, await askText<object>(document, {})) : new Map<string, readonly string[]>();
}

/** One question: its variables, a chart where one is honest, its table with the sources of each row, and its downloads. */
export const questionPage: PageMaker = async (request): Promise<ReaderPage | null> => {
  const { schema, askText, operations, menus, name, parameters, given, hasExplorer, address } = request;
  const operation = operations.find((one) => one.name === name);
  if (!operation) return null;
  const path = `questions/${name}`;
  const { title, description } = operation;
  const own = questionParameters(parameters);
  const misordered = orderFaults(operation, given);
  const [things, occurring, answer] = await Promise.all([
    menusOf(operation, schema, askText),
    occurringIn(operation, menus, askText),
    misordered.length > 0 ? { faults: misordered } : answerQuestion(operation, own, askText),
  ]);
  const asked = 'faults' in answer ? own : parametersOf(answer.values);
  const opening = (
    <>
      <p>{description}</p>
      <QuestionForm operation={operation} menus={things} occurring={occurring} chosen={asked} />
    </>
  );
  const page = { title, summary: description, path: pathWith(path, { ...own, after: undefined }) };
  if ('faults' in answer)
    return {
      ...page,
      status: 400,
      summary: answer.faults.map(({ detail }) => detail).join('; '),
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
  const { table, values } = answer;
  const cursor = table.part?.after;
  const isEmpty = table.rows.length === 0;
  const choices = isEmpty ? await emptyingChoices(operation, answer, askText) : [];
  const charts = tableCharts(table);
  return {
    ...page,
    charts,
    describedBy: `operations/${name}.csv${csvMetadataSuffix}`,
    sources: [...new Set(table.citations.flat().map(({ document }) => document))].toSorted(),
    body: (
      <>
        {opening}
        {isEmpty ? (
          <NoRows path={path} asked={asked} choices={choices} />
        ) : (
          <>
            <Charts
              charts={charts}
              path={path}
              given={{ ...asked, [releaseArgument]: given[releaseArgument] }}
              address={address}
            />
            <Cautions table={table} />
            <AnswerRows table={table} path={path} parameters={parameters} given={given} />
          </>
        )}
        {cursor && (
          <p>
            <a rel="next" href={withParameters(path, parameters, { after: cursor })}>
              The next rows
            </a>
          </p>
        )}
        <Elsewhere
          name={name}
          asked={asked}
          explorer={
            hasExplorer
              ? `explorer?${new URLSearchParams({ question: name, variables: JSON.stringify(values) })}`
              : null
          }
        />
      </>
    ),
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: title,
      description,
      distribution: formats.map((format) => ({
        '@type': 'DataDownload',
        encodingFormat: format.mediaType,
        contentUrl: address + pathWith(operationPath(name, format.name).slice(1), asked),
      })),
    },
  };
};
