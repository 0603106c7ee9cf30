import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// What tells a file where the databases are.
const source = /\binject\('databases'\)|\bprocess\.env\.DATABASE_URL\b|\{ DATABASE_URL \} = process\.env/;

const known = new Map<string, boolean>();

/** Whether a file, or one of the tests' own that it imports, asks a database that the suite makes. */
function asks(file: string): boolean {
  const found = known.get(file);
  if (found !== undefined) return found;
  // Of files that lead back to themselves, the others tell.
  known.set(file, false);
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/from '(\.{1,2}\/[^']+)\.[jt]s'/g)].map(([, path]) =>
    join(dirname(file), `${path}.ts`),
  );
  const answer =
    source.test(text) || imported.some((path) => path.startsWith('test/') && existsSync(path) && asks(path));
  known.set(file, answer);
  return answer;
}

/** The test files that ask no database that the suite makes: what they test is the same on any. */
export const filesWithoutDatabase = (): readonly string[] =>
  globSync('test/**/*.test.ts').filter((file) => !asks(file));
