import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.js';
import type { DocumentTexts } from '../domain/context.js';
import { ownFile } from '../own-file.js';

// What answers are made by: the program, and what it reads of its own.
const madeBy = [
  'dist/src',
  'codegen/operations',
  'codegen/generated/persisted-documents.json',
  'schema/released/documents',
  'package.json',
];

// Settings that shape no answer, or whose part in it is told by the release or the address in a request.
const apart: ReadonlySet<string> = new Set<keyof Config>([
  'DATABASE_URL',
  'DATABASE_READ_URLS',
  'DATABASE_WAIT',
  'DATA_DIR',
  'PORT',
  'HOST',
  'PACKAGE_DIR',
  'DOCUMENTS_DIR',
  'COMPILE_DOCUMENTS',
  'STATEMENT_TIMEOUT',
  'REQUEST_TIMEOUT',
  'STOP_DELAY',
  'STOP_GRACE',
  'ANSWER_CACHE',
  'REDIS_URL',
  'TRUSTED_PROXIES',
  'METRICS_PORT',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_SERVICE_NAME',
  'LOG_LEVEL',
]);

/** The files at a path: itself, or those below it. */
async function filesAt(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** What answers depend on that the database has, and that may change while a release is in force. */
interface AnswerScope {
  /** The ids of the documents. */
  readonly documents: readonly string[];
  readonly texts: DocumentTexts;
}

/**
 * What answers depend on besides their release and their request: the very program, the settings that shape them, and the documents
 * whose texts are registered. Servers that share answers share them with those of the same scope.
 */
export async function answerScope(config: Config, { documents, texts }: AnswerScope): Promise<string> {
  const hash = createHash('sha256');
  for (const path of madeBy)
    for (const file of (await filesAt(ownFile(path))).toSorted())
      if (!file.endsWith('.map')) hash.update(await readFile(file)).update('\n');
  const settings = Object.entries(config).filter(([name]) => !apart.has(name) && !name.endsWith('_LIMIT'));
  const quoted = documents.filter((id) => texts.lines(id, 1, 1) !== null);
  return hash
    .update(JSON.stringify([process.version, settings.toSorted(), quoted.toSorted()]))
    .digest('base64url')
    .slice(0, 22);
}
