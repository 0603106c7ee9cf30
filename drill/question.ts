import { readdir, readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';

/** A question whose right answer is known beforehand. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether an answer without errors is right. */
  isRight(data: unknown): boolean;
}

const names = [
  'staff-over-time',
  'latest-figures',
  'figure',
  'documents',
  'search',
  'measure-figures',
  'staff-groups',
  'contradictions',
];

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

/** A saved operation with its example, and the answer that the tests keep of it. */
async function savedQuestion(name: string): Promise<Question> {
  const query = await read(`../dist/operations/${name}.graphql`);
  const { data, example } = JSON.parse(await read(`../test/queries/${name}.json`));
  const [, written = '{}'] = /^# variables: (.*)$/m.exec(query) ?? [];
  // What the example does not say is kept with its answer.
  const variables = example ?? JSON.parse(written);
  return { name, query, variables, isRight: (given) => isDeepStrictEqual(given, data) };
}

/** What is asked under every fault: saved operations, small and large. */
export const savedQuestions = (): Promise<readonly Question[]> => Promise.all(names.map(savedQuestion));

/** Every saved operation whose answer does not tell when a release was loaded. */
export async function allSavedQuestions(): Promise<readonly Question[]> {
  const files = await readdir(new URL('../dist/operations', import.meta.url));
  const all = files.map((file) => file.replace(/\.graphql$/, '')).filter((name) => name !== 'releases');
  return Promise.all(all.map(savedQuestion));
}

/** What regions are given as a note in another release. */
export const otherNote = 'A note of another release.';

/** Asks for what differs between the release of the project and another: the notes are all of the one or all of the other. */
export const regionNotes: Question = {
  name: 'region-notes',
  query: '{ a: regions { nodes { note } } b: regions { nodes { id note } } }',
  variables: {},
  isRight: (data) => {
    const { a, b } = data as Record<'a' | 'b', { nodes: readonly { readonly note: string | null }[] }>;
    const notes = [...a.nodes, ...b.nodes].map(({ note }) => note === otherNote);
    return notes.length > 0 && new Set(notes).size === 1;
  },
};
