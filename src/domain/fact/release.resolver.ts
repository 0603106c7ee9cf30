import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { badInput } from '../../graph/request-error.js';
import type { Row } from '../../query/row.js';
import { sql } from '../../query/sql.js';
import type { GraphContext } from '../context.js';
import { Release } from './release.js';

@Resolver()
export class ReleaseResolver {
  @Query(() => Release, {
    nullable: true,
    description: 'The release in force, or the one with this id or version; null where there is none.',
  })
  async release(
    @Arg('id', () => ID, { nullable: true, description: 'Global id; the release in force where absent.' })
    id: string | null,
    @Arg('version', () => String, {
      nullable: true,
      description: 'Version of the data package, such as `2.0.0`: the first release of that version.',
    })
    version: string | null,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    if (id && version) throw badInput('give id or version, not both: either names a release');
    if (id) return loaders.one(Release, id, info);
    const [found] = await loaders.reader.rows<{ readonly id: string }>(
      version
        ? sql`select id from release where version = ${version}::text order by sequence limit 1`
        : sql`select id from release order by sequence desc limit 1`,
    );
    return found ? loaders.one(Release, found.id, info) : null;
  }
}
