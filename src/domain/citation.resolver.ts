import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Citation } from './citation.js';
import type { GraphContext } from './context.js';
import { isPrintedOn } from './printed.js';

interface CitationRow {
  readonly documentId: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly owner: { readonly asPublished?: string };
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
      'Whether the number, as printed, stands on the cited lines; null where the text is not registered, or what is cited is not a number.',
  })
  verified(@Root() citation: CitationRow, @Ctx() { texts }: GraphContext): boolean | null {
    const { asPublished } = citation.owner;
    const lines = texts.lines(citation.documentId, citation.firstLine, citation.lastLine);
    return lines && asPublished !== undefined ? isPrintedOn(asPublished, lines) : null;
  }
}
