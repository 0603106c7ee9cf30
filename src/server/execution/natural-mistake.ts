import { type GraphQLField, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';

/** Names that other APIs have for ours: what is written, and what is meant, where the type has it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  first: ['limit', 'take', 'top', 'size', 'pageSize', 'perPage', 'page_size', 'max', 'count'],
  after: ['offset', 'skip', 'page', 'cursor', 'start'],
  where: ['filter', 'filters', 'filterBy', 'condition', 'conditions', 'having'],
  orderBy: ['order', 'order_by', 'ordering', 'sort', 'sortBy', 'sort_by'],
  groupBy: ['by', 'keys', 'group', 'group_by'],
  text: ['query', 'q', 'term', 'search', 'words', 'phrase'],
  types: ['type', 'kind', 'kinds', 'in'],
  eq: ['equals', 'equal', 'equalTo', 'is', '_eq', '='],
  ne: ['not', 'neq', 'notEquals', 'notEqual', 'isNot', '_ne', '_neq'],
  contains: ['like', 'ilike', '_like', '_ilike', 'includes', 'matches', 'search', 'endsWith', 'regex', '_contains'],
  startsWith: ['beginsWith', 'starts_with', 'prefix', '_startsWith'],
  isNull: ['null', 'is_null', 'isnull', '_is_null', 'exists', 'isEmpty', 'notNull'],
  in: ['oneOf', 'anyOf', '_in', 'any'],
  notIn: ['nin', 'not_in', '_nin', 'noneOf'],
  gt: ['greaterThan', 'moreThan', 'after', '_gt'],
  gte: ['greaterThanOrEqual', 'min', 'from', 'since', '_gte', 'atLeast'],
  lt: ['lessThan', 'before', '_lt'],
  lte: ['lessThanOrEqual', 'max', 'to', 'until', '_lte', 'atMost'],
  has: ['contains', 'includes', 'eq', 'in', 'some'],
  and: ['AND', '_and', 'all'],
  or: ['OR', '_or', 'any'],
  not: ['NOT', '_not'],
  some: ['any'],
  every: ['all'],
  nodes: ['items', 'item', 'data', 'results', 'result', 'rows', 'records', 'list', 'values', 'entries', 'node'],
  totalCount: ['count', 'total', 'total_count', 'length', 'totalItems', 'totalResults'],
  hasNextPage: ['hasMore', 'hasNext', 'has_more', 'more'],
  endCursor: ['nextCursor', 'cursor', 'next'],
  sum: ['total'],
  average: ['avg', 'mean'],
  min: ['minimum', 'smallest'],
  max: ['maximum', 'greatest'],
  label: ['name', 'title'],
  title: ['name', 'label'],
  name: ['title', 'label'],
  value: ['number', 'amount', 'figure', 'count'],
  period: ['date', 'year', 'time', 'day'],
};

const ourName = (written: string, has: (name: string) => boolean): string | undefined =>
  Object.keys(synonyms).find((name) => synonyms[name]?.includes(written) && has(name));

interface Mistake {
  /** The sentence of graphql-js, without what it suggests. */
  readonly message: RegExp;
  /** What is meant by the parts of the sentence; undefined where nothing is known of it. */
  readonly meant: (schema: GraphQLSchema, ...parts: string[]) => string | undefined;
}

const fieldsOf = (schema: GraphQLSchema, name = ''): Readonly<Record<string, GraphQLField<unknown, unknown>>> => {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
};

const inputsOf = (schema: GraphQLSchema, name = ''): Readonly<Record<string, unknown>> => {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type.getFields() : {};
};

/** The list in which something is found by a value that is not its id. */
function listBy(schema: GraphQLSchema, type: string, value: string): string | undefined {
  if (!(value in inputsOf(schema, `${type}Where`))) return undefined;
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {});
  const list = lists.find((field) => getNamedType(field.type).name === `${type}Connection`);
  return list && `"${list.name}(where: { ${value}: { eq: … } })"`;
}

