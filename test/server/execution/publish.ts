import type { MikroORM } from '@mikro-orm/postgresql';

const run = (orm: MikroORM, statement: string) => orm.em.getConnection().execute(statement);

/** Publishes a release with the content there is, and a number of its own. */
export const publish = (orm: MikroORM) =>
  run(
    orm,
    `insert into release select (jsonb_populate_record(release, jsonb_build_object(
       'id', 'release:' || sequence + 1, 'sequence', sequence + 1))).* from release order by sequence desc limit 1`,
  );

/** Puts the database back to its first release, as a restored dump has it. */
export const putBack = (orm: MikroORM) => run(orm, 'delete from release where sequence > 1');

/** Gives the number of the release in force to another, as the next load does where a database was put back. */
export const publishUnderItsNumber = (orm: MikroORM, hash: string) =>
  run(orm, `update release set content_hash = '${hash}' where sequence = (select max(sequence) from release)`);
