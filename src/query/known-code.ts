import { type CodeList, codeListNamed } from '../graph/described-enum.js';
import { noSuch } from '../graph/nearest.js';
import { badInput } from '../graph/request-error.js';
import { always, type Condition } from './condition.js';
import { literal, type Sql, sql } from './sql.js';
import { comparedPart, meantBy, mostAlike, refusedIn, refusing, type UnknownName } from './unknown-name.js';

const refusal = 'there is no code ';

/** The codes that packages in force add to a list. */
const ofPackages = ({ nameInPackage }: CodeList): Sql =>
  sql`select unnest(codes) as code from package_code_list where list = ${literal(nameInPackage)}`;

/** The codes that tests of one value compare it with. */
function codesIn(tests: Readonly<Record<string, unknown>>): readonly string[] {
  const { eq, ne, in: some, notIn } = tests;
  return [eq, ne, some, notIn].flat().filter((code): code is string => typeof code === 'string');
}

/**
 * The condition that the codes given are in their list, which makes a statement fail that has another. Of those that are published
 * nothing is asked; others a package may have added.
 * @param at where they stand, for the one who wrote them
 */
export function areKnownCodes(list: CodeList, tests: Readonly<Record<string, unknown>>, at: string): Condition {
  const others = codesIn(tests).filter((code) => !Object.hasOwn(list.values, code));
  if (others.length === 0) return always;
  const told = sql`asked.code || ${literal(` of ${list.name} in `)} || ${at}::text`;
  return sql`(select bool_and(case when known.code is null then ${refusing(refusal, told)} else true end)
    from unnest(${others}::text[]) as asked(code) left join (${ofPackages(list)}) as known on known.code = asked.code)`;
}

/** The code because of which a statement failed; undefined where it failed for another reason. */
export function unknownCodeIn(error: unknown): UnknownName | undefined {
  const [, code, name, at] = /^(\S+) of (\S+) in (.*)$/s.exec(refusedIn(error, refusal) ?? '') ?? [];
  const list = name === undefined ? undefined : codeListNamed(name);
  if (code === undefined || !list) return undefined;
  const published = Object.keys(list.values);
  return {
    alike: sql`select code as name, similarity(code, ${comparedPart(code)}::text)::float8 as likeness
      from (select unnest(${published}::text[]) as code union ${ofPackages(list)}) as known
      order by likeness desc, code limit ${mostAlike}`,
    errorOf: (alike) => {
      const meant = meantBy(code, alike);
      const expected = meant ? '' : `; expected a code such as ${alike.map((like) => like.name).join(', ')}`;
      return badInput(`${at}: ${noSuch(list.name, code, meant)}${expected}`);
    },
  };
}
