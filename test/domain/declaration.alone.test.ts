import { Int } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { Citation } from '../../src/domain/citation.js';
import { faultsOfDeclarations } from '../../src/domain/declaration.js';
import { Document } from '../../src/domain/dimension/document.js';
import { Observation } from '../../src/domain/fact/observation.js';
import { aboutMany, statementsAbout } from '../../src/domain/fact/statement-link.js';
import { entities } from '../../src/domain/registry.js';
import { Computed, Embed, GraphEntity, ToMany, ToOne, Value } from '../../src/graph/entity.js';
import { Node } from '../../src/graph/node.js';

@GraphEntity({ table: 'court', prefix: 'court', one: 'court', many: 'courts', source: null, description: 'A court.' })
class Court extends Node {
  @ToMany(() => Observation, 'courts', 'By a member that an observation has not.')
  observations!: object;

  @ToMany(() => Observation, 'value', 'By a member that refers to nothing.')
  values!: object;

  @ToMany(() => Observation, 'citation.document', 'By a member that refers to something.')
  cited!: object;

  @ToMany(() => Observation, statementsAbout('court'), 'By a table that no other class owns.')
  statements!: object;

  @ToMany(() => Observation, aboutMany('court'), 'By a table of its own.')
  owned!: object;
}

@GraphEntity({ table: 'court', prefix: 'court', one: 'court', many: 'awards', source: null, description: 'Another.' })
class Tribunal extends Node {}

describe('the declarations of classes', () => {
  it('fit together', () => {
    expect(faultsOfDeclarations(entities)).toEqual([]);
  });

  it('are refused where two have one name, or a collection leads nowhere', () => {
    expect(faultsOfDeclarations([...entities, Tribunal])).toEqual(['Tribunal and Award have the same many, "awards"']);
    expect(faultsOfDeclarations([Court, Tribunal])).toEqual([
      'Tribunal and Court have the same prefix, "court"',
      'Tribunal and Court have the same table, "court"',
      'Tribunal and Court have the same one, "court"',
      'Court.observations is by Observation.courts, which refers to nothing',
      'Court.values is by Observation.value, which refers to nothing',
    ]);
  });

  it('are refused where a name that is cited would be looked for nowhere', () => {
    class Unseen extends Node {}
    Value('text', 'Name.')(Unseen.prototype, 'name');
    Embed(() => Citation, 'Where it is named.')(Unseen.prototype, 'citation');
    GraphEntity({ table: 'unseen', prefix: 'unseen', source: null, description: 'One that says too little.' })(Unseen);
    expect(faultsOfDeclarations([Unseen])).toEqual([
      'Unseen has a name and a citation; expected `printedName`, the member that is printed there',
    ]);
  });

  it('are refused where rows of a package would belong to no dataset', () => {
    class Astray extends Node {}
    GraphEntity({ table: 'astray', prefix: 'astray', many: 'strays', description: 'One that says not whose it is.' })(
      Astray,
    );
    expect(faultsOfDeclarations([Astray])).toEqual([
      'Astray stands in packages; expected `dataset`, declared by OfDataset',
    ]);
  });

  it('are refused where a field is computed from what is not read with its row, or with a value embedded in it', () => {
    class Place {}
    ToOne(() => Document, 'The document.')(Place.prototype, 'document');
    const from = [['document', 'pageLines'], ['document', 'observations'], ['line']] as const;
    Computed(
      () => Int,
      'A page.',
      from,
      () => 1,
    )(Place.prototype, 'page');
    class Found extends Node {}
    Embed(() => Place, 'Where it is.')(Found.prototype, 'place');
    Computed(
      () => Int,
      'A length.',
      [['id'], ['place', 'line']],
      () => 1,
    )(Found.prototype, 'size');
    GraphEntity({ table: 'found', prefix: 'found', source: null, description: 'What is somewhere.' })(Found);
    const told = (field: string, path: string) => `${field} is computed from ${path}, which is not read with the row`;
    expect(faultsOfDeclarations([Found])).toEqual([
      told('Found.size', 'place.line'),
      told('Place.page', 'document.observations'),
      told('Place.page', 'line'),
    ]);
  });

  it('are refused where no class owns the table between two', () => {
    class Other extends Node {}
    ToMany(
      () => Observation,
      { table: 'court_other', from: 'court_id', to: 'other_id' },
      'One side only.',
    )(Other.prototype, 'others');
    GraphEntity({ table: 'other', prefix: 'other', source: null, description: 'Another.' })(Other);
    expect(faultsOfDeclarations([Other])).toEqual([
      'Other.others is by the table court_other, which no collection of Observation owns',
    ]);
  });
});
