import { declaredEntities } from '../../src/graph/entity-metadata.js';
import { addressOf, folderOf } from '../../src/pages/address.js';
import { menuQuery } from '../../src/pages/variable-menu.js';
import type { LiveServer } from '../live-server.js';

/** The page of one thing of each kind: some are reached only by way of many others. */
export async function pageOfEachThing({ http }: LiveServer): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const entity of declaredEntities()) {
    const query = folderOf(entity) && menuQuery(entity);
    if (!query) continue;
    const answer = await http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    paths.push(addressOf(answer.json().data.list.nodes[0].id) ?? '');
  }
  return paths;
}
