import type { ExecutionResult } from 'graphql';

type Path = readonly (string | number)[];
type Parent = Readonly<Record<string | number, unknown>> | null | undefined;

/** Which of two fields comes first in an answer; 0 where it does not tell, because both were lost with what they are in. */
function compare(data: Parent, one: Path, other: Path): number {
  let parent = data;
  for (const [index, step] of one.entries()) {
    const otherStep = other[index];
    if (step === otherStep) {
      parent = parent?.[step] as Parent;
      continue;
    }
    if (typeof step === 'number' && typeof otherStep === 'number') return step - otherStep;
    const names = Object.keys(parent ?? {});
    return names.indexOf(String(step)) - names.indexOf(String(otherStep));
  }
  return 0;
}

/**
 * The answer with its errors in the order of the fields that failed. Executions tell errors as they come to know of them, in
 * another order whenever two statements race.
 */
export function withOrderedErrors({ errors, ...answer }: ExecutionResult): ExecutionResult {
  if (!errors) return answer;
  return { errors: errors.toSorted((one, other) => compare(answer.data, one.path ?? [], other.path ?? [])), ...answer };
}
