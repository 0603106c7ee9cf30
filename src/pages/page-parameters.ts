import { type GraphQLSchema, isInputType, parseType, typeFromAST } from 'graphql';
import { releaseArgument } from '../graph/release-argument.js';
import { type ParameterFault, readVariables } from '../operations/parameter.js';
import { refusalPage } from './missing.page.js';
import type { PageMaker } from './page.js';

/** What a parameter of a page takes: a type of the schema, or a text of some form. */
type TakenValue = string | { readonly form: RegExp; readonly expected: string };

/** The parameters of a page by their names, with what each takes. */
export type PageParameters = Readonly<Record<string, TakenValue>>;

function variableOf(schema: GraphQLSchema, name: string, taken: TakenValue) {
  const type = typeFromAST(schema, parseType(typeof taken === 'string' ? taken : 'String'));
  if (!isInputType(type)) throw new TypeError(`${name} of a page takes what is no input of the schema`);
  return { name, type, defaultValue: undefined, required: false };
}

/** What is wrong with the form of a parameter; null where nothing is. */
function formFault(name: string, taken: TakenValue, given: string | undefined): ParameterFault | null {
  if (typeof taken === 'string' || given === undefined || taken.form.test(given)) return null;
  const { expected } = taken;
  return { parameter: name, detail: `${name} expects ${expected}, not "${given.slice(0, 60)}"`, expected };
}

/**
 * A page that takes some parameters, and is refused with any other, or with what they do not take: nobody is shown the answer to another
 * question than theirs.
 * @param path of the page
 */
export const takingParameters =
  (path: string, taken: PageParameters, make: PageMaker): PageMaker =>
  async (request) => {
    const { schema, name, given } = request;
    const { [releaseArgument]: _, ...parameters } = request.parameters;
    const owner = name || path || 'the first page';
    const variables = Object.entries(taken).map(([parameter, value]) => variableOf(schema, parameter, value));
    const { faults = [] } = readVariables({ name: owner, variables }, parameters, [releaseArgument]);
    const all = [
      ...faults,
      ...Object.entries(taken).flatMap(([parameter, value]) => formFault(parameter, value, given[parameter]) ?? []),
    ];
    if (all.length === 0) return make(request);
    return refusalPage(path.replace(':name', name), 400, all.map(({ detail }) => detail).join('; '));
  };
