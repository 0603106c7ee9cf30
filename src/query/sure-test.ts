import type { Where } from './filter.js';

/** The tests of a member that every row has passed which passes a filter. */
export function sureTests(where: Where | null | undefined, name: string): readonly Where[] {
  if (!where) return [];
  const own = (where[name] ?? {}) as Where;
  const parts = (where.and ?? []) as readonly Where[];
  return [own, ...parts.flatMap((part) => sureTests(part, name))];
}

/** The id of what a reference leads to, of every row that passes a filter; undefined where it is not one. */
export const onlyOne = (where: Where | null | undefined, reference: string): string | undefined =>
  sureTests(where, reference)
    .map(({ id }) => (id as Where | undefined)?.eq)
    .find((eq) => typeof eq === 'string');

/** Whether a row that passes a filter may have a value. */
export const mayBe = (where: Where | null | undefined, attribute: string, value: unknown): boolean =>
  sureTests(where, attribute).every(
    ({ eq = value, in: some }) => eq === value && (!Array.isArray(some) || some.includes(value)),
  ) &&
  !sureTests(where, attribute).some(({ ne, notIn }) => ne === value || (Array.isArray(notIn) && notIn.includes(value)));

/** Whether the rows that pass a filter refer to something: all of them, or none; undefined where some may. */
export const refersTo = (where: Where | null | undefined, reference: string): boolean | undefined => {
  if (onlyOne(where, reference) !== undefined) return true;
  const { isNull } = sureTests(where, reference).find((tests) => typeof tests.isNull === 'boolean') ?? {};
  return isNull === undefined ? undefined : !isNull;
};

/** Whether a filter tests nothing but which rows some references lead to, and some values. */
export const testsNothingBut = (
  where: Where | null | undefined,
  references: readonly string[],
  values: readonly string[],
): boolean =>
  Object.entries(where ?? {}).every(([name, tests]) => {
    if (tests === undefined || values.includes(name)) return true;
    if (name === 'and') return (tests as readonly Where[]).every((part) => testsNothingBut(part, references, values));
    return references.includes(name) && Object.keys(tests as Where).every((test) => test === 'id' || test === 'isNull');
  });
