import { setTimeout as passing } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../config.js';
import type { UserError } from '../user-error.js';
import { type DatabaseSettings, openDatabase } from './database.js';
import { mayCome } from './database-failure.js';

// In milliseconds.
const pause = 500;

/**
 * Opens the database, and waits for a server that is not there yet.
 * @param tell is told what is waited for
 * @throws UserError where it did not come in the time there is, or another try would not help
 */
export async function awaitDatabase(
  config: DatabaseSettings & Pick<Config, 'DATABASE_WAIT'>,
  tell: (words: string) => void,
): Promise<MikroORM> {
  const end = performance.now() + config.DATABASE_WAIT;
  for (;;) {
    try {
      return await openDatabase(config);
    } catch (error) {
      if (!config.DATABASE_URL || performance.now() >= end || !mayCome((error as UserError).cause)) throw error;
      const left = Math.ceil((end - performance.now()) / 1000);
      tell(`Wait ${left} s at most: ${(error as UserError).message}`);
      await passing(pause);
    }
  }
}
