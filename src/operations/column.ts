import { type GraphQLNamedOutputType, isCompositeType, isEnumType } from 'graphql';
import { columnName } from '../graph/column-name.js';
import type { ColumnLine } from './header.js';
import { jsonTypeOf } from './json-type.js';
import { releaseColumn } from './release.js';
import type { Levels, RowLevels, RowSteps } from './row-path.js';
import { rowFieldsOf, type SelectedField, type SelectedFields } from './selected.js';
import type { TableCell, TableCitation, TableColumn } from './table.js';

/** A column of an operation: what it is, and how its value is found. */
interface AnswerColumn extends TableColumn {
  /** Where its values stand in the answer: keys from the root, joined by dots. */
  readonly source: string;
  read(levels: Levels): TableCell;
}

/** The columns of an operation, and how what they cite is found. */
export interface AnswerColumns {
  readonly columns: readonly AnswerColumn[];
  readonly citations: (levels: Levels) => readonly TableCitation[];
}

/** A path as it is in the answer. */
interface Target {
  readonly level: number;
  readonly steps: readonly string[];
  readonly field: SelectedField;
  /** Whether several values may stand there. */
  readonly isMany: boolean;
  readonly isNullable: boolean;
}

function columnType(type: GraphQLNamedOutputType): Pick<TableColumn, 'type' | 'format' | 'values'> {
  if (isEnumType(type)) return { type: 'string', values: type.getValues().map(({ name }) => name) };
  return jsonTypeOf(type.name);
}

/** Every value at the end of a path, in the order of the answer; an empty one keeps its place among the others. */
function valuesAt<Value = TableCell>(value: unknown, [step, ...rest]: readonly string[]): readonly (Value | null)[] {
  if (Array.isArray(value))
    return value.flatMap((item) => valuesAt<Value>(item, step === undefined ? [] : [step, ...rest]));
  if (step === undefined) return [(value as Value | undefined) ?? null];
  return value ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

const several = { type: 'string' } as const;

function valueColumn(name: string, rowPath: readonly RowSteps[], target: Target): AnswerColumn {
  const { level, steps, field, isMany, isNullable } = target;
  return {
    name,
    // What stands in another row may have nothing in it.
    nullable: isNullable || isMany || level > 1,
    source: [...rowPath.slice(0, level).flat(), ...steps].join('.'),
    description: field.description,
    ...(isMany ? several : columnType(field.type)),
    read: (levels) => {
      const values = valuesAt(levels[level], steps);
      if (!isMany) return values[0] ?? null;
      return values.some((value) => value !== null) ? values.join('; ') : null;
    },
  };
}

/** The field at the end of a path below a level; undefined where it is not selected. */
function follow(fields: SelectedFields, level: number, path: readonly string[]): Target | undefined {
  const steps: string[] = [];
  let isMany = false;
  let isNullable = false;
  let below = fields;
  let field: SelectedField | undefined;
  for (const name of path) {
    const next = below.get(name);
    if (!next) return undefined;
    for (const passed of rowFieldsOf(next)) {
      field = passed;
      steps.push(passed.key);
      isMany ||= passed.isList;
      isNullable ||= passed.isNullable;
    }
    below = field?.fields ?? new Map();
  }
  return field && { level, steps, field, isMany, isNullable };
}

const citationParts = {
  document: ['document', 'title'],
  firstLine: ['firstLine'],
  lastLine: ['lastLine'],
  section: ['section'],
} as const satisfies Readonly<Record<keyof TableCitation, readonly string[]>>;

interface CitationPath extends Omit<TableCitation, 'document'> {
  readonly document: { readonly title: string };
}

const tableCitation = ({ document, firstLine, lastLine, section }: CitationPath): TableCitation => ({
  document: document.title,
  firstLine,
  lastLine,
  section,
});

const snakeCase = (path: string) => path.split('.').map(columnName).join('_');

/**
 * Finds what the column lines of a header name in the answer of their operation. A citation becomes a column for each part of
 * a target.
 * @throws SyntaxError for a path that is not selected, does not end at a value or citation, or for a name given twice
 */
export function answerColumns(lines: readonly ColumnLine[], { steps: rowPath, levels }: RowLevels): AnswerColumns {
  const columns: AnswerColumn[] = [];
  const cited: Target[] = [];
  const add = (column: AnswerColumn): void => {
    if (column.name === releaseColumn.name) throw new SyntaxError('the column release is there in every table');
    if (columns.some(({ name }) => name === column.name)) throw new SyntaxError(`there are two columns ${column.name}`);
    columns.push(column);
  };
  for (const { path, name } of lines) {
    const names = path.split('.');
    // The row itself first, then what it is in.
    const level = levels.findLastIndex((fields) => fields.has(names[0] ?? ''));
    const target = level < 0 ? undefined : follow(levels[level] ?? new Map(), level, names);
    if (!target) throw new SyntaxError(`the column ${path} is not selected`);
    if (target.field.type.name === 'Citation') {
      const prefix = name ?? snakeCase(path.replace(/\.?citation$/, ''));
      for (const [part, steps] of Object.entries(citationParts)) {
        const found = follow(target.field.fields, target.level, steps);
        if (!found) throw new SyntaxError(`${path} does not select ${steps.join('.')}`);
        const whole = {
          ...found,
          steps: [...target.steps, ...found.steps],
          isMany: target.isMany,
          isNullable: target.isNullable || found.isNullable,
        };
        add(valueColumn([prefix, columnName(part)].filter((text) => text !== '').join('_'), rowPath, whole));
      }
      cited.push(target);
    } else if (isCompositeType(target.field.type)) {
      throw new SyntaxError(`the column ${path} is a ${target.field.type.name}; expected a value in it`);
    } else add(valueColumn(name ?? snakeCase(path), rowPath, target));
  }
  const citations = (answer: Levels) =>
    cited.flatMap(({ level, steps }) =>
      valuesAt<CitationPath>(answer[level], steps).flatMap((citation) => (citation ? [tableCitation(citation)] : [])),
    );
  return { columns, citations };
}
