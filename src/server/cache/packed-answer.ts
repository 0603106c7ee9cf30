import { hash } from 'node:crypto';
import { z } from 'zod';
import { encodings, KeptAnswer } from './kept-answer.js';

// Bytes of another form are not read. To be raised with every change of what is written here.
const form = 2;

const digestLength = 32;
const headPlace = 1 + digestLength + 4;

const headers = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
const packedHead = z.strictObject({
  headers,
  operation: z.string().nullable(),
  /** How many bytes there are of each encoding, in the order in which they stand. */
  lengths: z.array(z.tuple([z.enum(encodings), z.int().nonnegative()])),
});

const digestOf = (bytes: Buffer): Buffer => hash('sha256', bytes, 'buffer');

/** An answer as bytes, for others to read: the number of the form, a digest of all that follows, the length of the head, the head, and the bytes in each encoding. */
export async function packed(answer: KeptAnswer): Promise<Buffer> {
  const forms = await answer.forms();
  const lengths = forms.map(({ encoding, bytes }) => [encoding, bytes.length]);
  const head = Buffer.from(JSON.stringify({ headers: answer.headers, operation: answer.operation, lengths }));
  const headLength = Buffer.alloc(4);
  headLength.writeUInt32BE(head.length);
  const content = Buffer.concat([headLength, head, ...forms.map(({ bytes }) => bytes)]);
  return Buffer.concat([Buffer.of(form), digestOf(content), content]);
}

function headOf(bytes: Buffer) {
  const end = headPlace + bytes.readUInt32BE(headPlace - 4);
  const read = packedHead.safeParse(JSON.parse(bytes.subarray(headPlace, end).toString()));
  return read.success ? { ...read.data, end } : null;
}

/** The answer that some bytes are; null where they are something else, or were changed on their way. */
export function unpacked(bytes: Buffer): KeptAnswer | null {
  if (bytes.length < headPlace || bytes[0] !== form) return null;
  if (!digestOf(bytes.subarray(1 + digestLength)).equals(bytes.subarray(1, 1 + digestLength))) return null;
  const head = headOf(bytes);
  if (!head) return null;
  let place = head.end;
  const forms = head.lengths.map(([encoding, length]) => {
    const start = place;
    place += length;
    return { encoding, bytes: bytes.subarray(start, place) };
  });
  const plain = forms.find(({ encoding }) => encoding === 'identity');
  if (!plain || place !== bytes.length) return null;
  return Object.assign(new KeptAnswer(plain.bytes, head.headers, forms), { operation: head.operation });
}
