import { columnName } from '../graph/column-name.js';
import type { CodeList } from '../graph/described-enum.js';
import { membersOf } from '../graph/entity-metadata.js';
import { entities } from './registry.js';

/** `WorkKind` as `work-kind`. */
const nameOf = ({ name }: CodeList): string => columnName(name).replace(/^_/, '').replaceAll('_', '-');

/** The lists of codes that the values of columns are of, by their names in a package, such as `work-kind`. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map(
  entities
    .flatMap((entity) =>
      [...membersOf(entity).values()].flatMap((member) => {
        const list = member.kind === 'attribute' && member.values?.isOpen ? (member.values as CodeList) : null;
        return list ? [[nameOf(list), list] as const] : [];
      }),
    )
    .toSorted(([one], [other]) => (one < other ? -1 : 1)),
);
