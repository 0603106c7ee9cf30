import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { renameId } from '../../src/editing/rename-id.js';
import { type LiveServer, openServer } from '../live-server.js';
import { migratedDatabase } from '../test-database.js';

describe('a former id', () => {
  let folder: string;
  let server: LiveServer;
  let figure: string;
  const ask = async (query: string) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const { data, errors } = (await (
      await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })
    ).json()) as {
      data: Record<string, unknown>;
      errors?: unknown;
    };
    expect(errors).toBeUndefined();
    return data;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'former-id-'));
    await cp('test/packages/wexmoor', folder, { recursive: true });
    const orm = await migratedDatabase();
    await loadDataset(orm, await readDataset(folder));
    server = await openServer({}, orm);
    const { observations } = await ask(
      '{ observations(where: { measure: { id: { eq: "measure:wexmoor.employees" } } }, first: 1) { nodes { id } } }',
    );
    figure = (observations as { nodes: { id: string }[] }).nodes[0]?.id ?? '';
    await renameId(folder, 'employees', 'people-employed');
    await renameId(folder, 'promise-no-closure', 'promise-stations');
    await loadDataset(orm, await readDataset(folder));
  });
  afterAll(async () => {
    await server.close();
    await server.orm.close(true);
    await rm(folder, { recursive: true });
  });

  it('answers with what the row is called now', async () => {
    const answer = await ask(`{
      measure(id: "measure:wexmoor.employees") { id label }
      statement: node(id: "commitment:wexmoor.promise-no-closure") { id }
      nodes(ids: ["measure:wexmoor.employees", "measure:wexmoor.nothing", "measure:wexmoor.people-employed"]) { id }
      figure: observation(id: "${figure}") { id measure { id } }
    }`);
    expect(answer).toEqual({
      measure: { id: 'measure:wexmoor.people-employed', label: 'Employees' },
      statement: { id: 'commitment:wexmoor.promise-stations' },
      nodes: [{ id: 'measure:wexmoor.people-employed' }, null, { id: 'measure:wexmoor.people-employed' }],
      figure: { id: expect.not.stringContaining(figure), measure: { id: 'measure:wexmoor.people-employed' } },
    });
  });

  it('is answered where another graph refers by it', async () => {
    const answer = await ask(`{
      _entities(representations: [
        { __typename: "Measure", id: "measure:wexmoor.employees" }
        { __typename: "Statement", id: "commitment:wexmoor.promise-no-closure" }
        { __typename: "Measure", id: "measure:wexmoor.nothing" }
        { __typename: "Measure", id: "measure:wexmoor.people-employed" }
        { __typename: "Observation", id: "${figure}" }
      ]) { ... on Measure { id label } ... on Statement { id } ... on Observation { measure { id } } }
    }`);
    expect(answer).toEqual({
      _entities: [
        { id: 'measure:wexmoor.people-employed', label: 'Employees' },
        { id: 'commitment:wexmoor.promise-stations' },
        null,
        { id: 'measure:wexmoor.people-employed', label: 'Employees' },
        { measure: { id: 'measure:wexmoor.people-employed' } },
      ],
    });
  });

  it('has a page that leads to the new one for good', async () => {
    for (const [path, location] of [
      ['measures/measure:wexmoor.employees', 'measure%3Awexmoor.people-employed'],
      [
        'statements/commitment:wexmoor.promise-no-closure?utm_source=x',
        'commitment%3Awexmoor.promise-stations?utm_source=x',
      ],
    ]) {
      const reply = await fetch(`${server.url}/${path}`, { redirect: 'manual' });
      expect([reply.status, reply.headers.get('location')]).toEqual([301, location]);
      expect((await fetch(`${server.url}/${path}`)).status).toBe(200);
    }
    expect((await fetch(`${server.url}/measures/measure:wexmoor.people-employed`, { redirect: 'manual' })).status).toBe(
      200,
    );
  });
});
