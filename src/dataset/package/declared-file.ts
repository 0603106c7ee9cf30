import { createHash } from 'node:crypto';
import type { Report } from './fault.js';
import type { Naming } from './package-folder.js';

/** What a descriptor declares of the bytes of a file, where it does. */
export interface Declared {
  readonly bytes: number | undefined;
  /** Of the algorithm before its colon; MD5 without one. */
  readonly hash: string | undefined;
  /** Where that stands. */
  readonly at: (part: 'bytes' | 'hash') => Naming;
}

const algorithms = ['md5', 'sha1', 'sha256', 'sha512'];

/** Where a declaration stands: its file, and of each part the line and the property. */
export type DeclaredAt = (part: keyof Declared) => {
  readonly file: string;
  readonly line: number;
  readonly column: string;
};

/** Reports a file that is not what the descriptor declares, such as one that was cut off, or edited by hand. */
export function checkDeclared(path: string, content: Buffer, { bytes, hash, at }: Declared, report: Report): void {
  if (bytes !== undefined && bytes !== content.length)
    report({ ...at('bytes'), message: `${path} has ${content.length} bytes; expected the ${bytes} that are declared` });
  if (hash === undefined) return;
  const [, algorithm = 'md5', digest = ''] = /^(?:(\w+):)?(.*)$/s.exec(hash) ?? [];
  if (!algorithms.includes(algorithm)) {
    const message = `"${algorithm}" is no algorithm that is understood; expected one of ${algorithms.join(', ')}`;
    report({ ...at('hash'), message });
    return;
  }
  const found = createHash(algorithm).update(content).digest('hex');
  if (found !== digest.toLowerCase())
    report({ ...at('hash'), message: `${path} has the ${algorithm} ${found}; expected that which is declared` });
}
