/**
 * Whether an answer would have more characters as JSON than it may; it is looked at before it is written, for what is too large
 * must not be.
 */
export function isLongerThan(limit: number, answer: unknown): boolean {
  let left = limit;
  const take = (value: unknown): boolean => {
    if (typeof value === 'string') left -= value.length + 3;
    else if (Array.isArray(value)) return value.every(take);
    else if (typeof value === 'object' && value !== null) {
      for (const name in value) {
        left -= name.length + 4;
        if (!take((value as Record<string, unknown>)[name])) return false;
      }
    } else left -= 5;
    return left >= 0;
  };
  return !take(answer);
}
