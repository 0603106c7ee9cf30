import { getNamedType, isInputObjectType } from 'graphql';
import { releaseArgument, releaseNames } from '../graph/release-argument.js';
import { operationPath } from './catalogue.js';
import type { Format, FormatOption } from './format/format.js';
import { formats, optionNames } from './formats.js';
import type { SavedOperation } from './operation.js';
import { expectationOf } from './parameter.js';
import { rowSchema } from './row-schema.js';
import type { TableDescription } from './table.js';
import type { OperationVariable } from './variable.js';
import { variableSchema } from './variable-schema.js';

const listInWords = new Intl.ListFormat('en-GB');

/** A part of an OpenAPI document. */
type Json = { readonly [key: string]: unknown };

function variableParameter(variable: OperationVariable): Json {
  const { name, type, required } = variable;
  const schema = variableSchema(variable);
  const isJson = isInputObjectType(getNamedType(type));
  return {
    name,
    in: 'query',
    required,
    description: `Expects ${expectationOf(variable)}.`,
    ...(isJson ? { content: { 'application/json': { schema } } } : { schema }),
  };
}

const optionParameter = (name: string, { description, values }: FormatOption): Json => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', enum: values },
});

const reference = (kind: string, name: string): Json => ({ $ref: `#/components/${kind}/${name}` });

const problems = {
  400: reference('responses', 'Problem'),
  404: reference('responses', 'Problem'),
  503: reference('responses', 'Problem'),
};

/** What a link answers with: the rows in its format. */
function tableResponse(format: Format, row: string): Json {
  const schema = format.schema(reference('schemas', row));
  return {
    description: format.description,
    headers: {
      ETag: reference('headers', 'ETag'),
      Link: reference('headers', 'Link'),
      'Table-Rows': reference('headers', 'Table-Rows'),
    },
    content: { [format.mediaType.split(';')[0] ?? '']: schema ? { schema } : {} },
  };
}

interface LinkObject {
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Json[];
  readonly row: string;
  readonly format: Format;
  /** The page that shows the same; absent where none does. */
  readonly page?: string;
}

const linkItem = ({
  path,
  id,
  tag,
  summary,
  description,
  parameters,
  row,
  format,
  page,
}: LinkObject): [string, Json] => [
  path,
  {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      description,
      ...(page !== undefined && {
        externalDocs: { description: 'The same as a page, with charts and sources.', url: page },
      }),
      parameters: [...parameters, ...optionNames(format).map((name) => reference('parameters', name))],
      responses: { 200: tableResponse(format, row), 304: reference('responses', 'NotModified'), ...problems },
    },
  },
];

const operationLinks = (
  { name, title, description, topic, variables }: SavedOperation,
  publicUrl: string,
): [string, Json][] =>
  formats.map((format) =>
    linkItem({
      path: operationPath(name, format.name),
      id: `${name}.${format.name}`,
      tag: topic,
      summary: title,
      description,
      parameters: variables.map((variable) => reference('parameters', `${name}.${variable.name}`)),
      row: name,
      format,
      page: `${publicUrl}/questions/${name}`,
    }),
  );

const tableLinks = (
  { name, title, description }: TableDescription,
  tableFormats: readonly Format[],
): [string, Json][] =>
  tableFormats.map((format) =>
    linkItem({
      path: `/data/${name}.${format.name}`,
      id: `data.${name}.${format.name}`,
      tag: 'Tables of the dataset',
      summary: title,
      description,
      parameters: [],
      row: `data.${name}`,
      format,
    }),
  );

/** A licence of a dataset, with the address of its text. */
interface TableLicence {
  readonly title: string;
  readonly path: string | null;
}

/** The licence of the tables: OpenAPI has room for one, so that several are named together, and lead to none. */
function licenceOf(licences: readonly TableLicence[]): Json {
  const names = [...new Set(licences.map(({ title }) => title))];
  const addresses = [...new Set(licences.map(({ path }) => path))];
  const [address] = addresses;
  return { name: listInWords.format(names), ...(addresses.length === 1 && address && { url: address }) };
}

