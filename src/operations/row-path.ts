import { rowFieldsOf, type SelectedFields } from './selected.js';

/** A row of an answer with all that encloses it: the whole answer first, the row itself last. */
export type Levels = readonly unknown[];

/** The keys of the answer that lead from one level of a row path to the next. */
export type RowSteps = readonly string[];

/** A row path as it is in the answer, and what is selected at each of its levels, the root first. */
export interface RowLevels {
  readonly steps: readonly RowSteps[];
  readonly levels: readonly SelectedFields[];
}

/**
 * Finds a row path in what an operation selects.
 * @throws SyntaxError for a path that is not selected or has no fields
 */
export function rowLevels(path: string, root: SelectedFields): RowLevels {
  const steps: RowSteps[] = [];
  const levels = [root];
  for (const name of path.split('.')) {
    const field = levels.at(-1)?.get(name);
    const passed = field ? rowFieldsOf(field) : [];
    const last = passed.at(-1);
    if (!last || last.fields.size === 0) throw new SyntaxError(`the rows ${path} are not selected`);
    steps.push(passed.map(({ key }) => key));
    levels.push(last.fields);
  }
  return { steps, levels };
}

function* itemsAt(value: unknown, [step, ...rest]: RowSteps): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* itemsAt(item, step === undefined ? [] : [step, ...rest]);
  else if (step === undefined) yield value;
  else yield* itemsAt((value as Record<string, unknown> | null)?.[step], rest);
}

function* levelsOf(enclosing: Levels, path: readonly RowSteps[]): Generator<Levels> {
  const [steps, ...rest] = path;
  if (!steps) {
    yield enclosing;
    return;
  }
  const items = [...itemsAt(enclosing.at(-1), steps)].filter((item) => item !== null && item !== undefined);
  // As in an outer join: a question without an answer is a row too. Nothing at all is no row.
  const isInner = enclosing.length > 1;
  for (const item of items.length === 0 && isInner ? [null] : items) yield* levelsOf([...enclosing, item], rest);
}

/** The rows of an answer, each with what encloses it. */
export const rowsIn = (answer: unknown, path: readonly RowSteps[]): readonly Levels[] => [...levelsOf([answer], path)];
