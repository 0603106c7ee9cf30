import { access, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig, settings } from '../src/config.js';

const [dockerfile, ignored, compose, cluster, program, { scripts }] = await Promise.all([
  readFile('Dockerfile', 'utf8'),
  readFile('.dockerignore', 'utf8'),
  readFile('compose.yaml', 'utf8'),
  readFile('deploy/kubernetes.yaml', 'utf8'),
  readFile('src/cli/main.ts', 'utf8'),
  readFile('package.json', 'utf8').then((text) => JSON.parse(text) as { scripts: Record<string, string> }),
]);

const flagsIn = (text: string) => text.match(/--[a-z-]+=\d+/g);

/** The containers of the graph in the example for a cluster. */
const containers = parseAllDocuments(cluster)
  .map((document) => document.toJS())
  .filter(({ kind }) => kind === 'Deployment')
  .flatMap(({ spec }) => spec.template.spec.containers) as {
  env: { name: string; value?: string }[];
  image: string;
}[];

describe('the image', () => {
  it('has the same memory as npm start and cafcass-graph serve', () => {
    const flags = flagsIn(scripts.start ?? '');
    expect(flags).toHaveLength(2);
    expect(flagsIn(program.split('\n')[0] ?? '')).toEqual(flags);
    expect(flagsIn(dockerfile.match(/^CMD .*$/m)?.[0] ?? '')).toEqual(flags);
  });

  it('is made of what there is, and of what is sent to be built', async () => {
    const sent = ignored.split('\n').flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
    for (const path of sent) await expect(access(path.replace('*', '')), path).resolves.toBeUndefined();
    const taken = [...dockerfile.matchAll(/^COPY --from=build \/app\/([\w.-]+)/gm)].map(([, path = '']) => path);
    expect(taken).toEqual(
      expect.arrayContaining(['package.json', 'node_modules', 'dist', 'codegen', 'schema', 'seeds']),
    );
    const made = ['node_modules', 'dist'];
    for (const path of taken) if (!made.includes(path)) expect(sent).toContain(path);
  });

  it('is of the version of Node.js that the suite runs on', () => {
    const versions = [...dockerfile.matchAll(/^FROM node:(\d+)/gm)].map(([, version]) => version);
    expect(new Set(versions)).toEqual(new Set([process.versions.node.split('.')[0]]));
  });

  it('runs as nobody in particular', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});

describe('the settings', () => {
  const known = new Set(settings.map(({ name }) => name));
  const ofImage = (dockerfile.match(/^ENV (.*)$/m)?.[1] ?? '').split(' ').map((pair) => pair.split('=', 2));
  const places: Record<string, Record<string, string>> = {
    'of the image': Object.fromEntries(ofImage),
    'of compose.yaml': Object.fromEntries(
      Object.entries<unknown>(parse(compose).services.graph.environment).map(([name, value]) => [
        name,
        String(value).replace(/\$\{\w+:-([^}]*)\}/, '$1'),
      ]),
    ),
    'of a cluster': Object.fromEntries(
      containers.flatMap(({ env }) => env.map(({ name, value = 'postgresql://u:p@db/g' }) => [name, value])),
    ),
  };

  it.each(Object.entries(places))('%s are settings of the program, with values that it takes', (_, given) => {
    const { NODE_ENV: __, ...own } = given;
    expect(Object.keys(own).length).toBeGreaterThan(3);
    expect(Object.keys(own).filter((name) => !known.has(name))).toEqual([]);
    expect(() => readConfig(own)).not.toThrow();
  });

  it('leave a service time to stop before it is killed', () => {
    const { graph } = parse(compose).services;
    const { STOP_DELAY, STOP_GRACE } = readConfig({ STOP_DELAY: String(graph.environment.STOP_DELAY) });
    expect(Number.parseInt(graph.stop_grace_period, 10) * 1000).toBeGreaterThan(STOP_DELAY + STOP_GRACE);
    const [{ spec }] = parseAllDocuments(cluster)
      .map((document) => document.toJS())
      .filter(({ kind }) => kind === 'Deployment');
    const delay = containers[0]?.env.find(({ name }) => name === 'STOP_DELAY')?.value ?? '0';
    expect(spec.template.spec.terminationGracePeriodSeconds * 1000).toBeGreaterThan(Number(delay) + STOP_GRACE);
  });

  it('of the example for a cluster name the version of the program', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(containers.map(({ image }) => image)).toEqual([`cafcass-graph:${version}`]);
  });
});
