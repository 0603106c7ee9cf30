import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { apiSchema } from '../../src/domain/graph.js';
import { entities } from '../../src/domain/registry.js';
import { isConnectionName } from '../../src/graph/connection.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { openGraph } from '../ask.js';

const { ask } = await openGraph();

const roots = entities.flatMap((entity) => {
  const { many } = optionsOf(entity);
  return many ? [[many, entity.name] as const] : [];
});

/** The connections a type shows. */
function connectionsOf(typeName: string): readonly string[] {
  const type = apiSchema().getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${typeName} has no fields`);
  return Object.values(type.getFields())
    .filter(({ type }) => isConnectionName(getNamedType(type).name))
    .map(({ name }) => name);
}

interface Totals {
  readonly totalCount: number;
}
type Counted = Readonly<Record<string, Totals>>;

it.each(roots)('%s are filtered and ordered by every connection they show', async (root, typeName) => {
  for (const name of connectionsOf(typeName)) {
    const { data, errors } = await ask(`{
      all: ${root}(first: 1000, orderBy: [{ ${name}: { count: DESC } }]) { totalCount nodes { own: ${name}(first: 0) { totalCount } } }
      some: ${root}(first: 0, where: { ${name}: { some: {} } }) { totalCount }
      none: ${root}(first: 0, where: { ${name}: { none: {} } }) { totalCount }
      every: ${root}(first: 0, where: { ${name}: { every: { not: {} } } }) { totalCount }
    }`);
    expect(errors, name).toBeUndefined();
    const { all, some, none, every } = data as unknown as {
      all: Totals & { nodes: readonly Counted[] };
    } & Readonly<Record<'some' | 'none' | 'every', Totals>>;
    const counts = all.nodes.map(({ own }) => own?.totalCount ?? 0);
    const withAny = counts.filter((count) => count > 0).length;
    expect(counts, name).toEqual(counts.toSorted((one, other) => other - one));
    expect(some.totalCount + none.totalCount, name).toBe(all.totalCount);
    expect(every.totalCount, name).toBe(none.totalCount);
    if (all.totalCount <= counts.length) expect(some.totalCount, name).toBe(withAny);
  }
});
