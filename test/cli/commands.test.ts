import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';

describe('the commands', () => {
  it.each([...commands])('%s is read by its name, and listed with what it takes', async (name, { listed, read }) => {
    const command = await read();
    const takes = ({ registeredArguments }: typeof command) =>
      registeredArguments.map((one) => [one.name(), one.required, one.variadic]);
    expect([command.name(), listed.name()]).toEqual([name, name]);
    expect(takes(command)).toEqual(takes(listed));
    expect(command.description()).toBe(listed.description());
  });
});
