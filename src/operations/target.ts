import { isRecord } from '../graph/is-record.js';
import { rowFieldsOf, type SelectedField, type SelectedFields } from './selected.js';

/** A step of a path in an answer: a key, or which item of a list, counted from 1. */
type Step = string | number;

/** What a path of a header leads to. */
export interface Target {
  /** The level of the row path that it begins at. */
  readonly level: number;
  readonly steps: readonly Step[];
  readonly field: SelectedField;
  /** Whether several values may stand there. */
  readonly isMany: boolean;
  readonly isNullable: boolean;
}

/** Every value at the end of a path, in the order of the answer; an empty one keeps its place among the others. */
export function valuesAt<Value>(value: unknown, [step, ...rest]: readonly Step[]): readonly (Value | null)[] {
  if (Array.isArray(value)) {
    if (typeof step === 'number') return valuesAt<Value>(value[step - 1], rest);
    return value.flatMap((item) => valuesAt<Value>(item, step === undefined ? [] : [step, ...rest]));
  }
  if (step === undefined) return [(value as Value | undefined) ?? null];
  return value ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

/** Whether a list on a path has more rows than were read, before them or behind them; as far as the answer tells. */
export function isCutAt(value: unknown, [step, ...rest]: readonly Step[]): boolean {
  if (Array.isArray(value)) {
    if (typeof step === 'number') return isCutAt(value[step - 1], rest);
    return value.some((item) => isCutAt(item, step === undefined ? [] : [step, ...rest]));
  }
  if (step === undefined || !isRecord(value)) return false;
  const { pageInfo } = value;
  // Of a list of which an item is taken, the others do not matter.
  const isRead = Array.isArray(value[step]) && typeof rest[0] !== 'number';
  if (isRead && isRecord(pageInfo) && (pageInfo.hasNextPage || pageInfo.hasPreviousPage)) return true;
  return isCutAt(value[step], rest);
}

/** What a path leads to, seen from a level; undefined where it is not selected. A number takes one item of the list before it. */
export function targetOf(fields: SelectedFields, level: number, path: readonly string[]): Target | undefined {
  const steps: Step[] = [];
  let lists = 0;
  let isNullable = false;
  let below = fields;
  let field: SelectedField | undefined;
  for (const [index, name] of path.entries()) {
    if (/^[1-9]\d*$/.test(name)) {
      if (!field?.isList) return undefined;
      lists -= 1;
      steps.push(Number(name));
      isNullable = true;
      continue;
    }
    const next = below.get(name);
    if (!next) return undefined;
    const [connection, nodes] = rowFieldsOf(next);
    // What only the connection has is of it, and not of its rows: how many there are.
    const after = path[index + 1] ?? '';
    const isOfConnection = nodes !== undefined && !nodes.fields.has(after) && next.fields.has(after);
    for (const passed of nodes && !isOfConnection ? [next, nodes] : [connection ?? next]) {
      field = passed;
      steps.push(passed.key);
      isNullable ||= passed.isNullable || (passed.isList && next.isChoice);
      if (passed.isList && !next.isChoice) lists += 1;
    }
    below = field?.fields ?? new Map();
  }
  return field && { level, steps, field, isMany: lists > 0, isNullable };
}

/**
 * What a path leads to, seen from another target.
 * @throws SyntaxError where it is not selected there
 */
export function targetIn(target: Target, name: string, path: readonly string[]): Target {
  const found = targetOf(target.field.fields, target.level, path);
  if (!found) throw new SyntaxError(`${name} does not select ${path.join('.')}`);
  return {
    ...found,
    steps: [...target.steps, ...found.steps],
    isMany: target.isMany || found.isMany,
    isNullable: target.isNullable || found.isNullable,
  };
}
