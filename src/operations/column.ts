import { type GraphQLNamedOutputType, isCompositeType, isEnumType } from 'graphql';
import { columnName } from '../graph/column-name.js';
import { type CitationInAnswer, citationParts, placeInWords, tableCitation } from './citation-column.js';
import { knownValues } from './enum-values.js';
import { figureParts, figureType, isPrintedNumber } from './figure-column.js';
import type { ColumnLine } from './header.js';
import { jsonTypeOf } from './json-type.js';
import { pagePathOf } from './page-path.js';
import { releaseColumn } from './release.js';
import { rounded } from './rounded.js';
import type { Levels, RowLevels, RowSteps } from './row-path.js';
import type { TableCell, TableCitation, TableColumn } from './table.js';
import { isCutAt, type Target, targetIn, targetOf, valuesAt } from './target.js';

/** A column of an operation: what it is, and how its value is found. */
interface AnswerColumn extends TableColumn {
  /** Where its values stand in the answer: keys from the root, joined by dots. */
  readonly source: string;
  /** The field of the schema its values are of: `Observation.value`. */
  readonly coordinate: string;
  /** Whether its numbers have only the digits that are to be printed. */
  readonly isRounded?: true;
  /** The path of the page that the value of a row leads to; absent where none does. */
  readonly pagePath?: (levels: Levels) => string | null;
  read(levels: Levels): TableCell;
}

/** The columns of an operation, and how what they cite is found. */
export interface AnswerColumns {
  readonly columns: readonly AnswerColumn[];
  readonly citations: (levels: Levels) => readonly TableCitation[];
}

const several = { type: 'string' } as const;

function columnType(type: GraphQLNamedOutputType): Pick<TableColumn, 'type' | 'format' | 'values' | 'meanings'> {
  const known = knownValues(type);
  if (!known) return jsonTypeOf(type.name);
  const { values, meanings } = known;
  // To a list of codes a dataset may add its own.
  return { type: 'string', meanings, ...(isEnumType(type) && { values }) };
}

const isNumeric = ({ type }: Pick<TableColumn, 'type'>) => type === 'integer' || type === 'number';

// Stands in a cell for what of its list is not read.
const more = '…';

/** Several values in a cell, which says at its end that there are more where their list is cut. */
const joined = (values: readonly unknown[], isCut: boolean): string | null => {
  const told = isCut ? [...values, more] : values;
  return told.some((value) => value !== null) ? told.join('; ') : null;
};

/** What every column has, whatever is done with the values. */
const columnFor = (
  name: string,
  rowPath: readonly RowSteps[],
  { level, steps, field, isMany, isNullable }: Target,
) => ({
  name,
  // What stands in another row may have nothing in it.
  nullable: isNullable || isMany || level > 1,
  source: [...rowPath.slice(0, level).flat(), ...steps].join('.'),
  coordinate: field.coordinate,
  description: field.description,
});

function valueColumn(name: string, rowPath: readonly RowSteps[], target: Target): AnswerColumn {
  const { level, steps, field, isMany } = target;
  const type = columnType(field.type);
  const pagePath = pagePathOf(target);
  if (isMany && (isNumeric(type) || isPrintedNumber(field)))
    throw new SyntaxError(
      `the column ${name} would have several numbers in a cell; make each a row by \`rows\`, or a column by its place in the list (\`inputs.1\`), by \`first: 1\` or by a filter`,
    );
  return {
    ...columnFor(name, rowPath, target),
    ...(isMany ? { ...several, ...(type.meanings && { meanings: type.meanings }) } : type),
    ...(pagePath && { pagePath }),
    read: (levels) => {
      const values = valuesAt<TableCell>(levels[level], steps);
      return isMany ? joined(values, isCutAt(levels[level], steps)) : (values[0] ?? null);
    },
  };
}

