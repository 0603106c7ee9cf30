import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { entityOfId, optionsOf } from '../graph/entity.js';
import { Citation } from './citation.js';
import type { GraphContext } from './context.js';
import { Statement } from './fact/statement.js';
import { isNameVerified, isPrintedOn } from './printed.js';

/** What the row of a citation may say is printed there. */
interface Owner {
  readonly id: string;
  readonly asPublished?: string;
  readonly asPrinted?: string;
  readonly name?: string;
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly abbreviation?: string | null;
  readonly code?: string | null;
  readonly readings?: readonly string[];
}

interface CitationRow {
  readonly documentId: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly owner: Owner;
}

/** Statements are in our words, and so are their titles. */
const isInOurWords = (id: string): boolean => {
  const entity = entityOfId(id);
  return entity !== undefined && optionsOf(entity).table === optionsOf(Statement).table;
};

function isVerified(owner: Owner, lines: readonly string[]): boolean | null {
  const { id, asPublished, asPrinted, name, title, aliases = [], abbreviation, code, readings = [] } = owner;
  if (asPublished !== undefined) return isPrintedOn(asPublished, lines);
  const printed = asPrinted ?? name ?? title;
  if (printed === undefined || isInOurWords(id)) return null;
  const forms = [...aliases, abbreviation, code].filter((form) => typeof form === 'string');
  return isNameVerified({ name: printed, forms, isOurs: readings.includes('NAME') }, lines);
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
