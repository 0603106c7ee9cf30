import type { AddHelpTextContext } from 'commander';
import { settings } from '../config.js';

/** The settings, laid out as the help of a command is. */
export function settingsHelp({ command }: AddHelpTextContext): string {
  const help = command.createHelp();
  help.prepareContext({ helpWidth: process.stdout.columns ?? 80 });
  const width = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map(({ name, meaning, default: byDefault }) =>
    help.formatItem(name, width, byDefault === null ? meaning : `${meaning} (default: ${byDefault})`, help),
  );
  return ['', 'Settings, in the environment:', ...lines].join('\n');
}
