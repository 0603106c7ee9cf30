import { readdir, readFile } from 'node:fs/promises';
import { Command } from 'commander';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { settingsHelp } from '../src/cli/settings-help.js';
import { readConfig, settings } from '../src/config.js';
import { UserError } from '../src/user-error.js';

const names = settings.map(({ name }) => name);

/** The settings, or what is wrong with them. */
const read = (environment: NodeJS.ProcessEnv) => {
  try {
    return readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message;
  }
};

describe('settings', () => {
  it('have their defaults where they are absent, empty or blank', () => {
    const byDefault = readConfig({});
    expect(byDefault).toMatchObject({ DATA_DIR: '.data', PORT: 4000, INTROSPECTION: true, PERSISTED_ONLY: false });
    expect(byDefault).not.toHaveProperty('DATABASE_URL');
    for (const { name, default: told } of settings)
      expect(String(byDefault[name as keyof typeof byDefault] ?? null), name).toBe(String(told));
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(byDefault);
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ' \t'])))).toEqual(byDefault);
  });

  it('are read as what they are, and nothing else of the environment is', () => {
    const given = {
      DATABASE_URL: 'postgres://reader@db.example/cafcass',
      DATA_DIR: '/srv/data',
      PORT: '0',
      HOST: '0.0.0.0',
      PUBLIC_URL: 'https://data.example.org/cafcass',
      PACKAGE_DIR: '/srv/package',
      DOCUMENTS_DIR: '/srv/texts',
      PERSISTED_ONLY: 'true',
      INTROSPECTION: 'false',
      FEDERATION_TRUST: 'true',
      COMPILE_DOCUMENTS: 'false',
      STATEMENT_TIMEOUT: '700',
      REQUEST_TIMEOUT: '9000',
      REDIS_URL: 'rediss://reader:secret@cache.example:6380/2',
      LOG_LEVEL: 'debug',
    };
    expect(names).toEqual(expect.arrayContaining(Object.keys(given)));
    expect(readConfig({ ...given, HOME: '/root' })).toEqual({
      ...readConfig({}),
      ...given,
      PORT: 0,
      PERSISTED_ONLY: true,
      INTROSPECTION: false,
      FEDERATION_TRUST: true,
      COMPILE_DOCUMENTS: false,
      STATEMENT_TIMEOUT: 700,
      REQUEST_TIMEOUT: 9000,
    });
  });

  it.each<readonly [name: string, value: string, message: string]>([
    ['PORT', 'http', 'PORT expects a port number from 0 to 65535, not "http"'],
    ['PORT', '65536', 'PORT expects a port number from 0 to 65535, not "65536"'],
    ['PORT', '-1', 'PORT expects a port number from 0 to 65535, not "-1"'],
    ['PORT', '80.5', 'PORT expects a port number from 0 to 65535, not "80.5"'],
    ['PERSISTED_ONLY', 'yes', 'PERSISTED_ONLY expects true or false, not "yes"'],
    ['INTROSPECTION', '0', 'INTROSPECTION expects true or false, not "0"'],
    ['FEDERATION_TRUST', 'TRUE', 'FEDERATION_TRUST expects true or false, not "TRUE"'],
    ['STATEMENT_TIMEOUT', '0', 'STATEMENT_TIMEOUT expects a number of milliseconds from 1 to 3600000, not "0"'],
    ['REQUEST_TIMEOUT', '5s', 'REQUEST_TIMEOUT expects a number of milliseconds from 1 to 3600000, not "5s"'],
    ...['data.example.org', 'ftp://data.example.org', 'https://data.example.org/?a'].map(
      (value) =>
        [
          'PUBLIC_URL',
          value,
          `PUBLIC_URL expects the address at which the server is reached, such as https://data.example.org/figures, not "${value}"`,
        ] as const,
    ),
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL expects one of fatal, error, warn, info, debug, silent, not "loud"'],
  ])('%s is not %s', (name, value, message) => {
    expect(read({ [name]: value })).toBe(message);
  });

  it.each([
    ...['mysql://root:secret@localhost/cafcass', 'root:secret', 'secret'],
    ...['postgres://root:secret@localhost', 'postgresql://root:secret@localhost:5432/?sslmode=disable'],
  ])('DATABASE_URL is not %s, and not shown', (value) => {
    expect(read({ DATABASE_URL: value })).toBe(
      'DATABASE_URL expects the URL of a PostgreSQL database with its name, such as postgresql://user:password@localhost:5432/documents',
    );
  });

  it('DATABASE_READ_URLS are URLs of databases with their names, and not shown', () => {
    expect(read({ DATABASE_READ_URLS: 'postgres://one/documents,postgres://root:secret@two' })).toBe(
      'DATABASE_READ_URLS expects URLs of PostgreSQL databases with their names, and commas between them',
    );
    const urls = ['postgres://one/documents', 'postgres:///documents?host=/run/postgresql'];
    expect(readConfig({ DATABASE_READ_URLS: urls.join(', ') }).DATABASE_READ_URLS).toEqual(urls);
  });

  it.each(['sk secret', 'sk-secret\nhost: elsewhere', 'sk-sécret'])('MODEL_KEY is not %j, and not shown', (value) => {
    expect(read({ MODEL_KEY: value })).toBe('MODEL_KEY expects a key of visible ASCII characters');
  });

  it.each(['https://:secret@localhost', 'redis://:secret@localhost/first', 'localhost:6379', 'redis://:secret@'])(
    'REDIS_URL is not %s, and not shown',
    (value) => {
      expect(read({ REDIS_URL: value })).toBe(
        'REDIS_URL expects the URL of a Redis or Valkey server, such as redis://user:password@localhost:6379',
      );
    },
  );

  it('METRICS_PORT is not PORT, for one of them could not be served', () => {
    const message = 'METRICS_PORT expects another port than PORT, not ';
    expect(read({ PORT: '5000', METRICS_PORT: '5000' })).toBe(`${message}"5000"`);
    expect(read({ METRICS_PORT: '4000' })).toBe(`${message}"4000"`);
    expect(read({ METRICS_PORT: '9464' })).toMatchObject({ PORT: 4000, METRICS_PORT: 9464 });
    expect(read({ PORT: '0', METRICS_PORT: '0' })).toMatchObject({ PORT: 0, METRICS_PORT: 0 });
  });

  it.each([
    ...['0.0.0.0/0', '::/0', '10.0.0.0/00', '10.0.0.0/33', '::1/129', '10.0.0.0/-1', '10.0.0.0/', '10.0.0.0/8.5'],
    ...['loopback,', ',', 'loopback,,10.0.0.0/8', '10.0.0.0/8 ::1', '10.0.0.1:80', '[::1]', '10.0.0.0/255.0.0.0'],
  ])('TRUSTED_PROXIES is not %s', (value) => {
    expect(read({ TRUSTED_PROXIES: value })).toBe(
      `TRUSTED_PROXIES expects addresses or networks with commas between them, such as loopback, 10.0.0.0/8, and none of everybody, such as 0.0.0.0/0, not "${value}"`,
    );
  });

  it.each([
    ...['loopback', 'linklocal , uniquelocal', '10.0.0.0/1', '10.0.0.1/32', '10.0.0.0/08', '10.0.0.1', '::1'],
    ...['2001:db8::/1', '::1/128', '::ffff:10.0.0.0/104', '::ffff:10.0.0.1', 'fe80::1%eth0', 'fe80::%eth0/64'],
  ])('TRUSTED_PROXIES may be %s, which the server takes', (value) => {
    const { TRUSTED_PROXIES = [] } = readConfig({ TRUSTED_PROXIES: value });
    expect(() => Fastify({ trustProxy: [...TRUSTED_PROXIES] })).not.toThrow();
  });

  it('are told all at once where several are wrong', () => {
    expect(read({ LOG_LEVEL: 'loud', PORT: 'http' })).toBe(
      'PORT expects a port number from 0 to 65535, not "http"; ' +
        'LOG_LEVEL expects one of fatal, error, warn, info, debug, silent, not "loud"',
    );
  });
});

