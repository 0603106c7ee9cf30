import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/domain/graph.js';
import { type LiveServer, openServer } from '../live-server.js';

const hostile = [
  `'; drop table observation; --`,
  `" or 1=1; --`,
  `$1) union select passwd from pg_shadow --`,
  `$$; select pg_sleep(60); $$`,
  `\\'; copy release to program 'id'; --`,
  `%' or '%'='`,
  `{{7*7}}\${7*7}<%= 7*7 %>`,
  `<script>alert(1)</script>`,
  `../../../../etc/passwd`,
  `; cat /etc/passwd |`,
  `__proto__`,
  `constructor`,
  `toString`,
  `\u0000`,
  `\ud800`,
  `\u202e\ufeff\u200b`,
  `\r\nX-Injected: yes`,
  `(((((((((((((((((a`,
  `a`.repeat(100_000),
  `[`.repeat(500),
] as const;

const logged: string[] = [];
let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ log: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }) });
});
afterAll(() => server.close());

const samples: Readonly<Record<string, string>> = {
  ID: '"x"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2016-01-01"',
  DateTimeISO: '"2016-01-01T00:00:00Z"',
};

/** A value that an argument takes. */
function sample(type: GraphQLInputType): string {
  const plain = getNullableType(type);
  if (isListType(plain)) return `[${sample(plain.ofType)}]`;
  if (isEnumType(plain)) return plain.getValues()[0]?.name ?? '';
  if (isInputObjectType(plain)) {
    const needed = Object.values(plain.getFields()).filter(isRequiredInputField);
    return `{ ${needed.map(({ name, type: inner }) => `${name}: ${sample(inner)}`).join(' ')} }`;
  }
  return samples[getNamedType(plain).name] ?? '"x"';
}

/** Every place of a value at which a text may stand, as a literal with the variable there; of inputs within inputs three deep. */
function places(type: GraphQLInputType, depth = 3): readonly string[] {
  const plain = getNullableType(type);
  if (isListType(plain)) return places(plain.ofType, depth).map((one) => `[${one}]`);
  if (!isInputObjectType(plain)) return ['ID', 'String'].includes(plain.name) ? [`$${plain.name}`] : [];
  if (depth === 0) return [];
  const fields = Object.values(plain.getFields());
  return fields.flatMap((field) => {
    // What combines tests has the same tests in it.
    if (['and', 'or', 'not', 'ifGiven'].includes(field.name)) return [];
    const others = fields
      .filter((other) => other !== field && isRequiredInputField(other))
      .map((other) => `${other.name}: ${sample(other.type)}`);
    return places(field.type, depth - 1).map((one) => `{ ${[...others, `${field.name}: ${one}`].join(' ')} }`);
  });
}

/** A field with an argument, and with what else it needs. */
function call({ name, args }: GraphQLField<unknown, unknown>, own = '', of?: GraphQLArgument): string {
  const needed = args.filter((other) => other !== of && isRequiredArgument(other));
  const given = [...needed.map((other) => `${other.name}: ${sample(other.type)}`), own].filter(Boolean).join(', ');
  return given ? `${name}(${given})` : name;
}

/** A way to each object type: a function that puts a selection of it into a field of the root. */
function ways(): ReadonlyMap<GraphQLObjectType, (selection: string) => string> {
  const query = apiSchema().getQueryType() as GraphQLObjectType;
  const found = new Map<GraphQLObjectType, (selection: string) => string>([[query, (selection) => selection]]);
  for (const [type, way] of found)
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (isObjectType(target) && !found.has(target))
        found.set(target, (selection) => way(`${call(field)} { ${selection} }`));
    }
  return found;
}

const seen = new Set<string>();

/** The places of an argument: all of them where its type stands for the first time, else a few. */
function placesOf({ type }: GraphQLArgument): readonly string[] {
  const all = places(type);
  const { name } = getNamedType(type);
  const isNew = !seen.has(name) || !isInputObjectType(getNamedType(type));
  seen.add(name);
  return isNew ? all : all.slice(0, 3);
}

// What decides for a whole request is asked by itself.
const ofRequest = 'asOf';