const problemSchema: Json = {
  type: 'object',
  description: 'A problem as RFC 9457 has it.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      description: 'Each parameter that is wrong.',
      items: {
        type: 'object',
        properties: {
          parameter: { type: 'string' },
          detail: { type: 'string' },
          expected: { type: ['string', 'null'], description: 'What it expects; null for one there is none of.' },
        },
      },
    },
  },
};

/**
 * The description of all links that answer with tables, in OpenAPI 3.1, from the operations and tables themselves.
 * @param publicUrl what the address of the server is; empty where it is not told
 * @param licences of the datasets that the tables are from
 * @param tables those of the data package, and `tableFormats` what they can be had in
 */
export function openApi(
  operations: readonly SavedOperation[],
  tables: readonly TableDescription[],
  tableFormats: readonly Format[],
  version: string,
  publicUrl: string,
  licences: readonly TableLicence[],
): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tables of the graph',
      version,
      description: `Saved questions to the graph, and the tables of its dataset, as ${listInWords.format(formats.map(({ label }) => label))}. What is printed in a document has the place it is printed at beside it.`,
      ...(licences.length > 0 && { license: licenceOf(licences) }),
    },
    servers: [{ url: publicUrl || '/' }],
    paths: {
      ...Object.fromEntries([
        ...operations.flatMap((operation) => operationLinks(operation, publicUrl)),
        ...tables.flatMap((table) => tableLinks(table, tableFormats)),
      ]),
      '/operations': {
        get: {
          operationId: 'operations',
          tags: ['Lists'],
          summary: 'The saved operations, with their variables, columns and links.',
          responses: {
            200: {
              description: 'As JSON, or as a page where the client prefers HTML.',
              content: {
                'application/json': { schema: { type: 'array', items: { type: 'object' } } },
                'text/html': {},
              },
            },
          },
        },
      },
      '/data': {
        get: {
          operationId: 'data',
          tags: ['Lists'],
          summary: 'The tables of the dataset, and what describes them for programs.',
          responses: {
            200: { description: 'As JSON.', content: { 'application/json': { schema: { type: 'object' } } } },
            404: problems[404],
          },
        },
      },
      '/data/package.zip': {
        get: {
          operationId: 'data.package',
          tags: ['Tables of the dataset'],
          summary: 'The whole dataset as a Frictionless Data Package.',
          parameters: [reference('parameters', releaseArgument)],
          responses: { 200: { description: 'A zip file.', content: { 'application/zip': {} } }, 404: problems[404] },
        },
      },
    },
    components: {
      schemas: {
        ...Object.fromEntries([
          ...operations.map(({ name, columns }) => [name, rowSchema(columns)]),
          ...tables.map(({ name, columns }) => [`data.${name}`, rowSchema(columns)]),
        ]),
        Problem: problemSchema,
      },
      parameters: {
        ...Object.fromEntries(
          operations.flatMap(({ name, variables }) =>
            variables.map((variable) => [`${name}.${variable.name}`, variableParameter(variable)]),
          ),
        ),
        ...Object.fromEntries(
          formats.flatMap(({ options }) =>
            Object.entries(options).map(([name, option]) => [name, optionParameter(name, option)]),
          ),
        ),
        [releaseArgument]: {
          name: releaseArgument,
          in: 'query',
          description: `The release to answer from: ${releaseNames}; the one in force where absent.`,
          schema: { type: 'string' },
        },
      },
      headers: {
        ETag: { description: 'Changes only when the answer does.', schema: { type: 'string' } },
        Link: {
          description:
            'Where the table leads to, by relation: `next`, where there are more rows; `license`; `cite-as`, its page in this release; `describedby`, its columns as CSV on the Web has them.',
          schema: { type: 'string' },
        },
        'Table-Rows': {
          description:
            'How much of the whole the table has: `50 of 127 observations`. It is cut where the numbers differ, and `Link` leads to the rest.',
          schema: { type: 'string' },
        },
      },
      responses: {
        NotModified: { description: 'What the client has is still the answer.' },
        Problem: {
          description: 'What is wrong with the request, and what was expected.',
          content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
        },
      },
    },
  };
}
