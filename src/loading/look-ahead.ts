import { type EntityClass, membersOf, type Reference, subtypesOf } from '../graph/entity.js';
import type { Selection } from '../graph/selection.js';
import type { Row } from '../query/row.js';
import type { Loaders } from './loaders.js';

interface Place {
  readonly holder: Record<string, unknown>;
  readonly reference: Reference;
}

const onlyId = (selection: Selection) =>
  [...selection.fields.keys()].every((name) => name === 'id' || name === '__typename');

/** Every place of the rows where a selected reference is to stand, with the selection below it. */
function* selectedReferences(
  entity: EntityClass,
  holders: readonly Record<string, unknown>[],
  selection: Selection,
): Generator<{ readonly places: readonly Place[]; readonly reference: Reference; readonly selection: Selection }> {
  const members = new Map([entity, ...subtypesOf(entity)].flatMap((type) => [...membersOf(type)]));
  for (const [name, selected] of selection.fields) {
    const member = members.get(name);
    if (member?.kind === 'reference') {
      const places = holders.map((holder) => ({ holder, reference: member }));
      yield { places, reference: member, selection: selected };
    } else if (member?.kind === 'embedded') {
      const inner = holders.map((holder) => holder[name]).filter((value) => value !== null);
      yield* selectedReferences(member.target(), inner as Record<string, unknown>[], selected);
    }
  }
}

/**
 * Puts into rows the rows they refer to, as far as the query selects them, so that the fields below resolve without a
 * promise: for each relation one batch, through the same loaders as any other look-up.
 */
export async function lookAhead(
  loaders: Loaders,
  entity: EntityClass,
  rows: readonly Row[],
  selection: Selection,
): Promise<void> {
  const groups = [...selectedReferences(entity, rows, selection)];
  await Promise.all(
    groups.map(async ({ places, reference, selection: selected }) => {
      const target = reference.target();
      const key = `${reference.name}Id`;
      if (onlyId(selected)) {
        for (const { holder } of places) holder[reference.name] ??= holder[key] === null ? null : { id: holder[key] };
        return;
      }
      const ids = new Set<string>();
      for (const { holder } of places) if (typeof holder[key] === 'string') ids.add(holder[key]);
      const rows = await loaders.many(target, ids);
      for (const { holder } of places) holder[reference.name] = rows.get(holder[key] as string) ?? null;
      const found = [...rows.values()];
      if (found.length > 0) await lookAhead(loaders, target, found, selected);
    }),
  );
}
