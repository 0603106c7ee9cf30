import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import { embeddedVersion } from '../../src/database/embedded-folder.js';
import { UserError } from '../../src/user-error.js';

const above = await mkdtemp(join(tmpdir(), 'cafcass-graph-damage-'));
afterAll(() => rm(above, { recursive: true }));

const open = (folder: string) => openDatabase({ DATA_DIR: folder, DATABASE_URL: undefined });

describe('the folder of an embedded database', () => {
  const whole = join(above, 'whole');
  beforeAll(async () => {
    const orm = await open(whole);
    await orm.em.getConnection().execute('create table kept (number int)');
    await orm.close(true);
  });

  /** A copy that no process has. */
  async function copied(name: string): Promise<string> {
    const folder = join(above, name);
    await cp(whole, folder, { recursive: true, filter: (path) => !path.endsWith('in-use-by-process') });
    return folder;
  }

  const damaged =
    /^the embedded database in .* cannot be used, for its files are damaged or no database \((?!.*Build with).+\); nothing was removed; put a copy of the folder in its place, or remove the folder .*pglite and start again: the dataset is then loaded anew, as release 1$/;

  it.each<[string, (database: string) => Promise<unknown>, RegExp]>([
    [
      'of another version of PostgreSQL',
      (database) => writeFile(join(database, 'PG_VERSION'), '17\n'),
      /^the embedded database in .* is of PostgreSQL 17, and this program runs \d+; nothing was removed; use the program that made it, or remove the folder .*pglite and start again: the dataset is then loaded anew, as release 1$/,
    ],
    ['without its version', (database) => rm(join(database, 'PG_VERSION')), damaged],
    ['whose control file is missing', (database) => rm(join(database, 'global', 'pg_control')), damaged],
    [
      'whose control file is damaged',
      (database) => writeFile(join(database, 'global', 'pg_control'), Buffer.alloc(8192, 7)),
      damaged,
    ],
    ['whose catalogue is cut off', (database) => truncate(join(database, 'base', '5', '1259'), 100), damaged],
    [
      'that is a file',
      async (database) => {
        await rm(database, { recursive: true });
        await writeFile(database, 'not a folder');
      },
      damaged,
    ],
  ])('%s is refused in one sentence, and left as it is', async (name, spoil, sentence) => {
    const folder = await copied(name.replaceAll(' ', '-'));
    await spoil(join(folder, 'pglite'));
    const error: unknown = await open(folder).then(
      (orm) => orm.close(true),
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(sentence);
  });

  it('that is refused, and removed as is told, is made anew', async () => {
    const folder = await copied('removed');
    await rm(join(folder, 'pglite', 'PG_VERSION'));
    await expect(open(folder)).rejects.toThrow(damaged);
    await rm(join(folder, 'pglite'), { recursive: true });
    await rm(join(folder, 'in-use-by-process'));
    await (await open(folder)).close(true);
  });

  it('that was left half made is made again', async () => {
    const folder = join(above, 'half');
    const database = join(folder, 'pglite');
    await mkdir(database, { recursive: true });
    await cp(join(whole, 'pglite', 'PG_VERSION'), join(database, 'PG_VERSION'));
    await writeFile(join(folder, 'pglite-is-being-made'), '');
    const orm = await open(folder);
    await orm.em.getConnection().execute('create table kept (number int)');
    await orm.close(true);
    expect(existsSync(join(folder, 'pglite-is-being-made'))).toBe(false);
    expect(await readFile(join(database, 'PG_VERSION'), 'utf8')).toBe(`${embeddedVersion}\n`);
  });
});
