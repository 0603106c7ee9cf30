import { Embeddable } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { ToOne, Value } from '../graph/entity.js';
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
}
