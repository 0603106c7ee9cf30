function refuse(name: string, expected: string, given: string): never {
  process.stderr.write(`--${name} expects ${expected}, not ${JSON.stringify(given)}\n`);
  process.exit(2);
}

/** A number given on the command line. */
export function numberOption(name: string, given: string): number {
  const value = Number(given);
  if (!(value > 0)) refuse(name, 'a number above 0', given);
  return value;
}

/** Some of the things there are, given on the command line with commas between them; all where absent. */
export function listOption<Thing extends { readonly name: string }>(
  name: string,
  given: string | undefined,
  things: readonly Thing[],
): readonly Thing[] {
  if (given === undefined) return things;
  return given.split(',').map((asked) => {
    const found = things.find((thing) => thing.name === asked);
    return found ?? refuse(name, things.map((thing) => thing.name).join(', '), asked);
  });
}
