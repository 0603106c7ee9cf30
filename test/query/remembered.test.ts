import { describe, expect, it } from 'vitest';
import { once, oncePer, remembered } from '../../src/query/remembered.js';

interface Plan {
  readonly number: number;
}

/** A planner that numbers its plans, so that one made again has another number. */
function planner(): (place: object, args: object) => Plan {
  let number = 0;
  return remembered((_: object, __: object): Plan => ({ number: number++ }));
}

describe('a plan', () => {
  const place = {};

  it('is made once for equal arguments of a place', () => {
    const plan = planner();
    expect(plan(place, { first: 1 })).toBe(plan(place, { first: 1 }));
    expect(plan(place, { first: 1 })).not.toBe(plan(place, { first: 2 }));
    expect(plan(place, { first: 1 })).not.toBe(plan({}, { first: 1 }));
  });

  it('of an infinite number is not that of null, or of another', () => {
    const plan = planner();
    const values = [null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 0];
    const plans = values.map((value) => plan(place, { value }));
    expect(new Set(plans).size).toBe(values.length);
    expect(values.map((value) => plan(place, { value }))).toEqual(plans);
  });

  it('is kept for 50 arguments of a place; then all are forgotten', () => {
    const plan = planner();
    const all = () => Array.from({ length: 50 }, (_, index) => plan(place, { index }).number);
    const numbers = all();
    expect(all()).toEqual(numbers);
    plan(place, { index: 50 });
    expect(plan(place, { index: 50 }).number).toBe(50);
    expect(plan(place, { index: 0 }).number).toBe(51);
  });

  it('of long arguments is not kept', () => {
    const plan = planner();
    // With the name and the signs around it, JSON of 2000 characters.
    const [kept, long] = [{ text: 'x'.repeat(1989) }, { text: 'x'.repeat(1990) }];
    expect(JSON.stringify(kept)).toHaveLength(2000);
    expect(plan(place, kept)).toBe(plan(place, kept));
    expect(plan(place, long)).not.toBe(plan(place, long));
  });
});

it('something is made once for each key', () => {
  const make = oncePer((key: { readonly name: string }) => ({ name: key.name }));
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect(make(one)).toBe(make(one));
  expect(make(one)).not.toBe(make(other));
});

it('something is made when it is first asked for, and once', () => {
  let made = 0;
  const make = once(() => ({ number: ++made }));
  expect(made).toBe(0);
  expect(make()).toBe(make());
  expect(made).toBe(1);
});
