import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { UserError } from './user-error.js';

const text = z.string();
const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], case: 'sensitive', error: 'expects true or false' });
// In digits and nothing else: what JavaScript takes for a number besides was hardly meant for one.
const digits = text.transform((given) => (/^\d+$/.test(given.trim()) ? Number(given) : Number.NaN));
const port = digits.refine(
  (given) => Number.isInteger(given) && given >= 0 && given <= 65_535,
  'expects a port number from 0 to 65535',
);
const whole = (unit: string, least: number, most: number) =>
  digits.refine(
    (given) => Number.isInteger(given) && given >= least && given <= most,
    `expects a number of ${unit} from ${least} to ${most}`,
  );
const milliseconds = whole('milliseconds', 1, 3_600_000);
const isDatabaseUrl = (given: string) =>
  URL.canParse(given) && /^postgres(ql)?:$/.test(new URL(given).protocol) && new URL(given).pathname.length > 1;
const databaseUrl = text.refine(
  isDatabaseUrl,
  'expects the URL of a PostgreSQL database with its name, such as postgresql://user:password@localhost:5432/documents',
);
const redisUrl = text.refine(
  (given) => URL.canParse(given) && /^rediss?:\/\/[^/?#]+(\/\d*)?$/.test(given),
  'expects the URL of a Redis or Valkey server, such as redis://user:password@localhost:6379',
);
const link = text.refine(
  (given) => URL.canParse(given) && /^(https?|mailto):/.test(given),
  'expects an address, such as https://example.org/contact or mailto:data@example.org',
);
const webAddress = text.refine(
  (given) => URL.canParse(given) && /^https?:/.test(given),
  'expects an address, such as http://localhost:4318',
);
// Links are this and a path.
const publicUrl = text
  .refine(
    (given) => URL.canParse(given) && /^https?:\/\/[^?#]+$/.test(given),
    'expects the address at which the server is reached, such as https://data.example.org/figures',
  )
  .transform((given) => given.replace(/\/+$/, ''));
// As Fastify takes them: a network of everybody, with the prefix 0, it refuses with a trace.
const isIpAddress = (given = '') => ipaddr.IPv4.isValidFourPartDecimal(given) || ipaddr.IPv6.isValid(given);
const isNetwork = (given: string) =>
  ['loopback', 'linklocal', 'uniquelocal'].includes(given) ||
  isIpAddress(given) ||
  (ipaddr.isValidCIDR(given) && isIpAddress(given.split('/')[0]) && Number(given.split('/')[1]) > 0);
const networks = text
  .transform((given) => given.split(',').map((network) => network.trim()))
  .refine(
    (given) => given.every(isNetwork),
    'expects addresses or networks with commas between them, such as loopback, 10.0.0.0/8, and none of everybody, such as 0.0.0.0/0',
  );
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const logLevel = z.enum(logLevels, `expects one of ${logLevels.join(', ')}`);

const emptyIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const setting = <Type extends z.ZodType>(type: Type, meaning: string) =>
  z.preprocess(emptyIsAbsent, type).describe(meaning);

const fields = z.object({
  DATABASE_URL: setting(
    databaseUrl.optional(),
    'a PostgreSQL database, of version 15 or later; absent: an embedded one, in DATA_DIR',
  ),
  DATABASE_READ_URLS: setting(
    text
      .transform((given) => given.split(',').map((url) => url.trim()))
      .refine(
        (urls) => urls.every(isDatabaseUrl),
        'expects URLs of PostgreSQL databases with their names, and commas between them',
      )
      .optional(),
    'replicas of the database, from which requests read in turn; absent: they read from the database itself',
  ),
  DATABASE_WAIT: setting(
    whole('milliseconds', 0, 3_600_000).default(30_000),
    'how many milliseconds a start waits for a PostgreSQL database that is not there yet',
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
  PACKAGE_DIR: setting(
    text.optional(),
    'folder of the data package to load, or several, separated as in PATH; absent: the dataset of this project',
  ),
  DOCUMENTS_DIR: setting(
    text.optional(),
    'folder with the texts of the documents: citations then quote their lines and say whether they hold; absent: no quotes',
  ),
  MODEL_KEY: setting(
    text.regex(/^[!-~]+$/, 'expects a key of visible ASCII characters').optional(),
    'key for the server of the language model that suggest asks with --model; absent: none is sent',
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
  BODY_LIMIT: setting(
    whole('kilobytes', 1, 65_536).default(1024),
    'how many kilobytes a request may send, counted when they are no longer compressed',
  ),
  TOKEN_LIMIT: setting(whole('tokens', 1, 1_000_000).default(5000), 'of how many tokens a document may consist'),
  DEPTH_LIMIT: setting(
    whole('fields', 1, 1000).default(20),
    'how many fields may be nested in one another; those of introspection are not counted',
  ),
  ALIAS_LIMIT: setting(whole('aliases', 0, 1_000_000).default(100), 'how many fields of a document may be renamed'),
  ROOT_FIELD_LIMIT: setting(
    whole('fields', 1, 1_000_000).default(50),
    'how many fields a document may ask for at its root, those of fragments among them',
  ),
  DIRECTIVE_LIMIT: setting(whole('directives', 0, 1_000_000).default(50), 'how many directives a document may have'),
  PAGE_LIMIT: setting(
    whole('rows', 50, 1000).default(1000),
    'how many rows a page may have; one whose size is not asked for has 50',
  ),
  COST_LIMIT: setting(
    whole('rows', 1, 1_000_000_000).default(200_000),
    'how many rows a document could read with its variables if every page were full',
  ),
  ANSWER_LIMIT: setting(whole('megabytes', 1, 256).default(32), 'how many megabytes an answer may have'),
  STATEMENT_TIMEOUT: setting(
    milliseconds.default(5000),
    'how many milliseconds one statement of a request may take in the database',
  ),
  REQUEST_TIMEOUT: setting(milliseconds.default(15_000), 'how many milliseconds a request may take'),
  STOP_DELAY: setting(
    whole('milliseconds', 0, 3_600_000).default(250),
    'how many milliseconds a server that is told to stop goes on taking requests, while it says that it is not ready',
  ),
  STOP_GRACE: setting(
    whole('milliseconds', 0, 3_600_000).default(8000),
    'how many milliseconds requests that are running may then go on',
  ),
  CONCURRENCY_LIMIT: setting(
    whole('requests', 1, 10_000).default(64),
    'how many questions are answered at a time; the others wait',
  ),
  QUEUE_LIMIT: setting(
    whole('requests', 0, 100_000).default(256),
    'how many questions may wait; what comes beyond is told to ask again later',
  ),
  RATE_LIMIT: setting(
    whole('points', 0, 1_000_000_000).default(0),
    'how many points a client may take in a minute: one for each request, and one for each 1000 rows that it could read; 0 for any number',
  ),
  TRUSTED_PROXIES: setting(
    networks.optional(),
    'proxies in front of the server: what they say in X-Forwarded-For and -Proto is believed; absent: nobody is',
  ),
  ANSWER_CACHE: setting(
    whole('megabytes', 0, 65_536).default(12),
    'how many megabytes of answers are kept, to be given again as long as their release is in force; 0 for none',
  ),
  REDIS_URL: setting(
    redisUrl.optional(),
    'a Redis or Valkey server in which servers of one database share the answers they keep, and what clients take of RATE_LIMIT; absent: each is by itself',
  ),
  METRICS_PORT: setting(
    port.optional(),
    'port, another than PORT, at which Prometheus finds metrics of the server, at /metrics; absent: there are none',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    webAddress.optional(),
    'where traces of operations and statements are sent, as OTLP over HTTP; absent: nowhere',
  ),
  OTEL_SERVICE_NAME: setting(text.default('cafcass-graph'), 'name of the server in its traces'),
  MCP: setting(flag.default(true), 'whether assistants are answered at /mcp, in the Model Context Protocol'),
  MCP_ORIGINS: setting(
    text
      .transform((given) => given.split(',').map((name) => name.trim()))
      .refine(
        (names) => names.every((name) => /^[a-z0-9.-]+$/i.test(name)),
        'expects names of sites with commas between them, such as chat.example.org',
      )
      .optional(),
    'sites whose pages may ask at /mcp, by their names; absent: none but those of this machine and of PUBLIC_URL',
  ),
  LOG_LEVEL: setting(
    logLevel.default('warn'),
    `least important messages to log, on standard error: ${logLevels.join(', ')}; info logs every request, debug every statement`,
  ),
});

const schema = fields.superRefine(({ PORT, METRICS_PORT }, { addIssue }) => {
  // Any free port is never the same twice.
  if (METRICS_PORT === PORT && PORT !== 0)
    addIssue({ code: 'custom', path: ['METRICS_PORT'], message: 'expects another port than PORT' });
});

/** Every setting, read from the environment. */
export type Config = z.infer<typeof schema>;

/** What one request may ask for, and all of them at once. */
export type LimitSettings = Pick<Config, Extract<keyof Config, `${string}_LIMIT`>>;

/** An environment variable that the program reads. */
export interface Setting {
  readonly name: string;
  readonly meaning: string;
  /** What it is where it is absent or empty; null where that is no value, and its meaning says what absence means. */
  readonly default: string | null;
}

/** The settings, for people; README.md has them as a table. */
export const settings: readonly Setting[] = Object.entries(fields.shape).map(([name, type]) => {
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
    // They may hold a password, or are one.
    const given = ['DATABASE_URL', 'DATABASE_READ_URLS', 'REDIS_URL', 'MODEL_KEY'].includes(String(name))
      ? ''
      : `, not ${JSON.stringify(environment[String(name)])}`;
    return `${String(name)} ${message}${given}`;
  });
  throw new UserError(faults.join('; '));
}
