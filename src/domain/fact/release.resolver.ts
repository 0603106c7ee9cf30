import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Row } from '../../query/row.js';
import { sql } from '../../query/sql.js';
import type { GraphContext } from '../context.js';
import { Release } from './release.js';

@Resolver()
export class ReleaseResolver {
  @Query(() => Release, {
    nullable: true,
    description: 'The release in force, or the one with this id; null where there is none.',
  })
  async release(
    @Arg('id', () => ID, { nullable: true, description: 'Global id; the release in force where absent.' })
    id: string | null,
    @Ctx() { loaders }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    if (id) return loaders.one(Release, id, info);
    const [current] = await loaders.reader.rows<{ readonly id: string }>(
      sql`select id from release order by sequence desc limit 1`,
    );
    return current ? loaders.one(Release, current.id, info) : null;
  }
}
