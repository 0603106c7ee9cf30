import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A request as it is sent. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Numbers from 0 to 1 that are the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const isConnection = ({ name }: GraphQLObjectType) => name.endsWith('Connection');

/** Makes requests that no client has sent before: of documents that differ, or of one document with filters that differ. */
export class RandomRequests {
  readonly #schema: GraphQLSchema;
  readonly #next: () => number;
  readonly #lists: readonly {
    readonly name: string;
    readonly where: GraphQLInputType;
    readonly row: GraphQLObjectType;
  }[];

  constructor(schemaText: string, seed = 1) {
    this.#schema = buildSchema(schemaText);
    this.#next = numbersFrom(seed);
    this.#lists = Object.values(this.#schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
      const connection = getNamedType(type);
      const where = args.find((argument) => argument.name === 'where');
      if (!isObjectType(connection) || !isConnection(connection) || !where || args.some(isRequiredArgument)) return [];
      const row = getNamedType(connection.getFields().nodes?.type);
      return isObjectType(row) ? [{ name, where: where.type, row }] : [];
    });
  }

  #below = (limit: number) => Math.floor(this.#next() * limit);
  #oneOf = <Item>(items: readonly Item[]): Item => items[this.#below(items.length)] as Item;

  /** Some fields of a type, with aliases of their own. */
  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
    const chosen = fields.flatMap((field): string[] => {
      if (this.#next() < 0.5) return [];
      const alias = `${field.name}${this.#below(1e9)}`;
      const target = getNamedType(field.type);
      if (isLeafType(target)) return [`${alias}: ${field.name}`];
      if (depth === 0 || !isObjectType(target)) return [];
      if (!isConnection(target)) return [`${alias}: ${field.name} { ${this.#selection(target, depth - 1)} }`];
      const row = getNamedType(target.getFields().nodes?.type);
      if (!isObjectType(row) || this.#next() < 0.7) return [];
      return [`${alias}: ${field.name}(first: 2) { nodes { ${this.#selection(row, 0)} } }`];
    });
    return ['__typename', ...chosen].join(' ');
  }

  /** A value of an input type. */
  #value(given: GraphQLInputType, depth: number): unknown {
    const type = getNullableType(given);
    if (isListType(type)) return [this.#value(type.ofType, depth)];
    if (isEnumType(type)) return this.#oneOf(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || !isInputObjectType(getNamedType(field.type)),
      );
      const count = Math.min(fields.length, 1 + this.#below(3));
      return Object.fromEntries(
        Array.from({ length: count }, () => {
          const field = this.#oneOf(fields);
          return [field.name, this.#value(field.type, depth - 1)];
        }),
      );
    }
    const values: Readonly<Record<string, unknown>> = {
      Boolean: this.#next() < 0.5,
      Int: this.#below(1e6),
      Float: this.#next() * 1e6,
      Date: `20${10 + this.#below(20)}-0${1 + this.#below(9)}-1${this.#below(9)}`,
      DateTime: `20${10 + this.#below(20)}-01-01T00:00:00Z`,
    };
    return values[String(type)] ?? `text ${this.#below(1e9)}`;
  }

  /** A document that differs from all before it. */
  document(): GraphqlRequest {
    const lists = Array.from({ length: 1 + this.#below(3) }, (_, index) => {
      const { name, row } = this.#oneOf(this.#lists);
      return `list${index}: ${name}(first: ${1 + this.#below(5)}) { totalCount nodes { ${this.#selection(row, 2)} } }`;
    });
    return { query: `{ ${lists.join(' ')} }` };
  }

  /** One of a few documents, with a filter that differs from all before it. */
  variables(): GraphqlRequest {
    const { name, where } = this.#oneOf(this.#lists);
    return {
      query: `query ($where: ${where}) { ${name}(first: 2, where: $where) { nodes { id } } }`,
      variables: { where: this.#value(where, 4) },
    };
  }
}