function roundedColumn(name: string, rowPath: readonly RowSteps[], target: Target): AnswerColumn {
  const column = valueColumn(name, rowPath, target);
  if (column.type !== 'number') throw new SyntaxError(`the column ${name} is no number, and cannot be rounded`);
  return {
    ...column,
    isRounded: true,
    description: `${column.description} Rounded to one decimal, or to two digits where it is less than 1.`,
    read: (levels) => {
      const value = column.read(levels);
      return typeof value === 'number' ? rounded(value) : value;
    },
  };
}

/** The places of several citations, in words: their lines in columns of their own would be lists of numbers. */
const placesColumn = (name: string, rowPath: readonly RowSteps[], target: Target): AnswerColumn => ({
  ...columnFor(name, rowPath, target),
  ...several,
  read: (levels) => {
    const row = levels[target.level];
    const places = valuesAt<CitationInAnswer>(row, target.steps).map(
      (citation) => citation && placeInWords(tableCitation(citation)),
    );
    return joined([...new Set(places)], isCutAt(row, target.steps));
  },
});

const snakeCase = (path: string) => path.split('.').map(columnName).join('_');
const prefixed = (prefix: string, name: string) => (prefix === '' ? name : `${prefix}_${name}`);

/**
 * Finds what the column lines of a header name in the answer of their operation. A citation becomes a column for each of its
 * parts; a figure becomes its value and, after all columns that are named, its evidence.
 * @throws SyntaxError for a path that is not selected, does not end at a value, citation or figure, for a name given twice, or
 * for several numbers in a cell
 */
export function answerColumns(lines: readonly ColumnLine[], { steps: rowPath, levels }: RowLevels): AnswerColumns {
  const columns: AnswerColumn[] = [];
  const evidence: AnswerColumn[] = [];
  const cited: Target[] = [];

  const citationColumns = (prefix: string, path: string, target: Target): AnswerColumn[] => {
    cited.push(target);
    const parts = Object.entries(citationParts).map(([part, steps]) => [part, targetIn(target, path, steps)] as const);
    if (target.isMany) return [placesColumn(prefixed(prefix, 'sources'), rowPath, target)];
    return parts.map(([part, found]) => valueColumn(prefixed(prefix, columnName(part)), rowPath, found));
  };
  const addFigure = (name: string, path: string, target: Target): void => {
    columns.push(valueColumn(name, rowPath, targetIn(target, path, ['value'])));
    for (const [part, field] of Object.entries(figureParts))
      evidence.push(valueColumn(prefixed(name, part), rowPath, targetIn(target, path, [field])));
    evidence.push(...citationColumns(name, path, targetIn(target, path, ['citation'])));
  };

  for (const { path, name, isRounded } of lines) {
    const names = path.split('.');
    // The row itself first, then what it is in.
    const level = levels.findLastIndex((fields) => fields.has(names[0] ?? ''));
    const target = level < 0 ? undefined : targetOf(levels[level] ?? new Map(), level, names);
    if (!target) throw new SyntaxError(`the column ${path} is not selected`);
    const { type } = target.field;
    if (type.name === 'Citation')
      columns.push(...citationColumns(name ?? snakeCase(path.replace(/\.?citation$/, '')), path, target));
    else if (type.name === figureType) addFigure(name ?? snakeCase(path), path, target);
    else if (isCompositeType(type))
      throw new SyntaxError(`the column ${path} is a ${type.name}; expected a value in it, a figure or a citation`);
    else columns.push((isRounded ? roundedColumn : valueColumn)(name ?? snakeCase(path), rowPath, target));
  }
  const all = [...columns, ...evidence];
  for (const [index, { name }] of all.entries()) {
    if (name === releaseColumn.name) throw new SyntaxError('the column release is there in every table');
    if (all.slice(0, index).some((other) => other.name === name))
      throw new SyntaxError(`there are two columns ${name}`);
  }
  const citations = (answer: Levels) =>
    cited.flatMap(({ level, steps }) =>
      valuesAt<CitationInAnswer>(answer[level], steps).flatMap((citation) =>
        citation ? [tableCitation(citation)] : [],
      ),
    );
  return { columns: all, citations };
}
