import { expect, it } from 'vitest';
import { endInWords, failureOf, isLost } from '../../src/database/database-failure.js';

const error = (message: string, fields: object = {}) => Object.assign(new Error(message), fields);

it.each<[string, Error, string]>([
  [
    'a full disk of a server',
    error('could not extend file', { code: '53100' }),
    'the disk of the database is full (could not extend file)',
  ],
  ['a full disk of this machine', error('write', { code: 'ENOSPC' }), 'the disk of the database is full (write)'],
  [
    'a full disk of the embedded database',
    error('ErrnoError', { errno: 51 }),
    'the disk of the database is full (ErrnoError)',
  ],
  [
    'no memory',
    error('out of memory', { code: '53200', detail: 'Failed on\nrequest.' }),
    'the database has too little memory (out of memory: Failed on request.)',
  ],
  [
    'a shutdown',
    error('the database system is shutting down', { code: '57P03' }),
    'the database went away (the database system is shutting down)',
  ],
  [
    'a closed connection',
    error('Connection terminated unexpectedly'),
    'the database went away (Connection terminated unexpectedly)',
  ],
  ['a reset connection', error('read ECONNRESET', { code: 'ECONNRESET' }), 'the database went away (read ECONNRESET)'],
  [
    'a thread that ended',
    error('the embedded database was ended'),
    'the database went away (the embedded database was ended)',
  ],
  [
    'a missing right',
    error('permission denied for table region', { code: '42501' }),
    'the database does not let its user do this (permission denied for table region)',
  ],
])('%s is a failure of the database', (_, one, happened) => {
  expect(failureOf(one)?.happened).toBe(happened);
  expect(endInWords(one, 'it was not done', 'all is as it was')).toMatchObject({
    name: 'UserError',
    message: expect.stringMatching(/^it was not done: the .*; all is as it was; .*, and begin again$/),
  });
});

it('an error of the program is none of the database', () => {
  for (const one of [
    new TypeError('x is not a function'),
    error('no such file', { code: 'ENOENT' }),
    error('EPERM', { code: 'EPERM' }),
  ]) {
    expect(failureOf(one)).toBeNull();
    expect(isLost(one)).toBe(false);
    expect(endInWords(one, 'it was not done', 'all is as it was')).toBe(one);
  }
});
