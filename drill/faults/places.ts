import { answersAll } from '../asking.ts';
import { type Fault, unmet } from '../fault.ts';
import { whileServing } from '../program.ts';
import { allSavedQuestions } from '../question.ts';

/** A place whose clock or alphabet is another: the answers are to be the same, byte for byte. */
const place = (name: string, what: string, options: string, environment: Readonly<Record<string, string>>): Fault => ({
  name,
  what,
  drill: async ({ cluster }) => {
    const database = await cluster.empty(options);
    if (environment.PGTZ)
      await cluster.sql('postgres', `alter database ${database} set timezone = '${environment.PGTZ}'`);
    const questions = await allSavedQuestions();
    return whileServing({ ...environment, DATABASE_URL: cluster.url(database) }, async (url) => ({
      seen: `${questions.length} saved operations, each with the answer that the tests keep`,
      lost: 'nothing',
      amiss: unmet({ 'the answers are the same': await answersAll(url, questions) }),
    }));
  },
});

export const placeFaults: readonly Fault[] = [
  place('time-zones', 'the program runs in Asia/Kolkata, and the database in Pacific/Chatham', '', {
    TZ: 'Asia/Kolkata',
    PGTZ: 'Pacific/Chatham',
  }),
  place(
    'collation-icu',
    'a database with the collation `sv-SE` of ICU',
    "template template0 locale_provider icu icu_locale 'sv-SE'",
    {
      LANG: 'sv_SE.UTF-8',
    },
  ),
  place('collation-c', 'a database with the collation `C`', "template template0 locale_provider libc locale 'C'", {
    LANG: 'C',
  }),
];
