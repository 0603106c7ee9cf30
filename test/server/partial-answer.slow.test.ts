import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';

const answerCache = 1024 * 1024;

let server: LiveServer;
let busy: LiveServer;
beforeAll(async () => {
  server = await openServer({ answerCache });
  // Of several questions at once all but the first are refused.
  busy = await openServer({ answerCache, limits: { CONCURRENCY_LIMIT: 1, QUEUE_LIMIT: 0 } });
});
afterAll(() => Promise.all([server.close(), busy.close()]));

describe('an answer within which a question is refused', () => {
  it.each(['/', '/operations.json'])('is given to who asks, and kept by nobody: %s', async (path) => {
    const [partial, whole] = await Promise.all([fetch(busy.url + path), fetch(server.url + path)]);
    expect([partial.status, whole.status]).toEqual([200, 200]);
    expect(whole.headers.get('cache-control')).toMatch(/public/);
    expect(partial.headers.get('cache-control')).toBe('no-store');
  });
});
