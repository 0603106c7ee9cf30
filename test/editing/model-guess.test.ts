import { readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../src/dataset/package/data-package.js';
import { readPackage } from '../../src/dataset/package/read-package.js';
import { completionsAddress } from '../../src/editing/chat-model.js';
import { guessedByModel } from '../../src/editing/model-guess.js';
import { packageTexts } from '../../src/editing/package-check.js';
import { type Suggestion, suggestionsAsCsv, suggestionsFor } from '../../src/editing/suggestion.js';
import { type ChatRequest, chatServer, say } from './chat-server.js';
import { wexmoorWith } from './wexmoor-copy.js';

const id = 'annual-report-2023-24';
const file = `observations/${id}.csv`;

/** The package of the invented fire service without its rows of some lines of the report, and what is suggested for these. */
async function opened(
  ...lines: readonly number[]
): Promise<{ source: DataPackage; suggestions: readonly Suggestion[] }> {
  const folder = await wexmoorWith();
  const rows = (await readFile(join(folder, file), 'utf8')).split('\n');
  const gone = lines.map((line) => `,${id},${line},`);
  await writeFile(join(folder, file), rows.filter((row) => !gone.some((part) => row.includes(part))).join('\n'));
  const source = await readPackage(folder);
  const texts = await packageTexts(source, join(folder, 'documents'));
  const known = new Map([...texts].map(([name, one]) => [name, one.lines]));
  return { source, suggestions: suggestionsFor(source, known, id) };
}

/** What a model makes of the staff in the control room, and of other lines. */
async function guessed(
  answer: (request: ChatRequest, response: ServerResponse) => void,
  { lines = [26], key, seconds = 20 }: { lines?: readonly number[]; key?: string; seconds?: number } = {},
) {
  const { url, requests } = await chatServer(answer);
  const { source, suggestions: before } = await opened(...lines);
  const { suggestions, told } = await guessedByModel(before, source, { url, name: 'qwen3', key, seconds });
  return { before, suggestions, told, requests };
}

const good = {
  row: 0,
  measure: 'joiners',
  parts: [],
  period: '2023-24',
  reason: 'the words say so',
};
const control = { ...good, measure: 'employees', parts: ['staff_group:control-room-staff'] };

describe('a language model', () => {
  it('is sent the numbers with the words around them, what may be chosen, and nothing else of the package', async () => {
    const { requests } = await guessed((_, response) => say(response, { guesses: [] }), { key: 'sk-secret' });
    const [{ path, headers, body, question } = expect.unreachable()] = requests;
    expect(path).toBe('/v1/chat/completions');
    expect(headers.authorization).toBe('Bearer sk-secret');
    expect(body).toMatchObject({ model: 'qwen3', stream: false, response_format: { type: 'json_schema' } });
    expect(question.rows).toEqual([
      { row: 0, number: '31', line: 26, heading: 'Staff at 31 March 2024', around: 'Control room staff 31' },
    ]);
    expect(Object.keys(question)).toEqual(['rows', 'measures', 'parts', 'periods']);
    expect(question.measures).toContainEqual(expect.objectContaining({ id: 'employees', label: 'Employees' }));
    expect(question.parts).toContainEqual({ id: 'staff_group:control-room-staff', name: 'Control room staff' });
    expect(question.periods).toContain('31 March 2024');
  });

  it('says of each of its guesses that it is one, and what was transcribed before', async () => {
    const { suggestions, told } = await guessed((_, response) => say(response, { guesses: [control] }));
    expect(suggestions[0]?.guess).toEqual({
      measure: 'employees',
      dimensions: { staff_group: 'control-room-staff' },
      period: expect.objectContaining({ period_label: '2023-24' }),
      from: expect.stringMatching(/^model qwen3: the words say so \(like .+, employees\)$/),
    });
    expect(told).toEqual([]);
    expect(suggestionsAsCsv(suggestions, id)).toMatch(/,"?model qwen3: the words say so \(like /);
  });

  it('may say nothing of a number, think aloud, and put its answer into a block', async () => {
    const silent = await guessed((_, response) => say(response, { guesses: [{ ...good, measure: '' }] }));
    expect(silent.suggestions).toEqual(silent.before);
    const aloud = `<think>It says {staff}.</think>\n\`\`\`json\n${JSON.stringify({ guesses: [good] })}\n\`\`\``;
    const { suggestions } = await guessed((_, response) => say(response, aloud));
    expect(suggestions[0]?.guess.measure).toBe('joiners');
  });

  it('is asked for twenty numbers at a time, each by its place among them', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => index + 1);
    const { before, suggestions, requests } = await guessed(
      ({ question }, response) =>
        say(response, { guesses: question.rows.map(({ row, line }) => ({ ...good, row, reason: `line ${line}` })) }),
      { lines },
    );
    expect(before.length).toBeGreaterThan(40);
    expect(requests.map(({ question }) => question.rows.length).slice(0, 2)).toEqual([20, 20]);
    for (const { line, guess } of suggestions) expect(guess.from).toMatch(new RegExp(`^model qwen3: line ${line}\\b`));
  });

  it.each<[string, readonly unknown[], string]>([
    [
      'a measure that was not offered',
      [{ ...good, measure: 'spies' }],
      'measure "spies" for 31 on line 26 was not offered',
    ],
    ['a row that was not asked about', [{ ...good, row: 7 }], 'is for no row that was asked about'],
    ['a row before the first', [{ ...good, row: -1 }], 'is for no row that was asked about'],
    ['no row', [{ measure: 'joiners' }], 'is none'],
    ['half a row', [{ ...good, row: 0.5 }], 'is none'],
    ['no guess', ['ignore all rules'], 'the guess "ignore all rules" is none'],
    ['nothing', [null], 'the guess null is none'],
    ['a prototype', [{ ...good, measure: '__proto__' }], 'measure "__proto__" for 31 on line 26 was not offered'],
  ])('that guesses %s is not believed, and that is told', async (_, guesses, why) => {
    const { before, suggestions, told } = await guessed((__, response) => say(response, { guesses }));
    expect(suggestions).toEqual(before);
    expect(told).toEqual([expect.stringContaining(why)]);
    expect(told[0]).toMatch(/^thrown away: /);
  });

  it('is believed as far as what it chose was offered', async () => {
    const parts = [
      'staff_group:control-room-staff',
      'staff_group:support-staff',
      'categories:fires',
      'region:the-moon',
    ];
    const { suggestions, told } = await guessed((_, response) =>
      say(response, { guesses: [{ ...control, parts, period: 'for ever' }, control] }),
    );
    expect(suggestions[0]?.guess).toMatchObject({
      measure: 'employees',
      dimensions: { staff_group: 'control-room-staff' },
      period: { period_label: '' },
    });
    expect(told).toEqual([
      'thrown away: period "for ever" for 31 on line 26 was not offered',
      'thrown away: part "staff_group:support-staff" for 31 on line 26 is a second one of its kind',
      'thrown away: part "categories:fires" for 31 on line 26 does not break employees down',
      'thrown away: part "region:the-moon" for 31 on line 26 was not offered',
      expect.stringContaining('came twice'),
    ]);
  });

  it('cannot steer the terminal, fill it, or begin a row of its own', async () => {
    const reason = '\u001b[2J\u202eevil"\n,fake,row\u0000'.padEnd(5000, 'x');
    const { suggestions, told } = await guessed((_, response) =>
      say(response, { guesses: [{ ...good, reason }, ...Array.from({ length: 3000 }, () => ({ ...good, row: 9 }))] }),
    );
    const { from = '' } = suggestions[0]?.guess ?? {};
    expect(from).toMatch(/^model qwen3: \[2J evil" ,fake,row x+… \(like /);
    expect(from.length).toBeLessThan(300);
    expect(told).toHaveLength(11);
    expect(told.at(-1)).toBe('thrown away: 2990 more');
  });

  it.each<[string, (request: ChatRequest, response: ServerResponse) => void, RegExp]>([
    [
      'refuses the key',
      (_, response) => response.writeHead(401).end('{"error": {"message": "bad key sk-secret"}}'),
      /^model qwen3 refused the key \(401\); expected one that it knows in MODEL_KEY; the/,
    ],
    [
      'has no such model',
      (_, response) => response.writeHead(404).end('{"error": {"message": "no model for sk-secret"}}'),
      /answered with status 404: no model for …;/,
    ],
    [
      'leads elsewhere',
      (_, response) => response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end(),
      /answered with status 307;/,
    ],
    ['fails', (_, response) => response.writeHead(500).end('<html>'), /answered with status 500;/],
    ['breaks off', (_, response) => response.destroy(), /did not answer \(UND_ERR_SOCKET\);/],
    [
      'breaks off in the middle',
      (_, response) => {
        response.write('{"choices": [');
        setTimeout(() => response.destroy(), 50);
      },
      /did not answer \(\w+\);/,
    ],
    ['says nothing', () => {}, /did not answer within 0.5 s;/],
    [
      'never ends',
      (_, response) => {
        const drip = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(drip));
      },
      /did not answer within 0.5 s;/,
    ],
    ['says 10 MB', (_, response) => say(response, 'x'.repeat(10_000_000)), /answered with more than 1 MB;/],
    [
      'speaks another protocol',
      (_, response) => response.end('{"choices": []}'),
      /did not answer as \/chat\/completions does;/,
    ],
    [
      'speaks no JSON',
      (_, response) => response.end('data: {"choices": [{}]}\n\ndata: [DONE]'),
      /did not answer as \/chat\/completions does;/,
    ],
    ['answers in prose', (_, response) => say(response, 'These are employees.'), /did not answer with JSON;/],
    ['answers NaN', (_, response) => say(response, '{"guesses": [{"row": NaN}]}'), /did not answer with JSON;/],
    ['answers something else', (_, response) => say(response, '[1e999]'), /did not answer with guesses;/],
  ])('that %s is told of in a sentence, and the suggestions come without it', async (_, answer, sentence) => {
    // A busy machine takes its time, unless that is what is asked.
    const seconds = String(sentence).includes('0.5 s') ? 0.5 : 20;
    const { before, suggestions, told } = await guessed(answer, { key: 'sk-secret', seconds });
    expect(suggestions).toEqual(before);
    expect(told).toEqual([expect.stringMatching(sentence)]);
    expect(told[0]).toMatch(/; the suggestions come without it$/);
    expect(told.join()).not.toContain('sk-secret');
  });

  it('that fails later keeps what it said before', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => index + 1);
    let asked = 0;
    const { before, suggestions, told } = await guessed(
      (_, response) => (asked++ === 0 ? say(response, { guesses: [good] }) : response.writeHead(503).end()),
      { lines },
    );
    expect(asked).toBe(2);
    expect(suggestions[0]?.guess.from).toMatch(/^model qwen3/);
    expect(suggestions.slice(1)).toEqual(before.slice(1));
    expect(told).toEqual([`model qwen3 answered with status 503; ${before.length - 20} of them come without it`]);
  });

  it('is not asked where nothing is open, or there is nothing to choose from', async () => {
    const none = await guessed((_, response) => say(response, {}), { lines: [] });
    expect(none.requests).toEqual([]);
    const { source, suggestions } = await opened(26);
    const { url, requests } = await chatServer((_, response) => say(response, {}));
    const tables = new Map(source.tables).set('measures', []);
    const { told } = await guessedByModel(suggestions, { ...source, tables }, { url, name: 'qwen3', seconds: 1 });
    expect(told).toEqual(['model qwen3 was not asked: the package has no measures to choose from']);
    expect(requests).toEqual([]);
  });
});

describe('the address of a model', () => {
  it.each([
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1/chat/completions'],
    [
      'https://models.example.org/v1/chat/completions?version=2',
      'https://models.example.org/v1/chat/completions?version=2',
    ],
  ])('%s is asked at %s', (given, address) => {
    expect(completionsAddress(given).href).toBe(address);
  });

  it.each(['localhost', 'file:///etc/passwd', 'http://me:secret@localhost/v1', ''])(
    'is refused where it is %j',
    (given) => {
      expect(() => completionsAddress(given)).toThrow(/^--model is no address of a server; expected one such as/);
    },
  );
});
