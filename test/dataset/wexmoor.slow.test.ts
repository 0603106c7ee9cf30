import type { MikroORM } from '@mikro-orm/postgresql';
import { execute, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { verifyPackage } from '../../src/dataset/verification/verify.js';
import { graphSchema } from '../../src/domain/graph.js';
import { Loaders } from '../../src/loading/loaders.js';
import { OrderlyReader } from '../orderly-reader.js';
import { migratedDatabase } from '../test-database.js';

// Two invented documents of an invented service, with what contradicts in them put there on purpose.
const folder = 'test/packages/wexmoor';

interface Rows<Row> {
  readonly nodes: readonly Row[];
}

describe('the package of another body', () => {
  let orm: MikroORM;
  async function rowsOf<Row>(list: string, selection: string): Promise<readonly Row[]> {
    const contextValue = {
      loaders: new Loaders(new OrderlyReader(databaseOf(orm))),
      texts: { lines: () => null },
    };
    const document = parse(`{ ${list} { nodes ${selection} } }`);
    const { data, errors } = await execute({ schema: graphSchema(), document, contextValue });
    expect(errors).toBeUndefined();
    return (data as Record<string, Rows<Row>>)[list]?.nodes ?? [];
  }

  beforeAll(async () => {
    orm = await migratedDatabase();
    await loadDataset(orm, await readDataset(folder));
  });
  afterAll(() => orm.close(true));

  it('says what its documents say, and accounts for all of their numbers', async () => {
    const { faults, missing, coverage } = await verifyPackage(folder, `${folder}/documents`);
    expect(faults).toEqual([]);
    expect(missing).toEqual([]);
    expect(coverage.map(({ words, uncovered }) => [words, uncovered.length])).toEqual([
      [80, 0],
      [58, 0],
    ]);
  });

  it('has every contradiction that was put into its documents, and no other', async () => {
    const found = await rowsOf<{
      readonly kind: string;
      readonly document: object | null;
      readonly observations: Rows<{ readonly asPublished: string }>;
      readonly statements: Rows<{ readonly id: string }>;
    }>('discrepancies', '{ kind document { id } observations { nodes { asPublished } } statements { nodes { id } } }');
    const told = found.map(({ kind, document, observations, statements }) => {
      const facts = [
        ...observations.nodes.map(({ asPublished }) => asPublished),
        ...statements.nodes.map(({ id }) => id),
      ];
      return `${kind} ${document ? 'within' : 'between'}: ${facts.toSorted().join('; ')}`;
    });
    expect(told.toSorted()).toEqual([
      'BOUNDS_EXCLUDE between: 11,940; more than 12,500',
      'CHECK_FAILS within: 1,940; 2,064; 2,078; 2,404; 396; 8,126; 8,126; 812; 836',
      'CHECK_FAILS within: 372; 438; 89%',
      'DECLARED between: commitment:wexmoor.promise-apparatus-course; remark:wexmoor.course-not-finished',
      'DECLARED between: commitment:wexmoor.promise-no-closure; event:wexmoor.saltby-closed',
      'DOCUMENTS_DIFFER between: 724; 742; 742',
      'DOCUMENT_DIFFERS within: 713; 731',
      'PARTS_EXCEED_WHOLE within: 14; 26; 4; 9',
      'PRINTINGS_DIFFER within: 3,118; 3,181',
      'PRINTINGS_DIFFER within: £34.8 million; £38.4 million',
    ]);
  });

  it('tells what became of its promises', async () => {
    const promises = await rowsOf<{ readonly id: string; readonly followed: string }>('commitments', '{ id followed }');
    expect(promises.map(({ id, followed }) => `${id.replace('commitment:', '')} ${followed}`).toSorted()).toEqual([
      'wexmoor.plan-for-the-coast UNKNOWN',
      'wexmoor.promise-apparatus-course CONTRADICTED',
      'wexmoor.promise-fire-engines SUPPORTED',
      'wexmoor.promise-no-closure CONTRADICTED',
      'wexmoor.promise-safety-visits UNKNOWN',
    ]);
  });

  it('is about its own body', async () => {
    const documents = await rowsOf<{ readonly subject: { readonly id: string } }>('documents', '{ subject { id } }');
    expect(documents.map(({ subject }) => subject.id)).toEqual(Array(2).fill('organisation:wexmoor.fire-service'));
  });
});
