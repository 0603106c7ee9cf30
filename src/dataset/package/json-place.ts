/** The way to a value of a JSON text: names of properties and places in lists. */
export type JsonPath = readonly PropertyKey[];

/** A path for people: `resources[2].path`; empty for the whole. */
export function propertyName(path: JsonPath): string {
  return path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    return before === '' ? String(part) : `${before}.${String(part)}`;
  }, '');
}

interface Open {
  readonly path: JsonPath;
  /** The place of the item that is read; null in an object. */
  index: number | null;
  /** The property that is read; null before its name. */
  key: string | null;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Where each property and each item of a JSON text begins, by its name for people: the line, from 1. */
function linesIn(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const open: Open[] = [];
  let [line, at] = [1, 0];
  for (const { 0: token, index } of text.matchAll(tokens)) {
    for (; at < index; at++) if (text[at] === '\n') line += 1;
    const around = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (around?.index === null) around.key = null;
      else if (around) around.index += 1;
    } else if (token !== ':') {
      const isName = around?.index === null && around.key === null;
      const part = isName ? (JSON.parse(token) as string) : (around?.index ?? around?.key);
      const path = [...(around?.path ?? []), ...(part === undefined || part === null ? [] : [part])];
      if (isName) around.key = String(part);
      if (isName || (around && around.index !== null)) lines.set(propertyName(path), line);
      if (token === '{') open.push({ path, index: null, key: null });
      if (token === '[') open.push({ path, index: 0, key: null });
    }
  }
  return lines;
}

/** Finds the line of a value in a text that is JSON; of one that is not there, the line of what it would stand in. */
export function lineFinder(text: string): (path: JsonPath) => number {
  let lines: ReadonlyMap<string, number> | undefined;
  return (path) => {
    lines ??= linesIn(text);
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(propertyName(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
}
