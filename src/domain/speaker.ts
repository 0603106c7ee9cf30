import { Embeddable } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { ToOne } from '../graph/entity.js';
import { Office } from './dimension/office.js';
import { Organisation } from './dimension/organisation.js';
import { Person } from './dimension/person.js';

@Embeddable()
@ObjectType({
  description:
    'Who says something, as far as the document tells: an organisation, an office, a person, or several of these for one speaker.',
  simpleResolvers: true,
})
export class Speaker {
  @ToOne(
    () => Organisation,
    'The organisation that speaks, or for which the office or person speaks; null where the document names none.',
    {
      nullable: true,
    },
  )
  organisation!: Organisation | null;

  @ToOne(() => Office, 'The office that speaks; null where the document names none.', { nullable: true })
  office!: Office | null;

  @ToOne(() => Person, 'The person who speaks; null where the document names none.', { nullable: true })
  person!: Person | null;
}
