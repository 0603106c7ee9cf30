import type { Question } from './question.ts';
import { acrossDocuments } from './questions/across-documents.ts';
import { adHoc } from './questions/ad-hoc.ts';
import { areas } from './questions/areas.ts';
import { contains } from './questions/contains.ts';
import { count } from './questions/count.ts';
import { deepPages } from './questions/deep-pages.ts';
import { entities } from './questions/entities.ts';
import { groups } from './questions/groups.ts';
import { groupsByTwo } from './questions/groups-by-two.ts';
import { leastAndGreatest } from './questions/least-and-greatest.ts';
import { ofRegion } from './questions/of-region.ts';
import { oneById } from './questions/one-by-id.ts';
import { page } from './questions/page.ts';
import { range } from './questions/range.ts';
import { regions } from './questions/regions.ts';
import { relations } from './questions/relations.ts';
import { search } from './questions/search.ts';
import { severalLists } from './questions/several-lists.ts';
import { statements } from './questions/statements.ts';
import { thousand } from './questions/thousand.ts';

/** Every question, in the order of the report. */
export const questions: readonly Question[] = [
  oneById,
  areas,
  thousand,
  page,
  groups,
  groupsByTwo,
  leastAndGreatest,
  acrossDocuments,
  statements,
  regions,
  relations,
  range,
  ofRegion,
  count,
  contains,
  search,
  deepPages,
  severalLists,
  entities,
  adHoc,
];

/** Those of some questions that this server can answer. */
export async function answerable(asked: readonly Question[], url: URL): Promise<readonly Question[]> {
  const schema = await (await fetch(new URL('/schema.graphql', url))).text();
  return asked.filter(({ name, needs }) => {
    const isAnswerable = !needs || schema.includes(`  ${needs}(`);
    if (!isAnswerable) process.stdout.write(`${name} is left out: the schema has no ${needs}\n`);
    return isAnswerable;
  });
}