// The words of a cell: documentation may set a name in type of its own, or link it.
const plain = (markdown: string) =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('`', '')
    .trim();

/** The rows of tables whose first cell names a setting. */
const rowsOf = (markdown: string) =>
  [...markdown.matchAll(/^\|(.*)\|$/gm)]
    .map(([, row = '']) => row.split('|').map(plain))
    .filter(([name = '']) => name.split(/,\s*/).some((word) => names.includes(word)));

describe('documentation', async () => {
  const files = ['README.md', 'CONTRIBUTING.md', ...(await readdir('docs')).map((file) => `docs/${file}`)];
  const documents = await Promise.all(
    files.filter((file) => file.endsWith('.md')).map(async (file) => ({ file, text: await readFile(file, 'utf8') })),
  );
  const expected = settings.map(({ name, meaning, default: byDefault }) => [name, meaning, byDefault ?? '']);

  it('has all settings in the table of docs/operating.md, as they are declared: `npm run settings` writes it', () => {
    const { text = '' } = documents.find(({ file }) => file === 'docs/operating.md') ?? {};
    expect(rowsOf(text)).toEqual(expected);
  });

  it('says nothing else of them in another table', () => {
    const rows = documents.flatMap(({ text }) => rowsOf(text));
    expect(rows.length).toBeGreaterThanOrEqual(expected.length);
    for (const row of rows) expect(expected).toContainEqual(row);
  });

  it('sets those there are, to values they take', () => {
    const set = documents.flatMap(({ file, text }) =>
      [...text.matchAll(/(?<![\w-])([A-Z][A-Z_]{3,})=([^`\s]*)/g)].map(([, name = '', value = '']) => ({
        file,
        name,
        value,
      })),
    );
    expect(set).toContainEqual({ file: 'docs/api.md', name: 'INTROSPECTION', value: 'false' });
    const wrong = set.filter(({ name, value }) => !names.includes(name) || typeof read({ [name]: value }) === 'string');
    expect(wrong).toEqual([]);
  });
});

describe('the help', () => {
  it('lists all settings with meaning and default', () => {
    const text = settingsHelp({ command: new Command(), error: false }).replaceAll(/\s+/g, ' ');
    for (const { name, meaning, default: byDefault } of settings)
      expect(text).toContain(`${name} ${meaning}${byDefault === null ? '' : ` (default: ${byDefault})`}`);
  });

  it.each([
    ['PORT', '0x10'],
    ['PAGE_LIMIT', '1e2'],
    ['REQUEST_TIMEOUT', '0b11'],
    ['TRUSTED_PROXIES', '5'],
    ['TRUSTED_PROXIES', '1.5'],
    ['TRUSTED_PROXIES', '0x10'],
    ['TRUSTED_PROXIES', '5/8'],
  ])('are what they are written as, and not what else is taken for it: %s=%s', (name, value) => {
    expect(read({ [name]: value })).toContain(name);
  });
});
