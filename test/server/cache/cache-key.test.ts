import type { FastifyRequest } from 'fastify';
import { describe, expect, it } from 'vitest';
import { bytesKey, cacheKey } from '../../../src/server/cache/cache-key.js';

type Asked = Partial<Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>>;

const server = 'http://127.0.0.1:4000';
const requestOf = (asked: Asked) =>
  ({ method: 'GET', url: '/', headers: {}, body: undefined, ...asked }) as FastifyRequest;
const keyOf = (asked: Asked) => cacheKey(requestOf(asked), server);
const posted = (body: unknown) => keyOf({ method: 'POST', url: '/graphql', body });
const text = '/graphql?query=%7B__typename%7D';

describe('what requests have in common', () => {
  it.each([
    ['parameters in another order', { url: '/a?b=1&c=2' }, { url: '/a?c=2&b=1' }],
    ['a HEAD and a GET', { method: 'HEAD', url: '/a' }, { url: '/a' }],
    [
      'two headers that no form can send',
      { url: text, headers: { 'apollo-require-preflight': 'true' } },
      { url: text, headers: { 'content-type': 'application/json' } },
    ],
  ])('is the same for %s', (_, one, other) => {
    expect(keyOf(one)).toBe(keyOf(other));
    expect(keyOf(one)).not.toBeNull();
  });

  it.each([
    ['what stands behind a second question mark', { url: '/a?text=quality?more' }, { url: '/a?text=quality' }],
    ['a value with a question mark at its end', { url: '/a?text=quality?' }, { url: '/a?text=quality' }],
    [
      'a text that a form could have sent',
      { url: text },
      { url: text, headers: { 'content-type': 'application/json' } },
    ],
    [
      'the type of a form',
      { url: text, headers: { 'content-type': 'text/plain; charset=utf-8' } },
      { url: text, headers: { 'content-type': 'application/json' } },
    ],
    ['a type like one of a form', { url: text }, { url: text, headers: { 'content-type': 'text/plain-x' } }],
    [
      'a header that is empty beside one that says that no form sent it',
      { url: text },
      { url: text, headers: { 'apollo-require-preflight': '', 'x-apollo-operation-name': 'x' } },
    ],
    ['bytes that are no text', { url: '/a?text=%FF' }, { url: '/a?text=%FE' }],
    ['what is accepted', { url: '/a', headers: { accept: 'text/html' } }, { url: '/a' }],
  ])('is not the same for %s', (_, one, other) => expect(keyOf(one)).not.toBe(keyOf(other)));

  it('is nothing for a number that JSON cannot have, which would be taken for null', () => {
    expect(posted({ query: 'q', variables: { n: null } })).not.toBeNull();
    expect(posted(JSON.parse('{ "query": "q", "variables": { "n": 1e400 } }'))).toBeNull();
  });

  it.each([10, 10_000])('is told of values nested %i deep without end', (depth) => {
    const nested = (name: string) => posted(JSON.parse(`{ "${name}": ${'['.repeat(depth)}${']'.repeat(depth)} }`));
    for (const name of ['query', 'variables', 'operationName', 'documentId'])
      if (depth > 100) expect(nested(name)).toBeNull();
      else expect(nested(name)).not.toBeNull();
  });

  it('is nothing where the address of the server or what is accepted is longer than any', () => {
    const long = 'x'.repeat(1000);
    const body = Buffer.from('{}');
    expect(bytesKey(requestOf({}), server, body)).not.toBeNull();
    expect(bytesKey(requestOf({}), `http://${long}`, body)).toBeNull();
    expect(cacheKey(requestOf({}), `http://${long}`)).toBeNull();
    expect(bytesKey(requestOf({ headers: { accept: long } }), server, body)).toBeNull();
  });
});
