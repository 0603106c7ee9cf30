import { watch } from 'node:fs';
import { setTimeout as passing } from 'node:timers/promises';

// Programs save in several steps: a new file, the old one's name, its rights.
const calm = 40;

// The database may stand in the folder of the package, and writes as long as it runs.
const isOurs = (path: string | null) => !/(?:^|[\\/])(?:\.|node_modules)/.test(path ?? '');

/**
 * Tells each time that something in folders was saved, once for what is saved at once; what is hidden, and what npm installs, is left out.
 * @param stop ends it
 */
export async function* watchFolders(folders: readonly string[], stop: AbortSignal): AsyncGenerator<void> {
  let saved = Promise.withResolvers<void>();
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, path) => {
      if (isOurs(path)) saved.resolve();
    }).on('error', (error) => saved.reject(error)),
  );
  stop.addEventListener('abort', () => saved.resolve());
  try {
    for (;;) {
      await saved.promise;
      await passing(calm);
      if (stop.aborted) return;
      saved = Promise.withResolvers();
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
  }
}
