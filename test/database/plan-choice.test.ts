import { describe, expect, it } from 'vitest';
import { PlanChoice } from '../../src/database/plan-choice.js';

const modesAfter = (times: readonly number[]) => {
  const choice = new PlanChoice();
  return times.map((time) => {
    choice.took(time);
    return choice.mode;
  });
};
const many = (time: number, count: number) => Array.from({ length: count }, () => time);

describe('a statement', () => {
  it('is planned for any values while it takes less time than a plan', () => {
    expect(new Set(modesAfter(many(0.3, 100)))).toEqual(new Set(['force_generic_plan']));
  });

  it('is planned as PostgreSQL sees fit where most of its times are long', () => {
    expect(modesAfter(many(70, 10))).toEqual([
      ...many(0, 7).map(() => 'force_generic_plan'),
      ...many(0, 3).map(() => 'auto'),
    ]);
  });

  it('keeps its plan where some of its times are long, as on a machine that does other things too', () => {
    const some = many(0, 50).flatMap(() => [300, 0.3, 0.3]);
    expect(new Set(modesAfter(some))).toEqual(new Set(['force_generic_plan']));
  });

  it('that took long is not tried again by the plan for any values when it is shorter by its own', () => {
    expect(modesAfter([...many(70, 8), ...many(0.3, 100)]).at(-1)).toBe('auto');
  });
});
