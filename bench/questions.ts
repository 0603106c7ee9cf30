import type { Question } from './question.ts';
import { acrossDocuments } from './questions/across-documents.ts';
import { areas } from './questions/areas.ts';
import { groups } from './questions/groups.ts';
import { oneById } from './questions/one-by-id.ts';
import { page } from './questions/page.ts';
import { thousand } from './questions/thousand.ts';

/** Every question, in the order of the report. */
export const questions: readonly Question[] = [oneById, areas, thousand, page, groups, acrossDocuments];

/** Those of some questions that this server can answer. */
export async function answerable(asked: readonly Question[], url: URL): Promise<readonly Question[]> {
  const schema = await (await fetch(new URL('/schema.graphql', url))).text();
  return asked.filter(({ name, needs }) => {
    const isAnswerable = !needs || schema.includes(`  ${needs}(`);
    if (!isAnswerable) process.stdout.write(`${name} is left out: the schema has no ${needs}\n`);
    return isAnswerable;
  });
}
