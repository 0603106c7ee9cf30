import { describe, expect, it } from 'vitest';
import { PlanChoice, type PlanMode } from '../../src/database/plan-choice.js';

/** The ways a statement was planned, which takes so long each way. */
function modesOf(times: number, take: (mode: PlanMode, at: number) => number): readonly PlanMode[] {
  const choice = new PlanChoice();
  return Array.from({ length: times }, (_, at) => {
    const { mode } = choice;
    choice.took(take(mode, at), mode);
    return mode;
  });
}

const share = (modes: readonly PlanMode[], mode: PlanMode) => modes.filter((one) => one === mode).length / modes.length;
const isGeneric = (mode: PlanMode) => mode === 'force_generic_plan';

describe('a statement', () => {
  it('is planned for any values while it takes less time than a plan', () => {
    expect(new Set(modesOf(100, () => 0.3))).toEqual(new Set(['force_generic_plan']));
  });

  it('is soon planned for its values where that takes less time', () => {
    const modes = modesOf(1000, (mode) => (isGeneric(mode) ? 70 : 2));
    expect(modes.slice(0, 3)).toEqual(Array(3).fill('force_generic_plan'));
    expect(new Set(modes.slice(3))).toEqual(new Set(['force_custom_plan']));
  });

  it('is so, too, where only some values take long by the plan for any', () => {
    const modes = modesOf(1000, (mode, at) => (isGeneric(mode) && at % 5 < 2 ? 300 : 1));
    expect(share(modes.slice(100), 'force_custom_plan')).toBe(1);
  });

  it.each([
    ['takes as long for its values', (mode: PlanMode) => (isGeneric(mode) ? 70 : 68)],
    ['takes longer for its values', (mode: PlanMode) => (isGeneric(mode) ? 20 : 60)],
    [
      'takes long now and then, as on a machine that does other things too',
      (_: PlanMode, at: number) => (at % 3 === 0 ? 300 : 0.3),
    ],
  ])('keeps its plan where it %s, and tries another ever more seldom', (_, take) => {
    const modes = modesOf(10_000, take);
    expect(share(modes, 'force_generic_plan')).toBeGreaterThan(0.98);
    expect(share(modes.slice(0, 1000), 'force_custom_plan')).toBeGreaterThan(
      share(modes.slice(1000), 'force_custom_plan'),
    );
  });

  it('comes back to the plan for any values where that has come to take less time', () => {
    const modes = modesOf(5000, (mode, at) => (isGeneric(mode) ? (at < 100 ? 70 : 0.1) : 1.2));
    expect(modes.at(-1)).toBe('force_generic_plan');
  });

  it('is told nothing by what was sent before its way was changed', () => {
    const choice = new PlanChoice();
    while (isGeneric(choice.mode)) choice.took(70, choice.mode);
    for (let late = 0; late < 50; late++) choice.took(500, 'force_generic_plan');
    for (let tried = 0; tried < 16; tried++) choice.took(2, 'force_custom_plan');
    choice.took(2, 'force_custom_plan');
    expect(choice.mode).toBe('force_custom_plan');
  });
});
