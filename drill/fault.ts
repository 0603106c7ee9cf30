import { type Asked, wrong } from './asking.ts';
import type { Cluster } from './cluster.ts';
import type { Question } from './question.ts';

/** What a drill works with. */
export interface Ground {
  /** A PostgreSQL of the drill's own, running. */
  readonly cluster: Cluster;
  /** A folder of the drill's own, which goes with it. */
  readonly folder: string;
  /** What is asked, with the right answers. */
  readonly questions: readonly Question[];
  /** How long a soak takes. */
  readonly minutes: number;
}

/** What came of a fault. */
export interface Finding {
  /** What clients saw, or the program said. */
  readonly seen: string;
  /** What was lost, in words. */
  readonly lost: string;
  /** After how many milliseconds all was whole again; undefined where nothing was ever amiss for long. */
  readonly wholeAfter?: number | undefined;
  /** What should have been otherwise, a sentence each; empty where the fault was borne. */
  readonly amiss: readonly string[];
}

/** Something that goes wrong, and what is to come of it. */
export interface Fault {
  /** By which it is asked for on the command line. */
  readonly name: string;
  /** What goes wrong, in words. */
  readonly what: string;
  /** What is needed for it and is not here; undefined where it can be done. */
  readonly lacks?: () => string | undefined;
  readonly drill: (ground: Ground) => Promise<Finding>;
}

/** What only the superuser can do. */
export const needsRoot = () => (process.getuid?.() === 0 ? undefined : 'the rights of root');

/** The sentences of those expectations that do not hold. */
export const unmet = (expected: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.entries(expected)
    .filter(([, holds]) => !holds)
    .map(([sentence]) => `not so: ${sentence}`);

// What a client may be told: that another time may do.
const maySee =
  /^(200|503) (DATABASE_UNAVAILABLE|TIMEOUT|RELEASE_CHANGED|SERVER_STOPPING)(, (DATABASE_UNAVAILABLE|TIMEOUT))*$/;

// How many milliseconds a client may wait: those of a request, and some of the machine.
const longestWait = 16_000;

/** Of what clients see where they are to see nothing of a fault. */
export const nothing = /^$/;

/** What came of a fault under a load of questions; nothing is lost where every answer is right in the end. */
export const findingOf = (
  asked: Asked,
  {
    amiss = [],
    lost = 'nothing',
    may = maySee,
  }: Partial<Pick<Finding, 'amiss' | 'lost'>> & { readonly may?: RegExp } = {},
): Finding => ({
  seen: asked.inWords,
  lost,
  wholeAfter: asked.wholeAfter,
  amiss: [
    ...amiss,
    ...(asked.wrong > 0 ? [`${asked.wrong} answers were wrong: ${asked.firstWrong}`] : []),
    ...[...asked.others.keys()]
      .filter((what) => what !== wrong && !may.test(what))
      .map((what) => `clients saw ${what}`),
    ...(asked.longest > longestWait ? ['a client waited too long'] : []),
    ...(asked.wholeAfter === undefined ? ['it was not whole again'] : []),
  ],
});
