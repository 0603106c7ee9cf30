/**
 * About how many characters a value has as JSON.
 * @param most it is not counted further than to this
 */
export function charactersOf(value: unknown, most = Number.POSITIVE_INFINITY): number {
  if (typeof value === 'string') return value.length + 3;
  if (typeof value !== 'object' || value === null) return 5;
  let count = 2;
  if (Array.isArray(value))
    for (const item of value) {
      count += charactersOf(item, most - count);
      if (count > most) break;
    }
  else
    for (const name in value) {
      count += name.length + 4 + charactersOf((value as Record<string, unknown>)[name], most - count);
      if (count > most) break;
    }
  return count;
}
