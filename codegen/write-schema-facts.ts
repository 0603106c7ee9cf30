import { glob, readFile, writeFile } from 'node:fs/promises';
import {
  buildSchema,
  type GraphQLEnumType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  parse,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';

// What a client needs to know of the schema while it runs: what caches are told, and the values of enums.
const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const roots = new Set([schema.getQueryType()?.name]);

// Of the same files codegen.yml makes the types.
const operationFiles = ['codegen/operations/*.graphql', 'seeds/operations/*.graphql'];

/** The enums that the saved operations select or take, for which there are types too. */
async function usedEnums(): Promise<readonly GraphQLEnumType[]> {
  const used = new Map<string, GraphQLEnumType>();
  const add = (type: unknown) => {
    if (isEnumType(type)) used.set(type.name, type);
  };
  for await (const file of glob(operationFiles)) {
    const info = new TypeInfo(schema);
    visit(
      parse(await readFile(file, 'utf8')),
      visitWithTypeInfo(info, {
        Field: () => add(getNamedType(info.getType() ?? undefined)),
        VariableDefinition: ({ type }) => add(getNamedType(typeFromAST(schema, type as never))),
      }),
    );
  }
  return [...used.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

const written = (value: unknown) => JSON.stringify(value, null, 2);
const possibleTypes = Object.fromEntries(
  types.filter(isAbstractType).map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
);
const objects = types.filter((type) => isObjectType(type) && !roots.has(type.name)).map(({ name }) => name);
const enums = (await usedEnums()).map(
  (type) =>
    `/** ${type.description?.replace(/\.$/, '')}: its values. */\nexport const ${type.name}Values = ${written(type.getValues().map(({ name }) => name))} as const satisfies readonly ${type.name}[];\n`,
);

await writeFile(
  'codegen/generated/schema-facts.ts',
  `/* eslint-disable */
import type { ${(await usedEnums()).map(({ name }) => name).join(', ')} } from './graphql.js';

/** Which types an interface or a union may be. */
export const possibleTypes: { readonly [abstract: string]: string[] } = ${written(possibleTypes)};

/** The types of objects, but for that of the query itself. */
export const objectTypes = ${written(objects)} as const;

${enums.join('\n')}`,
);
