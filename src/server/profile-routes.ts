import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { ownProfile, profileFolder } from '../dataset/profile/profile.js';
import { noSuch } from '../graph/nearest.js';
import { answerConditionally } from './conditional.js';
import { sendProblem } from './problem.js';
import { cacheControl } from './table-reply.js';

/** The profile that packages are checked against: what it has, and its files under its version. */
export async function serveProfile(http: FastifyInstance, publicUrl: string): Promise<void> {
  answerConditionally(http);
  const { title, description, version, tables } = ownProfile();
  const address = `${publicUrl}/profile/${version}`;

  const sendFile = async (reply: FastifyReply, asked: string, path: string) => {
    if (asked !== version) return sendProblem(reply, 404, `there is no profile ${asked}; expected ${version}`);
    const bytes = await readFile(join(profileFolder, path));
    return reply.header('cache-control', cacheControl).type('application/json; charset=utf-8').send(bytes);
  };

  http.get('/profile', async (_request, reply) =>
    reply.header('cache-control', cacheControl).send({
      ...{ title, description, version },
      descriptor: `${address}/datapackage.json`,
      codes: `${address}/codes.json`,
      tables: Array.from(tables, ([name, schema]) => ({
        ...{ name, title: schema.title, description: schema.description },
        schema: `${address}/tables/${name}.json`,
      })),
    }),
  );

  for (const file of ['datapackage.json', 'codes.json'])
    http.get<{ Params: { version: string } }>(`/profile/:version/${file}`, async (request, reply) =>
      sendFile(reply, request.params.version, file),
    );

  http.get<{ Params: { version: string; table: string } }>(
    '/profile/:version/tables/:table.json',
    async (request, reply) => {
      const { version: asked, table } = request.params;
      if (!tables.has(table)) return sendProblem(reply, 404, noSuch('table', table, tables.keys()));
      return sendFile(reply, asked, `tables/${table}.json`);
    },
  );
}
