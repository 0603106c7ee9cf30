/** Names that other APIs have for ours: what is written, and what is meant, where the type has it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  first: ['limit', 'take', 'top', 'size', 'pageSize', 'perPage', 'max', 'count'],
  after: ['offset', 'skip', 'page', 'cursor', 'start'],
  where: ['filter', 'filters', 'filterBy', 'condition', 'conditions', 'having'],
  orderBy: ['order', 'ordering', 'sort', 'sortBy'],
  groupBy: ['by', 'keys', 'group'],
  // Before `text`, which a statement has besides.
  matches: ['search', 'q', 'query', 'term', 'words', 'phrase'],
  text: ['query', 'q', 'term', 'search', 'words', 'phrase'],
  on: ['date', 'day', 'at'],
  types: ['type', 'kind', 'kinds', 'in'],
  eq: ['equals', 'equal', 'equalTo', 'is', '_eq', '='],
  ne: ['not', 'neq', 'notEquals', 'notEqual', 'isNot', '_ne', '_neq'],
  contains: ['like', 'ilike', '_like', '_ilike', 'includes', 'matches', 'search', 'endsWith', 'regex', '_contains'],
  startsWith: ['beginsWith', 'prefix', '_startsWith'],
  isNull: ['null', 'isnull', '_is_null', 'exists', 'isEmpty', 'notNull'],
  in: ['oneOf', 'anyOf', '_in', 'any'],
  notIn: ['nin', '_nin', 'noneOf'],
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
  totalCount: ['count', 'total', 'length', 'totalItems', 'totalResults'],
  hasNextPage: ['hasMore', 'hasNext', 'more'],
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

/** A name with underscores as ours are written: `per_page` as `perPage`, `SERVICE_AREA` as `serviceArea`. */
export const camelName = (written: string): string =>
  (/[a-z]/.test(written) ? written : written.toLowerCase()).replace(/(?<=\w)_([a-z0-9])/g, (_, letter: string) =>
    letter.toUpperCase(),
  );

/** What we call something; undefined where nothing there is called so. */
export function ourName(written: string, has: (name: string) => boolean): string | undefined {
  const camel = camelName(written);
  if (camel !== written && has(camel)) return camel;
  return Object.keys(synonyms).find(
    (name) => [written, camel].some((one) => synonyms[name]?.includes(one)) && has(name),
  );
}

/** Those of several names of which one that is written is the last word: `serviceArea` for `area`, `MEASURE_UNIT` for `UNIT`. */
export const namesEndingSo = (written: string, names: readonly string[]): readonly string[] => {
  const ending = /[a-z]/.test(written) ? written.charAt(0).toUpperCase() + written.slice(1) : `_${written}`;
  return names.filter((name) => name.endsWith(ending));
};
