import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { oncePer } from '../graph/once.js';
import { knownValues } from '../operations/enum-values.js';
import type { PageMaker } from './page.js';
import { readableFields, typeKinds } from './schema-map.js';
import { aboutOf, firstSentence, TypeLink, typePath } from './type-words.js';
import { WithCode } from './with-code.js';
import { quantity } from './words.js';

const wordsParameter = 'find';
const mostFound = 100;

/** A place of the schema that is found by words: a type, one of its fields, or one of its values. */
interface SchemaPlace {
  readonly name: string;
  readonly path: string;
  readonly about: string;
  /** Its name and what is said of it, in small letters. */
  readonly words: string;
}

const place = (name: string, path: string, about: string): SchemaPlace => ({
  name,
  path,
  about,
  words: `${name} ${about}`.toLowerCase(),
});

const placesIn = (type: GraphQLNamedType): readonly SchemaPlace[] => {
  const { values = [], meanings = {} } = knownValues(type) ?? {};
  return [
    place(type.name, typePath(type.name), aboutOf(type)),
    ...readableFields(type).map(({ name, description }) =>
      place(`${type.name}.${name}`, typePath(type.name, name), description ?? ''),
    ),
    ...values.map((value) => place(`${type.name} ${value}`, typePath(type.name), meanings[value] ?? '')),
  ];
};

/** All that can be found, in the order in which it is told: types before what they have. */
const places = oncePer((schema: GraphQLSchema): readonly SchemaPlace[] => {
  const all = typeKinds(schema).flatMap(({ types }) => types.map(placesIn));
  return [...all.flatMap(([type]) => type ?? []), ...all.flatMap(([, ...parts]) => parts)];
});

/** The places in whose name or description all words stand. */
function foundIn(schema: GraphQLSchema, text: string): readonly SchemaPlace[] {
  const wanted = text.toLowerCase().split(/\s+/);
  return places(schema).filter(({ words }) => wanted.every((word) => words.includes(word)));
}

const Find = ({ text }: { readonly text: string }) => (
  <form action="schema" aria-label="Find in the schema">
    <label>
      Find types, fields and values
      <input type="search" name={wordsParameter} value={text} maxlength={100} />
    </label>
    <button type="submit">Find</button>
  </form>
);

/** What was found, or that nothing was. */
function FoundPlaces({ schema, text }: { readonly schema: GraphQLSchema; readonly text: string }) {
  const found = foundIn(schema, text);
  const shown = found.slice(0, mostFound);
  return (
    <>
      <p role="status">
        {found.length === 0 ? 'Nothing of the schema has these words.' : quantity(found.length, 'place')}
        {found.length > shown.length && `, of which the first ${shown.length} are here`} <a href="schema">All types</a>
      </p>
      <ul class="plain">
        {shown.map(({ name, path, about }) => (
          <li key={name}>
            <a href={path}>{name}</a>
            <br />
            <small>
              <WithCode text={firstSentence(about)} />
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** All types, by what they are for. */
function AllTypes({ schema }: { readonly schema: GraphQLSchema }) {
  const kinds = typeKinds(schema);
  return (
    <>
      <nav aria-label="Kinds of types" class="row">
        {kinds.map(({ id, title, types }) => (
          <a key={id} href={`schema#${id}`}>
            {title} ({types.length})
          </a>
        ))}
      </nav>
      {kinds.map(({ id, title, about, types }) => (
        <section key={id}>
          <h2 id={id}>{title}</h2>
          <p>{about}</p>
          <ul class="plain">
            {types.map((type) => (
              <li key={type.name}>
                <TypeLink type={type} />{' '}
                <small>
                  <WithCode text={firstSentence(aboutOf(type))} />
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The types of the schema by kind, or what is found in it. */
export const schemaPage: PageMaker = async ({ schema, given, hasExplorer }) => {
  const text = (given[wordsParameter] ?? '').trim();
  return {
    title: text ? `In the schema: ${text}` : 'The schema',
    summary: 'Every type that questions in GraphQL are asked with and answered with, with what it means.',
    path: text ? `schema?${new URLSearchParams({ [wordsParameter]: text })}` : 'schema',
    body: (
      <>
        <p>
          What can be asked in GraphQL, and what is answered: <a href="schema.graphql">as one text</a>
          {hasExplorer && (
            <>
              , and in <a href="explorer">the explorer</a>, which asks it
            </>
          )}
          .
        </p>
        <Find text={text} />
        {text ? <FoundPlaces schema={schema} text={text} /> : <AllTypes schema={schema} />}
      </>
    ),
  };
};
