import type { FastifyInstance } from 'fastify';

/** The paths of every GET of a server, as they were declared: `/data/:file`. Of files in a folder, the folder with a star. */
export function servedPaths(http: FastifyInstance): readonly string[] {
  const paths: string[] = [];
  const around: string[] = [];
  // A tree: what stands below another begins with it.
  for (const line of http.printRoutes({ commonPrefix: false, includeMeta: false }).split('\n')) {
    const [, branch = '', part = '', methods = ''] = /^(.*[├└]── )(\S+)(?: \(([A-Z, -]+)\))?/.exec(line) ?? [];
    if (branch === '') continue;
    around.length = branch.length / 4 - 1;
    around.push(part);
    // What one part is at its end and another before more has both names in the tree.
    const path = around.join('').replace(/(:\w+)\|(:\w+)(?=(\/?))/g, (_, last, inner, more) => (more ? inner : last));
    if (methods.includes('GET')) paths.push(path);
  }
  return paths;
}
