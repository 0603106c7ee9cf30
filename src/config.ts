import { z } from 'zod';
import { UserError } from './user-error.js';

const text = z.string();
const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive', error: 'expects true or false' });
const port = text
  .transform(Number)
  .refine((given) => Number.isInteger(given) && given >= 0 && given <= 65_535, 'expects a port number from 0 to 65535');
const milliseconds = text
  .transform(Number)
  .refine(
    (given) => Number.isInteger(given) && given >= 1 && given <= 3_600_000,
    'expects a number of milliseconds from 1 to 3600000',
  );
const megabytes = text
  .transform(Number)
  .refine(
    (given) => Number.isInteger(given) && given >= 0 && given <= 65_536,
    'expects a number of megabytes from 0 to 65536',
  );
const databaseUrl = text.refine(
  (given) => URL.canParse(given) && /^postgres(ql)?:$/.test(new URL(given).protocol),
  'expects the URL of a PostgreSQL database, such as postgresql://user:password@localhost:5432/cafcass',
);
const link = text.refine(
  (given) => URL.canParse(given) && /^(https?|mailto):/.test(given),
  'expects an address, such as https://example.org/cafcass or mailto:data@example.org',
);
// Links are this and a path.
const publicUrl = text
  .refine(
    (given) => URL.canParse(given) && /^https?:\/\/[^?#]+$/.test(given),
    'expects the address at which the server is reached, such as https://data.example.org/cafcass',
  )
  .transform((given) => given.replace(/\/+$/, ''));
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const logLevel = z.enum(logLevels, `expects one of ${logLevels.join(', ')}`);

const emptyIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const setting = <Type extends z.ZodType>(type: Type, meaning: string) =>
  z.preprocess(emptyIsAbsent, type).describe(meaning);

const schema = z.object({
  DATABASE_URL: setting(
    databaseUrl.optional(),
    'a PostgreSQL database, of version 15 or later; absent: an embedded one, in DATA_DIR',
  ),
  DATA_DIR: setting(text.default('.data'), 'folder of the embedded database'),
  PORT: setting(port.default(4000), 'port to serve on; 0 takes any free one'),
  HOST: setting(text.default('localhost'), 'address to serve on'),
  PUBLIC_URL: setting(
    publicUrl.optional(),
    'address at which others reach the server, with the path before its own: links begin with it; absent: they begin with /',
  ),
  CONTACT_URL: setting(
    link.optional(),
    'where readers say that a figure is wrong, or ask: an address of the web or of mail, in the footer of every page; absent: none is named',
  ),
  REPOSITORY_URL: setting(
    link.optional(),
    'where the program and its dataset are developed, in the footer of every page; absent: none is named',
  ),
  PACKAGE_DIR: setting(text.optional(), 'folder of the data package to load; absent: the dataset of this project'),
  DOCUMENTS_DIR: setting(
    text.optional(),
    'folder with the texts of the documents: citations then quote their lines and say whether they hold; absent: no quotes',
  ),
  PERSISTED_ONLY: setting(
    flag.default(false),
    'whether only saved documents are answered, by their ids; no GraphiQL then',
  ),
  INTROSPECTION: setting(flag.default(true), 'whether anybody is told the schema; no GraphiQL where not'),
  FEDERATION_TRUST: setting(
    flag.default(false),
    'whether only gateways ask: they are then told the schema in any case, and given traces',
  ),
  COMPILE_DOCUMENTS: setting(
    flag.default(true),
    'whether documents that are asked often are compiled; where not, the answers are the same, and slower',
  ),
  STATEMENT_TIMEOUT: setting(
    milliseconds.default(5000),
    'how many milliseconds one statement of a request may take in the database',
  ),
  REQUEST_TIMEOUT: setting(milliseconds.default(15_000), 'how many milliseconds a request may take'),
  ANSWER_CACHE: setting(
    megabytes.default(12),
    'how many megabytes of answers are kept, to be given again as long as their release is in force; 0 for none',
  ),
  LOG_LEVEL: setting(
    logLevel.default('warn'),
    `least important messages to log, on standard error: ${logLevels.join(', ')}; debug logs every statement`,
  ),
});

/** Every setting, read from the environment. */
export type Config = z.infer<typeof schema>;

/** An environment variable that the program reads. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  /** What it is where it is absent or empty; null where that is no value, and its meaning says what absence means. */
  readonly default: string | null;
}

/** The settings, for people; README.md has them as a table. */
export const settings: readonly Setting[] = Object.entries(schema.shape).map(([name, type]) => {
  const value = type.parse(undefined);
  return { name, meaning: type.description ?? '', default: value === undefined ? null : String(value) };
});

/**
 * Reads the settings.
 * @throws UserError naming each setting that is wrong and what was expected
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path: [name = ''], message }) => {
    // A database URL may hold a password.
    const given = name === 'DATABASE_URL' ? '' : `, not ${JSON.stringify(environment[String(name)])}`;
    return `${String(name)} ${message}${given}`;
  });
  throw new UserError(faults.join('; '));
}
