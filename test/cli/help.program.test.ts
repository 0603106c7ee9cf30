import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (args: readonly string[], options: readonly string[] = []) =>
  spawnSync(process.execPath, [...options, 'dist/src/cli/main.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });

// Tells each file that is read of the program or of a library.
const telling = `import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });`;

describe('the help', () => {
  it.each([['--help'], ['help'], ['lod']])('lists the commands, for %s, without reading what they need', (word) => {
    const { stdout, stderr } = run([word], ['--import', `data:text/javascript,${encodeURIComponent(telling)}`]);
    expect(stdout + stderr).toContain('load');
    expect(stderr).toContain('/cli/commands.js');
    expect(stderr).not.toMatch(/node_modules\/(graphql|kysely|@mikro-orm|fastify)\/|\/cli\/(load|serve)\.js/);
  });

  it('of a command is the same, whichever way it is asked for', () => {
    const asked = run(['load', '--help']);
    expect(asked.stdout).toContain('--allow-loss');
    expect(run(['help', 'load']).stdout).toBe(asked.stdout);
  });
});
