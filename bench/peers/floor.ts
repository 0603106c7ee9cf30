import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import type { Variables } from '../question.ts';
import { questions } from '../questions.ts';
import { announce, databaseUrl, poolSize } from './contract.ts';

// The least a server on this stack can do: read the request, run one prepared statement, send the text it returns.
const pool = new Pool({ connectionString: databaseUrl(), max: poolSize });
const statements = new Map(questions.map(({ name, floor }) => [name, floor]));

async function bodyOf(request: IncomingMessage): Promise<{ readonly variables?: Variables }> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += part;
  return JSON.parse(text);
}

const server = createServer(async (request, response) => {
  const name = request.url?.slice(1) ?? '';
  try {
    const { variables = {} } = await bodyOf(request);
    const { rows } = await pool.query<{ json: string }>({
      name,
      text: statements.get(name) ?? '',
      values: Object.values(variables),
    });
    const [row] = rows;
    if (!row) throw new Error(`the statement of ${name} gave no row`);
    const body = Buffer.from(row.json);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, '127.0.0.1', () => announce(server));
