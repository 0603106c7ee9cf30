import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';

describe('the commands', () => {
  it.each([...commands])('%s is read by its name', async (name, read) => {
    expect((await read()).name()).toBe(name);
  });
});
