import { describe, expect, it } from 'vitest';
import { federationForTests } from './federated.js';

const federation = federationForTests();

describe('an error behind a gateway', () => {
  it('of ours has its code and its sentence', async () => {
    const { data, errors } = await federation.gateway.ask('{ serviceAreas(first: 5000) { nodes { id } } }');
    expect(data).toEqual({ serviceAreas: null });
    expect(errors).toMatchObject([
      {
        message: 'first expects a number from 0 to 1000, not 5000',
        extensions: { code: 'BAD_USER_INPUT', serviceName: 'cafcass' },
      },
    ]);
  });

  it('of ours leaves what the dashboard has', async () => {
    const { data, errors } = await federation.gateway.ask(
      '{ boards { title } serviceArea(id: "service-area:a1") { code observations(first: 5000) { totalCount } } }',
    );
    expect(data).toEqual({ boards: [{ title: 'North' }, { title: 'Nowhere' }], serviceArea: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('of the dashboard leaves what we have', async () => {
    federation.subgraphs.dashboard.fails = true;
    const { data, errors } = await federation.gateway.ask(
      '{ serviceAreas(first: 2) { nodes { code name colour target } } }',
    );
    expect(data).toEqual({
      serviceAreas: {
        nodes: [
          { code: 'A1', name: 'Tyneside and Northumbria', colour: null, target: 60 },
          { code: 'A2', name: expect.any(String), colour: null, target: 100 },
        ],
      },
    });
    expect(errors?.map(({ message }) => message)).toEqual(['the colours are gone', 'the colours are gone']);
  });

  it('of a dashboard that is down leaves what we have', async () => {
    federation.subgraphs.toDashboard.isShut = true;
    expect(await federation.gateway.ask('{ measure(id: "measure:staff") { label owner } }')).toMatchObject({
      data: { measure: { label: 'Staff', owner: null } },
      errors: [{ message: expect.stringContaining('socket hang up') }],
    });
  });

  it('of ours being down leaves what the dashboard has', async () => {
    federation.subgraphs.toUs.isShut = true;
    const { data, errors } = await federation.gateway.ask(
      '{ boards { title area { colour heading region { name } } } measure(id: "measure:staff") { owner } }',
    );
    expect(data).toEqual({
      boards: [
        { title: 'North', area: { colour: 'teal', heading: null, region: null } },
        { title: 'Nowhere', area: null },
      ],
      measure: null,
    });
    expect(errors?.length).toBeGreaterThan(0);
  });
});
