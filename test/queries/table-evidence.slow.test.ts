import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTable } from '../../src/operations/answer-table.js';
import { type Ask, openGraph } from '../ask.js';
import { askedOnce, operations, type Question, questions } from './with-selections.js';

const evidence = ['value', 'asPublished', 'precision', 'readings', 'note', 'id'].map((name) => `Observation.${name}`);
const unit = ['Observation.unit', 'Measure.unit'];

describe('a table', () => {
  it.each(operations)('$name has all that is known of each of its figures', ({ columns }) => {
    const figures = new Set(
      columns
        .filter(({ coordinate }) => coordinate === 'Observation.value' || coordinate === 'Observation.asPublished')
        .map(({ source }) => source.replace(/[^.]*$/, '')),
    );
    for (const figure of figures) {
      const own = columns.filter(({ source }) => source.startsWith(figure));
      expect(own.map(({ coordinate }) => coordinate)).toEqual(
        expect.arrayContaining([...evidence, 'Document.title', 'Citation.firstLine', 'Citation.lastLine']),
      );
      expect(columns.some(({ coordinate }) => unit.includes(coordinate))).toBe(true);
    }
  });
});

describe('the columns of a table', () => {
  it.each(operations)('$name have the name of an area beside its code', ({ columns }) => {
    for (const { source } of columns.filter(({ coordinate }) => coordinate === 'ServiceArea.code')) {
      // Of the group that shares a number, the codes say whose it is.
      if (source.includes('.parts.')) continue;
      const names = columns.filter(({ coordinate }) => /^ServiceArea(Name)?\.name$/.test(coordinate));
      const area = source.replace(/(serviceArea\.)?code$/, '');
      expect(names.some((name) => name.source.startsWith(area))).toBe(true);
    }
  });

  it.each(operations)('$name say what each of their values means', ({ columns }) => {
    for (const { values, meanings } of columns.filter((column) => column.values !== undefined)) {
      expect(Object.keys(meanings ?? {})).toEqual(values);
      for (const meaning of Object.values(meanings ?? {})) expect(meaning).toMatch(/\S/);
    }
  });
});

describe('the cells of a table', () => {
  let ask: Ask;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ ask, close } = await openGraph());
  });
  afterAll(() => close());

  const answerTo = askedOnce(() => ask, 'Observation', '{ counted: serviceArea { kind } }');
  const rowsOf = async (question: Question) => answerTable(question.operation, await answerTo(question)).rows;

  it.each(questions)('$name have one number each', async (question) => {
    const lists = (await rowsOf(question)).flat().filter((cell) => /^\W*[\d.,]+\W*(; \W*[\d.,]+\W*)+$/.test(`${cell}`));
    expect(lists).toEqual([]);
  });

  it.each(questions)('$name have a number to be printed beside one of many digits', async (question) => {
    const { columns } = question.operation;
    for (const row of await rowsOf(question))
      row.forEach((cell, index) => {
        if (typeof cell !== 'number' || !/\.\d{4}/.test(String(cell))) return;
        const { name, source, isRounded } = columns[index] ?? {};
        if (!isRounded)
          expect(
            columns.some((column) => column.isRounded && column.source === source),
            `${name}`,
          ).toBe(true);
      });
  });

  it.each(questions)('$name say where a number is of several areas together', async (question) => {
    const { operation } = question;
    const isShared = JSON.stringify(await answerTo(question)).includes('"counted":{"kind":"GROUP"}');
    const ofAreas = operation.columns.filter(({ coordinate }) => coordinate.startsWith('ServiceArea.'));
    if (isShared && ofAreas.length > 0)
      expect(
        ofAreas.some(({ coordinate, source }) => coordinate === 'ServiceArea.kind' || source.includes('.parts.')),
      ).toBe(true);
  });
});
