import { GraphEntity, Value } from '../../graph/entity.js';
import { Statement } from './statement.js';

@GraphEntity({
  prefix: 'framework-element',
  discriminator: 'FRAMEWORK_ELEMENT',
  one: 'frameworkElement',
  many: 'frameworkElements',
  description: 'A part of a framework, such as the quality assurance framework; `works` has the framework.',
})
export class FrameworkElement extends Statement {
  @Value('text', 'What it is for; null where the document does not say.', { nullable: true, facet: true })
  purpose!: string | null;

  @Value('text', 'How often it takes place; null where the document does not say.', { nullable: true, facet: true })
  frequency!: string | null;
}
