import { z } from 'zod';
import { ownProfile } from '../profile/profile.js';
import { profileFault } from '../profile/profile-address.js';
import type { Report } from './fault.js';
import { type JsonFile, jsonFault } from './json-file.js';
import type { JsonPath } from './json-place.js';
import { misspelt } from './shape-words.js';

/** The name of the file that describes a package. */
export const DESCRIPTOR = 'datapackage.json';

const text = z.string().min(1, 'expected some text');

const isOfWeb = (address: string): boolean => {
  // A path within the package is one, too.
  const base = 'https://package.example/';
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
};

const address = text.refine(isOfWeb, 'expected an address that begins with https:// or http://');

// It stands before a dot in the names that other packages give its rows.
const packageName = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'expected lower-case letters and digits, with "-" between them, such as fire-documents',
);

/** The profile a package is of, as version 2 of the standard and as version 1 name it. */
const profile = text.superRefine((named, context) => {
  const message = profileFault(named, ownProfile().version);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

/** Only the default CSV dialect is read: commas, double quotes, a header row. It may be spelled out, as either version of the standard has it. */
const dialect = z.strictObject({
  $schema: text.optional(),
  name: text.optional(),
  title: text.optional(),
  description: text.optional(),
  type: z.literal('delimited').optional(),
  csvddfVersion: z.union([z.string(), z.number()]).optional(),
  header: z.literal(true).optional(),
  headerRows: z.tuple([z.literal(1)]).optional(),
  headerJoin: z.literal(' ').optional(),
  caseSensitiveHeader: z.boolean().optional(),
  delimiter: z.literal(',').optional(),
  lineTerminator: z.enum(['\n', '\r\n']).optional(),
  quoteChar: z.literal('"').optional(),
  doubleQuote: z.literal(true).optional(),
  skipInitialSpace: z.literal(false).optional(),
});

const paths = 'expected the path of one file';
const utf8 = /^utf-?8$/i;

// Custom properties are the standard's way to extend a package or a resource, so unknown ones pass.
const resource = z.looseObject({
  name: text
    .regex(/^[a-z0-9._-]+$/, 'expected lower-case letters, digits, ".", "_" and "-"')
    .describe('Its name, of which there is one in the package; that of its table where `table` gives none.'),
  path: z
    .union([text, z.tuple([text]).transform(([only]) => only)], { error: paths })
    .describe('The path of its CSV file, within the folder of the package.'),
  table: text.optional().describe('The table of the profile that its rows are of; several resources may name one.'),
  title: text.optional(),
  description: text.optional(),
  profile: z.literal(['tabular-data-resource', 'data-resource']).optional(),
  type: z.literal('table').optional(),
  scheme: z.literal('file').optional(),
  format: z.literal('csv').optional(),
  mediatype: z.literal(['text/csv', 'text/csv;charset=utf-8', 'text/csv; charset=utf-8']).optional(),
  encoding: z.string().regex(utf8, 'only utf-8 is read').optional(),
  bytes: z.int().min(0).optional().describe('The size of the file; where it is given, the file is held to it.'),
  hash: text
    .optional()
    .describe('The hash of the file, MD5 or, after `sha1:`, `sha256:` or `sha512:`, another; the file is held to it.'),
  dialect: dialect.optional(),
  schema: z
    .union([text, z.looseObject({})], { error: 'expected the path of a Table Schema, or the schema itself' })
    .optional()
    .describe('A copy of the schema that the profile has for the table, where other programs are to find it here.'),
});

const operationFile = /(?:^|\/)([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.graphql$/;

/** The name of a saved operation, by the path of its file; null where that can be no name. */
export const operationNameAt = (path: string): string | null => operationFile.exec(path)?.[1] ?? null;

/** Tells which item of a list repeats a value of one before it. */
function refuseRepeated(
  values: readonly unknown[],
  refuse: (index: number, value: unknown, before: number) => void,
): void {
  const first = new Map<unknown, number>();
  for (const [index, value] of values.entries()) {
    const before = first.get(value);
    if (before === undefined) first.set(value, index);
    else refuse(index, value, before);
  }
}

const operations = z
  .array(
    text.regex(
      operationFile,
      'expected the path of a .graphql file, named in lower case such as staff-by-year.graphql',
    ),
    { error: 'expected a list of paths' },
  )
  .superRefine((paths, context) =>
    refuseRepeated(paths.map(operationNameAt), (index, name, before) =>
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `"${name}" is already the name of operations[${before}]`,
      }),
    ),
  );

/** The shape of `datapackage.json`. */
export const descriptor = z.looseObject({
  $schema: profile.optional().describe('The profile that the package is written for; the current one where absent.'),
  profile: profile.optional().describe('The same, as version 1 of the standard names it.'),
  name: packageName.describe('The name of the package, the same in every release.'),
  namespace: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'expected lower-case letters and digits, with "-" between them, or nothing')
    .optional()
    .describe('What the names of its rows begin with in the graph, before a dot; its name where absent.'),
  id: text.optional(),
  version: text
    .regex(
      /^(0|[1-9]\d{0,14})(\.(0|[1-9]\d{0,14})){2}$/,
      'expected three numbers such as 1.0.0, none with zeros before it',
    )
    .describe('The version of this release, such as 1.0.0: higher than that of the release before.'),
  title: text.describe('What the package is, for people.'),
  shortTitle: text.optional().describe('What pages and citations call it; its title where absent.'),
  description: text.optional(),
  homepage: address.optional(),
  created: text.optional(),
  keywords: z.array(text).optional(),
  contributors: z
    .array(
      z.looseObject({
        title: text.optional(),
        path: address.optional(),
        role: text.optional(),
        roles: z.array(text).optional(),
      }),
    )
    .optional()
    .describe('Who made it; the one in the role of publisher publishes it.'),
  uses: z
    .array(z.strictObject({ name: packageName, path: text }), {
      error: 'expected a list of packages, each with its name and the path of its folder',
    })
    .optional()
    .describe('The packages whose rows it names, each by its name and the path of its folder from here.'),
  operations: operations
    .optional()
    .describe('The paths of its saved operations: questions about its rows, each served under the name of its file.'),
  sources: z.array(z.looseObject({})).optional(),
  image: text.optional(),
  licenses: z
    .array(z.looseObject({ name: text.optional(), title: text.optional(), path: address.optional() }))
    .optional()
    .describe('What is allowed with it.'),
  resources: z
    .array(resource)
    .min(1, 'expected at least one resource')
    .superRefine((resources, context) => {
      for (const property of ['name', 'path'] as const)
        refuseRepeated(
          resources.map(({ [property]: value }) => value),
          (index, value, before) => {
            const message = `"${value}" is already the ${property} of resources[${before}]`;
            context.addIssue({ code: 'custom', path: [index, property], message });
          },
        );
    })
    .optional()
    .describe(
      'The CSV files; where absent, all in the folder, each of the table that it or the folder it stands in is named after.',
    ),
  subject: z
    .looseObject({})
    .optional()
    .describe(
      'The body that all documents are about which name no other: a row of `organisations`, by its columns. It needs no file then.',
    ),
});

/** `datapackage.json` as read. */
export type Descriptor = z.output<typeof descriptor>;

/** Reports properties that are no custom ones, but misspelt: an unknown one is not read, and nobody would know. */
export function checkProperties(json: JsonFile, report: Report): void {
  const check = (value: unknown, at: JsonPath, known: readonly string[]) => {
    for (const name of Object.keys((value ?? {}) as object)) {
      const message = misspelt(name, known);
      if (message !== null) report(jsonFault(json, [...at, name], message));
    }
  };
  check(json.content, [], Object.keys(descriptor.shape));
  for (const [index, entry] of entriesOf(json).entries())
    check(entry, ['resources', index], Object.keys(resource.shape));
}

/** Whether a descriptor lists the files of its package. */
export const isListed = ({ content }: JsonFile): boolean =>
  typeof content !== 'object' || content === null || 'resources' in content;

/** The resources of a descriptor, whatever else is wrong with it. */
export function entriesOf({ content }: JsonFile): readonly unknown[] {
  const { resources } = (content ?? {}) as { resources?: unknown };
  return Array.isArray(resources) ? resources : [];
}
