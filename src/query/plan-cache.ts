import { LRUCache } from 'lru-cache';
import { oncePer } from '../graph/once.js';

// Plans are kept for so many characters of arguments, and so many at least for each plan: it takes about twenty bytes for each.
const maximumArguments = 800_000;
const least = 500;
const longest = 2000;

// JSON has no infinities: written as null, they would be taken for it.
const finite = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/** Arguments as a text of their own. */
function writtenOf(args: object): string {
  const written = JSON.stringify(args);
  return written.includes('null') ? JSON.stringify(args, finite) : written;
}

/**
 * Plans once for equal arguments: a document that is asked often has the same arguments in most of its fields. The plans
 * used longest ago are forgotten when there are too many.
 * @param plan depends on nothing but its parameters
 * @param capacity how many characters the arguments of all plans that are kept may have
 * @param maximumKey how many those of one may have: what has more is planned each time
 */
export function cachePlans<Shape extends object, Arguments extends object, Plan extends object>(
  plan: (shape: Shape, args: Arguments) => Plan,
  capacity = maximumArguments,
  maximumKey = longest,
): (shape: Shape, args: Arguments) => Plan {
  const plans = new LRUCache<string, Plan>({
    maxSize: capacity,
    sizeCalculation: (_, key) => key.length + least,
  });
  let shapes = 0;
  const numberOf = oncePer((_: Shape) => ++shapes);
  return (shape, args) => {
    const written = writtenOf(args);
    if (written.length > maximumKey) return plan(shape, args);
    const key = `${numberOf(shape)} ${written}`;
    const known = plans.get(key);
    if (known) return known;
    const made = plan(shape, args);
    plans.set(key, made);
    return made;
  };
}
