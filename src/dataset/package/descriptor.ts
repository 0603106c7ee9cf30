import { z } from 'zod';

const text = z.string().min(1, 'expected some text');

// It stands before a dot in the names that other packages give its rows.
const packageName = text.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  'expected lower-case letters and digits, with "-" between them, such as fire-documents',
);

/** Only the default CSV dialect is read: commas, double quotes, a header row. It may be spelled out. */
const dialect = z.strictObject({
  $schema: text.optional(),
  name: text.optional(),
  type: z.literal('delimited').optional(),
  header: z.literal(true).optional(),
  delimiter: z.literal(',').optional(),
  lineTerminator: z.enum(['\n', '\r\n']).optional(),
  quoteChar: z.literal('"').optional(),
  doubleQuote: z.literal(true).optional(),
});

// Custom properties are the standard's way to extend a package or a resource, so unknown ones pass.
const resource = z.looseObject({
  name: text.regex(/^[a-z0-9._-]+$/, 'expected lower-case letters, digits, ".", "_" and "-"'),
  path: z.string({ error: 'expected the path of one file' }).min(1, 'expected the path of one file'),
  table: text.optional(),
  title: text.optional(),
  description: text.optional(),
  encoding: z.literal(['utf-8', 'utf8', 'UTF-8'], { error: 'only utf-8 is read' }).optional(),
  dialect: dialect.optional(),
  schema: z.union([text, z.looseObject({})], { error: 'expected the path of a Table Schema, or the schema itself' }),
});

/** The shape of `datapackage.json`. */
export const descriptor = z.looseObject({
  name: packageName,
  namespace: z
    .string()
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, 'expected lower-case letters and digits, with "-" between them, or nothing')
    .optional(),
  version: text,
  title: text,
  shortTitle: text.optional(),
  description: text.optional(),
  homepage: text.optional(),
  contributors: z
    .array(z.looseObject({ title: text.optional(), role: text.optional(), roles: z.array(text).optional() }))
    .optional(),
  uses: z
    .array(z.strictObject({ name: packageName, path: text }), {
      error: 'expected a list of packages, each with its name and the path of its folder',
    })
    .optional(),
  licenses: z.array(z.looseObject({ name: text.optional(), title: text.optional(), path: text.optional() })).optional(),
  resources: z
    .array(resource)
    .min(1, 'expected at least one resource')
    .superRefine((resources, context) => {
      const refuseTwice = (property: 'name' | 'path') => {
        const first = new Map<string, number>();
        for (const [index, { [property]: value }] of resources.entries()) {
          const before = first.get(value);
          if (before === undefined) first.set(value, index);
          else {
            const message = `"${value}" is already the ${property} of resources[${before}]`;
            context.addIssue({ code: 'custom', path: [index, property], message });
          }
        }
      };
      refuseTwice('name');
      refuseTwice('path');
    }),
});

/** `datapackage.json` as read. */
export type Descriptor = z.output<typeof descriptor>;