const camel = (constant: string) =>
  constant.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** What newcomers write, by the sentence that refuses it. */
const mistakes: readonly Mistake[] = [
  {
    message: /Unknown argument "(\w+)" on field "(\w+)\.(\w+)"\./,
    meant: (schema, written, owner, name = '') => {
      const field = fieldsOf(schema, owner)[name];
      const meant = ourName(written, (ours) => field?.args.some((argument) => argument.name === ours) ?? false);
      if (meant || !field) return meant && `"${meant}"`;
      if (field.args.some((argument) => argument.name === 'where'))
        return written in inputsOf(schema, getNamedType(field.type).name.replace(/Connection$/, 'Where'))
          ? `"where: { ${written}: { eq: … } }"`
          : undefined;
      return listBy(schema, getNamedType(field.type).name, written);
    },
  },
  {
    message: /Field "(isNull)" is not defined by type "IdFilter"\./,
    meant: () => '"isNull" beside "id", as in "staffGroup: { isNull: true }"',
  },
  {
    message: /Field "(\w+)" is not defined by type "(\w+)"\./,
    meant: (schema, written, type = '') => {
      const fields = inputsOf(schema, type);
      const element = type.replace(/Quantifier$/, 'Where');
      if (element !== type && written in inputsOf(schema, element)) return `"some: { ${written}: … }"`;
      if (type.endsWith('ReferenceWhere') && written in inputsOf(schema, 'IdFilter')) return `"id: { ${written}: … }"`;
      const meant = ourName(written, (name) => name in fields);
      return meant && `"${meant}"`;
    },
  },
  {
    message: /Cannot query field "(\w+)" on type "(\w+)"\./,
    meant: (schema, written, type = '') => {
      const fields = fieldsOf(schema, type);
      const row = type.endsWith('Connection') && getNamedType(fields.nodes?.type ?? null)?.name;
      if (row && written in fieldsOf(schema, row)) return `"nodes { ${written} }"`;
      if (type === 'SearchHit' && written === 'id') return '"node { ... on Node { id } }"';
      if ('citation' in fields && written in fieldsOf(schema, 'Citation')) return `"citation { ${written} }"`;
      const meant = ourName(written, (name) => name in fields);
      return meant && `"${meant}"`;
    },
  },
  {
    message: /Expected value of type "(?:\[)?(\w+?)(?:!\])?", found (.+?)\.$/,
    meant: (_, type = '', found = '') => {
      if (type.endsWith('ReferenceWhere')) return `{ id: { eq: ${found} } }`;
      if (type.endsWith('ListFilter')) return `{ has: ${found.replaceAll('"', type === 'ListFilter' ? '"' : '')} }`;
      if (type.endsWith('Filter'))
        return `{ eq: ${/^(Text|Id|Date|DateTime)Filter$/.test(type) ? found : found.replaceAll('"', '')} }`;
      const order = type.endsWith('Order') && /^"?(\w+?)(?:_(ASC|DESC))?"?$/i.exec(found);
      return order ? `[{ ${camel(order[1] ?? '')}: ${order[2]?.toUpperCase() ?? 'ASC'} }]` : undefined;
    },
  },
  {
    message: /Value "(asc|desc)\w*" does not exist in "Direction" enum\./i,
    meant: (_, direction = '') => `the enum value "${direction.toUpperCase()}"`,
  },
];

const suggestion = / Did you mean [^?]*\?/s;

/**
 * A message of graphql-js about a name or a value that is wrong in a way newcomers are, with what is right in place of what is
 * merely spelt alike. Other messages stay as they are.
 */
export function withRightName(schema: GraphQLSchema, message: string): string {
  const bare = message.replace(suggestion, '');
  for (const { message: pattern, meant } of mistakes) {
    const found = pattern.exec(bare);
    const right = found && meant(schema, ...found.slice(1));
    if (right) return `${bare} Did you mean ${right}?`;
  }
  return message;
}
