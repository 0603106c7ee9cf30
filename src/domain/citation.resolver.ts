import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { NeedsOfOwner } from '../graph/entity.js';
import { entityOfId } from '../graph/entity-metadata.js';
import { Citation } from './citation.js';
import type { GraphContext } from './context.js';
import { isNameVerified, isPrintedOn } from './printed.js';
import { printedMembersOf } from './printed-name.js';
import { entities } from './registry.js';

/** The row of a citation, with what it says is printed there. */
type Owner = { readonly id: string } & Readonly<Record<string, unknown>>;

interface CitationRow {
  readonly documentId: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly owner: Owner;
}

const printedMembers = entities.flatMap((entity) => {
  const printed = printedMembersOf(entity);
  return printed ? [printed.name, ...printed.forms] : [];
});
// Declared here and not at the class: what is printed is known once every class has been read.
NeedsOfOwner('asPublished', 'readings', ...new Set(printedMembers))(Citation);

/** The texts in some members of a row, those of lists one by one. */
const textsOf = (owner: Owner, members: readonly string[]): readonly string[] =>
  members.flatMap((member) => owner[member]).filter((text) => typeof text === 'string');

function isVerified(owner: Owner, lines: readonly string[]): boolean | null {
  const [asPublished] = textsOf(owner, ['asPublished']);
  if (asPublished !== undefined) return isPrintedOn(asPublished, lines);
  const entity = entityOfId(owner.id);
  const printed = entity && printedMembersOf(entity);
  if (!printed) return null;
  const [name] = textsOf(owner, [printed.name]);
  if (name === undefined) return null;
  const isOurs = textsOf(owner, ['readings']).includes('NAME');
  return isNameVerified({ name, forms: textsOf(owner, printed.forms), isOurs }, lines);
}

@Resolver(() => Citation)
export class CitationResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The cited lines themselves; null where the operator of this server has not registered the text of the document.',
  })
  quote(@Root() citation: CitationRow, @Ctx() { texts }: GraphContext): string | null {
    return texts.lines(citation.documentId, citation.firstLine, citation.lastLine)?.join('\n') ?? null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether what the row says is printed there stands whole on the cited lines: its number, or its name or title. A number is not whole where its digits go on (`5` on `2015`), or where a minus or percent sign of it is left out. Where the text has lost the boundaries between numbers, as where the columns of a table were run together, any part of the run that its commas and points allow counts as whole: where a column ended, the text cannot tell. Null where the text is not registered, and where nothing of the row is printed as it says it, as with a statement.',
  })
  verified(@Root() citation: CitationRow, @Ctx() { texts }: GraphContext): boolean | null {
    const lines = texts.lines(citation.documentId, citation.firstLine, citation.lastLine);
    return lines && isVerified(citation.owner, lines);
  }
}
