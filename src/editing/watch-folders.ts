import { watch } from 'node:fs';
import { setTimeout as passing } from 'node:timers/promises';

// Programs save in several steps: a new file, the old one's name, its rights.
const calm = 40;

/**
 * Tells each time that something in folders was saved, once for what is saved at once.
 * @param stop ends it
 */
export async function* watchFolders(folders: readonly string[], stop: AbortSignal): AsyncGenerator<void> {
  let saved = Promise.withResolvers<void>();
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => saved.resolve()).on('error', (error) => saved.reject(error)),
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
