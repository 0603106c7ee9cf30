import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { rowsOfCsv, rowsOfWorkbook, saved } from './saved.js';
import { inBrowser } from './site.js';

/** Somebody who has only what is to be seen, and presses it. */
class Newcomer {
  readonly pressed: string[] = [];

  constructor(readonly page: Page) {}

  async press(name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).first().click();
    this.pressed.push(name);
  }

  async save(name: string): Promise<string> {
    const { path } = await saved(this.page, name);
    this.pressed.push(name);
    return path;
  }

  /** The cells of a row of the table, by the names of their columns. */
  async row(place: number): Promise<Readonly<Record<string, string>>> {
    const names = await this.page.locator('thead th').allInnerTexts();
    const cells = await this.page.locator('tbody tr').nth(place).locator('td').allInnerTexts();
    return Object.fromEntries(names.map((name, index) => [name.replace(/ [▲▼]$/, ''), cells[index] ?? '']));
  }
}

interface Question {
  readonly asks: string;
  readonly find: (newcomer: Newcomer) => Promise<void>;
}

const questions: readonly Question[] = [
  {
    asks: 'How did sickness absence change, and what may not be compared?',
    find: async (newcomer) => {
      await newcomer.press('How sickness absence changed, and what of it may not be compared');
      expect(await newcomer.page.locator('main').innerText()).toContain('are no series');
      const rows = await rowsOfCsv(await newcomer.save('CSV'));
      const years = rows.filter(
        ({ measure, period_length }) => measure === rows[0]?.measure && period_length === '1 year',
      );
      expect(years.map(({ period, value }) => [period, value])).toEqual([
        ['2014-15', '8.8'],
        ['2015-16', '7.5'],
      ]);
      // What is measured otherwise says so in its row.
      expect(new Set(rows.map(({ definition }) => definition)).size).toBeGreaterThan(2);
      expect(rows.filter(({ document, first_line }) => !document || !first_line)).toEqual([]);
    },
  },
  {
    asks: 'Which area had most advisers, how many of them watched the webinars, and why is London one number?',
    find: async (newcomer) => {
      await newcomer.press('Which service area had most advisers, and how many of them watched the webinars');
      await newcomer.press('advisers 2017');
      await newcomer.press('advisers 2017');
      const first = await newcomer.row(0);
      expect(first).toMatchObject({
        name: 'Greater London (Public Law)',
        'advisers 2017': '146',
        'parental alienation webinar': '5',
        'parental alienation webinar shared by': 'A15A; A15B',
      });
      expect(first['printed in']).toMatch(/lines? \d/);
      expect(first['parental alienation webinar note']).toContain('One shared figure for A15A and A15B together');
      const [columns = [], ...rows] = await rowsOfWorkbook(await newcomer.save('XLSX'));
      const column = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
      expect(Math.max(...column('advisers_2017').map(Number))).toBe(146);
      expect(column('parental_alienation_webinar_document').filter((document) => !document)).toEqual([]);
    },
  },
  {
    asks: 'What was promised about training, and did it happen?',
    find: async (newcomer) => {
      await newcomer.press('What was promised about training, or another subject, and whether it happened');
      expect((await newcomer.row(0)).followed).toBe('unknown');
      const rows = await rowsOfCsv(await newcomer.save('CSV'));
      expect(rows.length).toBeGreaterThan(30);
      expect(rows.filter(({ promise, text }) => !/training/i.test(`${promise} ${text}`))).toEqual([]);
      expect(new Set(rows.map(({ followed }) => followed))).toEqual(
        new Set(['UNKNOWN', 'MIXED', 'SUPPORTED', 'CONTRADICTED']),
      );
      // Each says where it was promised, and where what came of it stands.
      expect(rows.filter(({ document, first_line }) => !document || !first_line)).toEqual([]);
      const sourceOf = (row: (typeof rows)[number]) => row.evidence_document || row.evidence_number_document;
      expect(rows.filter((row) => row.relation && !sourceOf(row))).toEqual([]);
    },
  },
  {
    asks: 'Do the documents agree on staff numbers?',
    find: async (newcomer) => {
      await newcomer.press('How many people work for Cafcass by year, and whether the documents agree');
      const rows = await rowsOfCsv(await newcomer.save('CSV'));
      expect(new Set(rows.map(({ document }) => document)).size).toBeGreaterThan(1);
      expect(rows.filter(({ contradiction }) => contradiction).length).toBeGreaterThan(0);
      expect(rows.filter(({ rivals }) => Number(rivals) > 0).length).toBeGreaterThan(0);
      expect(rows.filter(({ document, first_line }) => !document || !first_line)).toEqual([]);
    },
  },
];

const file = 'docs/newcomer.md';
const isWritten = process.env.MODE === 'pictures';

const row = (asks: string, pressed: readonly string[], seconds: string) =>
  `| ${asks} | ${pressed.map((name) => `*${name}*`).join(', ')} | ${pressed.length} | ${seconds} |`;

inBrowser('a newcomer who starts at / and only presses what is seen', ({ visit }) => {
  const rows: string[] = [];

  it.each(questions)('finds: $asks', ({ asks, find }) =>
    visit('/', async (page) => {
      const began = performance.now();
      const newcomer = new Newcomer(page);
      await find(newcomer);
      const seconds = (performance.now() - began) / 1000;
      expect(seconds).toBeLessThan(30);
      rows.push(row(asks, newcomer.pressed, seconds.toFixed(1)));
      // The file says what is pressed today; how long it took is of the run that wrote it.
      if (!isWritten) expect(await readFile(file, 'utf8')).toContain(row(asks, newcomer.pressed, '').slice(0, -3));
    }),
  );

  afterAll(async () => {
    if (!isWritten) return;
    const [above = ''] = (await readFile(file, 'utf8')).split('\n| ');
    await writeFile(
      file,
      `${above}\n| Question | Pressed | Presses | Seconds |\n|---|---|---:|---:|\n${rows.join('\n')}\n`,
    );
  });
});
