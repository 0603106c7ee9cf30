import { LRUCache } from 'lru-cache';
import { oncePer } from '../graph/once.js';

// Plans of one field of one document: as many as there are arguments in use, until they are too many.
const maximumPlans = 50;
const maximumKey = 2000;

// JSON has no infinities: written as null, they would be taken for it.
const finite = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/**
 * Plans once for equal arguments: a document that is asked often has the same arguments in most of its fields.
 * @param plan depends on nothing but its parameters; its plans are forgotten with the shape they were made for
 */
export function cachePlans<Shape extends object, Arguments extends object, Plan extends object>(
  plan: (shape: Shape, args: Arguments) => Plan,
): (shape: Shape, args: Arguments) => Plan {
  const plansOf = oncePer((_: Shape) => new LRUCache<string, Plan>({ max: maximumPlans }));
  return (shape, args) => {
    const key = JSON.stringify(args, finite);
    if (key.length > maximumKey) return plan(shape, args);
    const plans = plansOf(shape);
    const known = plans.get(key);
    if (known) return known;
    const made = plan(shape, args);
    plans.set(key, made);
    return made;
  };
}
