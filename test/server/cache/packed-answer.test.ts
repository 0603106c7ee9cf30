import { describe, expect, it } from 'vitest';
import { KeptAnswer } from '../../../src/server/cache/kept-answer.js';
import { packed, unpacked } from '../../../src/server/cache/packed-answer.js';

const headers = { 'content-type': 'application/json', vary: 'accept', 'set-of': ['one', 'two'] };
const text = Buffer.from('{"data":{"measure":"a figure"}}'.repeat(100));

async function answered() {
  const answer = new KeptAnswer(text, headers);
  await answer.form('br');
  return Object.assign(answer, { operation: 'Measures' });
}

describe('a packed answer', () => {
  it('is the same when it is unpacked: bytes, encodings, headers and tags', async () => {
    const answer = await answered();
    const read = unpacked(await packed(answer));
    expect(read?.headers).toEqual(headers);
    expect(read?.operation).toBe('Measures');
    expect(await read?.forms()).toEqual(await answer.forms());
    expect(read?.tag('br')).toBe(answer.tag('br'));
    expect((await read?.sent('gzip'))?.encoding).toBe('gzip');
  });

  it('is none where any of it is missing, added or otherwise, or it is of another form', async () => {
    const bytes = await packed(await answered());
    for (let length = 0; length < bytes.length; length++) expect(unpacked(bytes.subarray(0, length))).toBeNull();
    expect(unpacked(Buffer.concat([bytes, Buffer.of(0)]))).toBeNull();
    for (let place = 0; place < bytes.length; place++) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(unpacked(changed)).toBeNull();
    }
    for (const other of ['', 'OK', '{"data":null}', '\x01'.repeat(200)])
      expect(unpacked(Buffer.from(other))).toBeNull();
  });
});
