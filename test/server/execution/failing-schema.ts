import {
  buildSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  GraphQLInterfaceType,
  GraphQLUnionType,
  isObjectType,
} from 'graphql';

/** A schema whose fields fail in every way that a resolver can. */
export const schema = buildSchema(`
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int! }
  type Dog implements Named { name: String owner: Thing }
  union Pet = Cat | Dog
  enum Colour { RED BLUE }
  type Query {
    thing: Thing
    sure: Thing!
    things: [Thing]
    sureThings: [Thing!]!
    maybeSureThings: [Thing!]
    pets: [Pet!]
    named: [Named]
    none: Named
    echo(text: String = "said", colours: [Colour!], at: Place): String
  }
  input Place { x: Int = 1 y: Int! in: Place }
  type Thing {
    id: ID!
    name: String
    thrown: String
    thrownSure: String!
    rejected: String
    rejectedSure: String!
    late: [String]
    returned: Int
    returnedSure: Thing!
    mixed: [Int]
    mixedSure: [Int!]
    unlike: Int
    missing: String!
    odd: String
    known: Colour!
    promised: String
    call: String
    child: Thing
    sureChild: Thing!
    children: [Thing!]!
  }
`);

const failure = new GraphQLError('not for you', { extensions: { code: 'FORBIDDEN' } });
const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function resolve(type: string, fields: Record<string, GraphQLFieldResolver<unknown, unknown>>): void {
  const declared = schema.getType(type);
  for (const [name, resolver] of Object.entries(fields)) {
    const field = isObjectType(declared) && declared.getFields()[name];
    if (field) field.resolve = resolver;
  }
}

const leaf = {
  id: '1',
  name: 'leaf',
  known: 'RED',
  mixed: [1, 'two', null],
  mixedSure: [1, null, 3, null],
  unlike: 'x',
};
const branch = {
  ...leaf,
  id: '2',
  promised: Promise.resolve('kept'),
  call: () => 'called',
  child: leaf,
  sureChild: null,
  children: [leaf, { ...leaf, id: null }, leaf, { ...leaf, id: null }],
};
resolve('Query', {
  thing: () => branch,
  sure: async () => branch,
  things: () => [leaf, Promise.resolve(branch), Promise.reject(new Error('no thing')), null],
  sureThings: async () => [leaf, branch, null],
  maybeSureThings: async () => [leaf, branch, null, new Error('an error in a list')],
  pets: () => [
    { kind: 'Cat', name: 'Tom' },
    { kind: 'Dog', name: 'Rex', owner: branch },
  ],
  named: async () => [{ kind: 'Cat', name: 'Tom', lives: 9 }, { kind: 'Bird' }, { kind: 'Dog', name: 'Rex' }],
  none: () => null,
  echo: (_, given) => JSON.stringify(given),
});
resolve('Thing', {
  thrown: () => {
    throw failure;
  },
  thrownSure: () => {
    throw new Error('thrown');
  },
  rejected: async () => {
    await sleep(2);
    throw failure;
  },
  rejectedSure: async () => {
    throw new Error('rejected');
  },
  late: () => [sleep(4).then(() => Promise.reject(new Error('late'))), 'early', Promise.resolve('soon')],
  returned: () => new Error('returned'),
  returnedSure: async () => new Error('returned late'),
  odd: () => {
    throw 'a text';
  },
});
for (const type of Object.values(schema.getTypeMap()))
  if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType)
    type.resolveType = ({ kind }: { kind: string }) => kind;
