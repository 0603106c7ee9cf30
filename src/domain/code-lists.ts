import { type CodeList, isCodeList } from '../graph/described-enum.js';
import { membersOf } from '../graph/entity-metadata.js';
import { entities } from './registry.js';

/** The lists of codes that the values of columns are of, by their names in a package, such as `work-kind`. */
export const codeLists: ReadonlyMap<string, CodeList> = new Map(
  entities
    .flatMap((entity) =>
      [...membersOf(entity).values()].flatMap((member) => {
        const list = member.kind === 'attribute' ? member.values : undefined;
        return isCodeList(list) ? [[list.nameInPackage, list] as const] : [];
      }),
    )
    .toSorted(([one], [other]) => (one < other ? -1 : 1)),
);
