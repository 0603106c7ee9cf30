import { type ConstDirectiveNode, type DocumentNode, parse, print } from 'graphql';
import type { Change } from './change.ts';

/** What other graphs build on, by the type it stands at: keys, and that a type may be theirs too. */
const promised = new Set(['key', 'shareable']);

type Promises = ReadonlyMap<string, ReadonlySet<string>>;

interface Directed {
  readonly name?: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
  readonly fields?: readonly Directed[];
}

/** The directives of one sort, by the schema coordinate they stand at. */
function directivesOf(document: DocumentNode, isWanted: (directive: ConstDirectiveNode) => boolean): Promises {
  const found = new Map<string, ReadonlySet<string>>();
  const gather = ({ name, directives = [], fields = [] }: Directed, owner = ''): void => {
    if (!name) return;
    const coordinate = `${owner}${name.value}`;
    const wanted = directives.filter(isWanted).map(print);
    if (wanted.length > 0) found.set(coordinate, new Set(wanted));
    for (const field of fields) gather(field, `${coordinate}.`);
  };
  for (const definition of document.definitions) gather(definition as Directed);
  return found;
}

const isPromise = ({ name }: ConstDirectiveNode) => promised.has(name.value);
const isExperimental = (directive: ConstDirectiveNode) => print(directive) === '@tag(name: "experimental")';

/** What of one is not in the other. */
const missing = (one: Promises, other: Promises): [coordinate: string, directive: string][] =>
  [...one].flatMap(([coordinate, directives]) =>
    [...directives]
      .filter((directive) => !other.get(coordinate)?.has(directive))
      .map((directive): [string, string] => [coordinate, directive]),
  );

/** Every change from one subgraph to the next that graphs beside it may rely on; what a type has is compared with the schema. */
export function subgraphChanges(released: string, current: string): readonly Change[] {
  const [before, after] = [parse(released), parse(current)];
  const change = (level: Change['level'], path: string, reason: string): Change => ({ level, path, reason });
  const [promisedBefore, promisedAfter] = [directivesOf(before, isPromise), directivesOf(after, isPromise)];
  return [
    ...missing(promisedBefore, promisedAfter).map(([path, directive]) =>
      change('BREAKING', path, `${directive} was removed. Graphs that build on it no longer compose.`),
    ),
    ...missing(promisedAfter, promisedBefore).map(([path, directive]) =>
      change('SAFE', path, `${directive} was added.`),
    ),
    ...missing(directivesOf(after, isExperimental), directivesOf(before, isExperimental)).map(([path, directive]) =>
      change('DANGEROUS', path, `${directive} was added. What was promised may change without a deprecation.`),
    ),
  ];
}
