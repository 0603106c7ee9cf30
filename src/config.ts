import { z } from 'zod';

/** A sentence for the person at the terminal; shown without a stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

const emptyIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const flag = (byDefault: 'true' | 'false') =>
  z
    .preprocess(emptyIsAbsent, z.enum(['true', 'false'], 'expects true or false').default(byDefault))
    .transform((value) => value === 'true');

const settings = z.object({
  DATABASE_URL: z
    .preprocess(
      emptyIsAbsent,
      z
        .string()
        .refine((url) => URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol), {
          message:
            'expects the URL of a PostgreSQL database, such as postgresql://user:password@localhost:5432/cafcass',
        })
        .optional(),
    )
    .describe('PostgreSQL 15 or later. Absent: an embedded PostgreSQL, kept in DATA_DIR.'),
  DATA_DIR: z
    .preprocess(emptyIsAbsent, z.string().default('.data'))
    .describe('Folder of the embedded database; used where DATABASE_URL is absent.'),
  PORT: z
    .preprocess(
      emptyIsAbsent,
      z.coerce.number('expects a port number from 0 to 65535').int().min(0).max(65535).default(4000),
    )
    .describe('Port to serve on; 0 takes any free one.'),
  HOST: z.preprocess(emptyIsAbsent, z.string().default('localhost')).describe('Address to serve on.'),
  PACKAGE_DIR: z
    .preprocess(emptyIsAbsent, z.string().optional())
    .describe('Folder of the data package to load. Absent: the dataset of this project.'),
  DOCUMENTS_DIR: z
    .preprocess(emptyIsAbsent, z.string().optional())
    .describe('Folder with the texts of the documents, for quotes and verification. Absent: quotes are null.'),
  PERSISTED_ONLY: flag('false').describe(
    'Whether only saved documents are answered, by their ids; GraphiQL is then not served.',
  ),
  INTROSPECTION: flag('true').describe(
    'Whether the server tells its schema. Where not, GraphiQL is not served, and gateways are told only with FEDERATION_TRUST.',
  ),
  FEDERATION_TRUST: flag('false').describe(
    'Whether only a gateway can reach the server: it is then given traces, and the schema in any case.',
  ),
  COMPILE_DOCUMENTS: flag('true').describe(
    'Whether documents that are asked often are compiled. Where not, graphql-js executes all of them: the answers are the same, and slower.',
  ),
  LOG_LEVEL: z
    .preprocess(emptyIsAbsent, z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'))
    .describe('The least important messages the server writes to standard error.'),
});

/** Every setting, read from the environment. */
export type Config = z.infer<typeof settings>;

/**
 * Reads the settings.
 * @throws UserError naming each setting that is wrong and what was expected
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const result = settings.safeParse(environment);
  if (result.success) return result.data;
  const faults = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    // A database URL may hold a password.
    const given = name === 'DATABASE_URL' ? '' : `, not ${JSON.stringify(environment[name])}`;
    return `${name} ${message.startsWith('expects') ? message : `is wrong: ${message}`}${given}`;
  });
  throw new UserError(faults.join('; '));
}
