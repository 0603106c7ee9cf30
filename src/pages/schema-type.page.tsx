import { type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema, isEnumType, isScalarType } from 'graphql';
import { Fragment } from 'preact';
import { noSuch } from '../graph/nearest.js';
import { knownValues } from '../operations/enum-values.js';
import type { SavedOperation } from '../operations/operation.js';
import { refusalPage } from './missing.page.js';
import type { PageMaker } from './page.js';
import {
  abstractOf,
  exampleWith,
  type Leading,
  leadingTo,
  possibleTypes,
  readableFields,
  type SchemaField,
  typeKinds,
} from './schema-map.js';
import { Scroll } from './scroll.js';
import { aboutOf, firstSentence, nullWords, TypeLink, takenWords, typePath, WrittenType } from './type-words.js';
import { WithCode } from './with-code.js';
import { quantity } from './words.js';

/** Why something is not to be used any more, where that is so. */
const Deprecated = ({ deprecationReason }: { readonly deprecationReason?: string | null | undefined }) =>
  deprecationReason ? (
    <p class="warn">
      Deprecated: <WithCode text={deprecationReason} />
    </p>
  ) : null;

/** What a field takes, each argument with its type and what it means. */
function Arguments({ args }: { readonly args: readonly GraphQLArgument[] }) {
  if (args.length === 0) return null;
  return (
    <details>
      <summary>{quantity(args.length, 'argument')}</summary>
      <dl>
        {args.map((argument) => (
          <Fragment key={argument.name}>
            <dt>
              <code>
                {argument.name}: <WrittenType type={argument.type} />
              </code>
            </dt>
            <dd>
              <WithCode text={argument.description ?? ''} />{' '}
              <small>({takenWords(argument.type, argument.defaultValue)})</small>
              <Deprecated {...argument} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

const wordsOf = (field: SchemaField) =>
  'args' in field ? nullWords(field.type) : takenWords(field.type, field.defaultValue);

/** The fields of a type, with what each gives or takes. */
function Fields({ type }: { readonly type: GraphQLNamedType }) {
  const fields = readableFields(type);
  if (fields.length === 0) return null;
  return (
    <>
      <h2 id="fields">{quantity(fields.length, 'field')}</h2>
      <Scroll label={`Fields of ${type.name}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name} id={`field-${field.name}`}>
                <td>
                  <code>{field.name}</code>
                </td>
                <td>
                  <code>
                    <WrittenType type={field.type} />
                  </code>
                  <br />
                  <small>{wordsOf(field)}</small>
                </td>
                <td class="long">
                  <WithCode text={field.description ?? ''} />
                  <Deprecated {...field} />
                  {'args' in field && <Arguments args={field.args} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

/** The values of an enum, or of a list of codes, with what they mean. */
function Values({ type }: { readonly type: GraphQLNamedType }) {
  const known = knownValues(type);
  if (!known) return null;
  return (
    <Scroll label={`Values of ${type.name}`}>
      <table>
        <caption>{quantity(known.values.length, 'value')}</caption>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {known.values.map((value) => (
            <tr key={value}>
              <td>
                <code>{value}</code>
              </td>
              <td class="long">
                <WithCode text={known.meanings[value] ?? ''} />
                {isEnumType(type) && <Deprecated {...type.getValue(value)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface TypesProps {
  readonly title: string;
  readonly types: readonly GraphQLNamedType[];
}

/** Types beside each other. */
function Types({ title, types }: TypesProps) {
  if (types.length === 0) return null;
  return (
    <p>
      {title}{' '}
      {types.map((type, index) => (
        <Fragment key={type.name}>
          {index > 0 && ', '}
          <TypeLink type={type} />
        </Fragment>
      ))}
      .
    </p>
  );
}

/** The fields and arguments that lead to a type, by the types they are of. */
function LeadingPlaces({ places }: { readonly places: readonly Leading[] }) {
  if (places.length === 0) return null;
  return (
    <>
      <h2 id="leading">What leads to it</h2>
      <dl>
        {[...Map.groupBy(places, ({ type }) => type)].map(([type, ofType]) => (
          <Fragment key={type}>
            <dt>
              <TypeLink type={{ name: type }} />
            </dt>
            <dd>
              {ofType.map(({ field, argument }, index) => (
                <Fragment key={`${field} ${argument}`}>
                  {index > 0 && ', '}
                  <a href={typePath(type, field)}>{argument === undefined ? field : `${field}(${argument}:)`}</a>
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

interface ExampleProps {
  readonly operation: SavedOperation | undefined;
  readonly hasExplorer: boolean;
}

/** A question that uses the type: its page, where it can be asked, and how it is written. */
function ExampleQuestion({ operation, hasExplorer }: ExampleProps) {
  if (!operation) return null;
  const { name, title, text } = operation;
  return (
    <>
      <h2 id="example">A question that uses it</h2>
      <p class="row">
        <a href={`questions/${name}`}>{title}</a>
        {hasExplorer && <a href={`explorer?question=${name}`}>Ask it in the explorer</a>}
      </p>
      <details>
        <summary>How it is written</summary>
        <pre>{text.trim()}</pre>
      </details>
    </>
  );
}

const namesIn = (schema: GraphQLSchema) => typeKinds(schema).flatMap(({ types }) => types.map(({ name }) => name));

/** One type of the schema: what it is, what it has, and what leads to it. */
export const schemaTypePage: PageMaker = async ({ schema, operations, hasExplorer, name }) => {
  const kind = typeKinds(schema).find(({ types }) => types.some((type) => type.name === name));
  const type = schema.getType(name);
  if (!kind || !type) return refusalPage(typePath(name), 404, noSuch('type', name, namesIn(schema)));
  const about = aboutOf(type);
  const specification = isScalarType(type) ? type.specifiedByURL : undefined;
  return {
    title: name,
    windowTitle: `${name}, a type of the schema`,
    summary: firstSentence(about),
    path: typePath(name),
    body: (
      <>
        <p class="soft">
          <a href="schema">The schema</a>: <a href={`schema#${kind.id}`}>{kind.title}</a>
        </p>
        <p>
          <WithCode text={about} />
        </p>
        {specification && (
          <p>
            Written as <a href={specification}>its specification</a> says.
          </p>
        )}
        <Types title="It is one of those for which these stand:" types={abstractOf(type, schema)} />
        <Types title="It stands for" types={possibleTypes(type, schema)} />
        <Values type={type} />
        <Fields type={type} />
        <ExampleQuestion operation={exampleWith(type, operations, schema)} hasExplorer={hasExplorer} />
        <LeadingPlaces places={leadingTo(type, schema)} />
      </>
    ),
  };
};
