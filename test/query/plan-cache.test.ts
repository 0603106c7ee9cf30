import { describe, expect, it } from 'vitest';
import { cachePlans } from '../../src/query/plan-cache.js';

interface Plan {
  readonly number: number;
}

/** A planner that numbers its plans, so that one made again has another number. */
function planner(capacity?: number): (shape: object, args: object) => Plan {
  let number = 0;
  return cachePlans((_: object, __: object): Plan => ({ number: number++ }), capacity);
}

describe('a plan', () => {
  const shape = {};

  it('is made once for equal arguments of a shape', () => {
    const plan = planner();
    expect(plan(shape, { first: 1 })).toBe(plan(shape, { first: 1 }));
    expect(plan(shape, { first: 1 })).not.toBe(plan(shape, { first: 2 }));
    expect(plan(shape, { first: 1 })).not.toBe(plan({}, { first: 1 }));
  });

  it('of an infinite number is not that of null, or of another', () => {
    const plan = planner();
    const values = [null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 0];
    const plans = values.map((value) => plan(shape, { value }));
    expect(new Set(plans).size).toBe(values.length);
    expect(values.map((value) => plan(shape, { value }))).toEqual(plans);
  });

  it('is kept until there are too many of all shapes; then the one used longest ago is forgotten', () => {
    // Each counts its arguments, the number of its shape and 500 characters more.
    const plan = planner(3 * 515);
    const other = {};
    const [first, second] = [plan(shape, { index: 0 }), plan(other, { index: 0 })];
    plan(shape, { index: 1 });
    expect(plan(shape, { index: 0 }), 'still there').toBe(first);
    plan(other, { index: 1 });
    expect(plan(shape, { index: 0 }), 'used since').toBe(first);
    expect(plan(other, { index: 0 }), 'planned again').not.toBe(second);
  });

  it('of long arguments is not kept', () => {
    const plan = planner();
    // With the name and the signs around it, JSON of 2000 characters.
    const [kept, long] = [{ text: 'x'.repeat(1989) }, { text: 'x'.repeat(1990) }];
    expect(JSON.stringify(kept)).toHaveLength(2000);
    expect(plan(shape, kept)).toBe(plan(shape, kept));
    expect(plan(shape, long)).not.toBe(plan(shape, long));
  });
});
