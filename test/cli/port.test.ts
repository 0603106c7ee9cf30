import { expect, it } from 'vitest';
import { hostAndPort, unservable } from '../../src/cli/port.js';
import { readConfig } from '../../src/config.js';

it.each([
  ['localhost', 'http://localhost:4000/'],
  ['127.0.0.1', 'http://127.0.0.1:4000/'],
  ['::1', 'http://[::1]:4000/'],
  ['::', 'http://[::]:4000/'],
])('a server on %s is told to be at %s, which is an address', (host, address) => {
  expect(`http://${hostAndPort(host, 4000)}/`).toBe(address);
  expect(URL.canParse(address)).toBe(true);
  const error = Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE' });
  expect(unservable('PORT', readConfig({ HOST: host }), error).message).toBe(
    `cannot serve on ${hostAndPort(host, 4000)}: another program serves there; set PORT to another number`,
  );
});