const questions = [...ways()].flatMap(([type, way]) =>
  Object.values(type.getFields()).flatMap((field) =>
    field.args
      .filter(({ name }) => name !== ofRequest)
      .flatMap((argument) =>
        placesOf(argument).map((value) => ({
          place: `${type.name}.${field.name}(${argument.name})`,
          root: way(
            `${call(field, `${argument.name}: ${value}`, argument)}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`,
          ),
        })),
      ),
  ),
);

const rows = async () => {
  const query = '{ observations { totalCount } releases { totalCount } statements { totalCount } }';
  return (await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } })).body;
};

/** What no answer may show: how it is made, or where. */
const inside = /syntax error at|pg_|select "|node_modules|\/src\/|at \w+ \(|SQLSTATE|relation "|column "/;

// Others of a request are answered where one is refused. More fields of groups would be refused as a whole.
const atATime = 30;

describe('a hostile text', () => {
  it('is asked everywhere', () => {
    const places = new Set(questions.map(({ place }) => place));
    for (const place of [
      'Query.observations(where)',
      'Query.search(text)',
      'Query.node(id)',
      'Region.serviceAreas(where)',
      'ServiceArea.headcount(staffGroup)',
    ])
      expect(places).toContain(place);
    expect(questions.length).toBeGreaterThan(1000);
  });

  it('changes nothing, is told by no failure, and shows nothing of the inside, in any argument', async () => {
    const before = await rows();
    const wrong: string[] = [];
    for (let start = 0; start < questions.length; start += atATime) {
      const some = questions.slice(start, start + atATime);
      const text = hostile[(start / atATime) % hostile.length] as string;
      const query = `query ($ID: ID = "", $String: String = "") {
        ${some.map(({ root }, index) => `q${index}: ${root}`).join('\n')}
        a: node(id: $ID) { id } b: search(text: $String) { totalCount } }`;
      const payload = { query, variables: { ID: text, String: text } };
      const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload });
      const { data, errors = [] } = reply.json() as { data?: object; errors?: GraphQLFormattedError[] };
      // One that is refused whole asks nothing.
      if (!data) wrong.push(reply.body);
      for (const { message, extensions, path = [] } of errors)
        if (extensions?.code !== 'BAD_USER_INPUT' || inside.test(message.replaceAll(text, '')))
          wrong.push(
            `${some[Number(String(path[0]).slice(1))]?.root} ${JSON.stringify(text.slice(0, 40))}: ${message}`,
          );
    }
    expect(wrong).toEqual([]);
    expect(logged).toEqual([]);
    expect(await rows()).toBe(before);
  });

  it.each(hostile.map((text) => [text.slice(0, 40), text]))('names no release: %j', async (_, text) => {
    const query = `query ($release: ID) { documents(${ofRequest}: $release) { totalCount } }`;
    const payload = { query, variables: { release: text } };
    const reply = await server.http.inject({ method: 'POST', url: '/graphql', payload });
    const [error] = (reply.json() as { errors?: GraphQLFormattedError[] }).errors ?? [];
    expect(error?.extensions?.code).toMatch(/^(RELEASE_NOT_FOUND|BAD_USER_INPUT)$/);
    expect(error?.message.replaceAll(text, '')).not.toMatch(inside);
  });

  it('is refused or not found as a parameter, a name or a header of any address', async () => {
    const paths = [
      '/operations/headcount.csv?area=',
      '/operations/sickness.csv?first=',
      '/operations/sickness.csv?after=',
      '/operations/',
      '/questions/sickness?sort-by=',
      '/questions/',
      '/measures/',
      '/figures/',
      '/data/',
      '/charts/questions/',
      '/embed/questions/',
      '/search?text=',
      '/things/',
      '/',
    ];
    for (const path of paths)
      for (const text of hostile.slice(0, -2)) {
        const url = path + encodeURIComponent(text.toWellFormed());
        const reply = await server.http.inject({
          url,
          headers: { accept: 'text/html', 'x-request-id': text.replaceAll(/[\r\n\0]/g, ' ').toWellFormed() },
        });
        expect(reply.statusCode, url).toBeLessThan(500);
        expect(reply.headers, url).not.toHaveProperty('x-injected');
        expect(reply.body, url).not.toContain('<script>alert');
        expect(reply.body, url).not.toMatch(/root:x:0|SQLSTATE|node_modules/);
      }
    expect(logged).toEqual([]);
  });
});
