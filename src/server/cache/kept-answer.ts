import { hash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';

/** How an answer may be encoded, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const;

type Encoding = (typeof encodings)[number];

const compress: Readonly<Record<Exclude<Encoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

// A smaller answer fits in one packet as it is.
const worthCompressing = 1024;

// What a text is made of, by its type: pictures and zip files are compressed already.
const textTypes = /^(text\/|application\/(.*[+])?(json|xml|graphql|x-ndjson)|image\/svg)/;

/** The bytes of an answer, as they are sent. */
interface SentBytes {
  readonly bytes: Buffer;
  readonly encoding: Encoding;
}

/** An answer as it may be sent again: its bytes, with their compressed forms. */
export class KeptAnswer {
  /** How it is headed, without what depends on its encoding. */
  headers: OutgoingHttpHeaders;
  /** The name of the operation that it answers; null where there was none, or it has no name. */
  operation: string | null = null;
  readonly #bytes: Buffer;
  readonly #isWorthCompressing: boolean;
  readonly #forms: Map<Encoding, Promise<Buffer>>;
  #hash: string | undefined;

  /**
   * @param headers its media type among them
   * @param forms those that there are already
   */
  constructor(bytes: Buffer, headers: OutgoingHttpHeaders, forms: readonly SentBytes[] = []) {
    this.headers = headers;
    this.#bytes = bytes;
    this.#isWorthCompressing = bytes.length >= worthCompressing && textTypes.test(String(headers['content-type']));
    this.#forms = new Map(forms.map(({ encoding, bytes }) => [encoding, Promise.resolve(bytes)]));
  }

  /** How many bytes it takes, with forms that are compressed to a quarter at most. */
  get size(): number {
    return Math.ceil(this.#bytes.length * (this.#isWorthCompressing ? 1.5 : 1)) + 1000;
  }

  /** The encoding in which it is sent to a client. */
  encodingFor(accepted: string | undefined): Encoding {
    return (this.#isWorthCompressing && accepted && negotiate(accepted, ['br', 'gzip'])) || 'identity';
  }

  /** A strong tag: it names the bytes of an encoding, and no others. */
  tag(encoding: Encoding): string {
    this.#hash ??= hash('sha256', this.#bytes, 'base64url').slice(0, 22);
    return encoding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`;
  }

  /** Its bytes in an encoding. */
  form(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return Promise.resolve(this.#bytes);
    const known = this.#forms.get(encoding);
    if (known) return known;
    const form = compress[encoding](this.#bytes);
    this.#forms.set(encoding, form);
    return form;
  }

  /** Its bytes as they are, and in each encoding that was asked for. */
  forms(): Promise<readonly SentBytes[]> {
    const made = encodings.filter((encoding) => encoding === 'identity' || this.#forms.has(encoding));
    return Promise.all(made.map(async (encoding) => ({ encoding, bytes: await this.form(encoding) })));
  }

  /** Its bytes for a client. */
  async sent(accepted: string | undefined): Promise<SentBytes> {
    const encoding = this.encodingFor(accepted);
    return { encoding, bytes: encoding === 'identity' ? this.#bytes : await this.form(encoding) };
  }
}
