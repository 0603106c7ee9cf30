import { Embeddable } from '@mikro-orm/decorators/legacy';
import { Int, ObjectType } from 'type-graphql';
import { pageOfLine } from '../graph/cited-lines.js';
import { Computed, ToOne, Value } from '../graph/entity.js';
import { Document } from './dimension/document.js';

@Embeddable()
@ObjectType({ description: 'The place in a document where something is printed.', simpleResolvers: true })
export class Citation {
  @ToOne(() => Document, 'The document.')
  document!: Document;

  @Value('integer', 'First line in the text of the document, counted from 1.')
  firstLine!: number;

  @Value('integer', 'Last line in the text of the document, counted from 1; equal to `firstLine` for a single line.')
  lastLine!: number;

  @Value('text', 'Nearest heading above, as printed; null where there is none.', { nullable: true })
  section!: string | null;

  @Computed<Citation>(
    () => Int,
    'Page of the first line, counted from 1 as the pages of the file are, whatever number is printed on it; null where the pages of the document are unknown.',
    [['firstLine'], ['document', 'pageLines']],
    ({ document, firstLine }) => pageOfLine(document.pageLines, firstLine),
    { nullable: true },
  )
  page!: number | null;

  @Computed<Citation>(
    () => Int,
    'Page of the last line, counted likewise; null where the pages of the document are unknown.',
    [['lastLine'], ['document', 'pageLines']],
    ({ document, lastLine }) => pageOfLine(document.pageLines, lastLine),
    { nullable: true },
  )
  lastPage!: number | null;
}
