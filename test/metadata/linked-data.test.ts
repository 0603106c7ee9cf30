import { describe, expect, it } from 'vitest';
import { dcatCatalogue, dcatPrefixes } from '../../src/metadata/dcat.js';
import type { DescribedDataset } from '../../src/metadata/described-dataset.js';
import { jsonLd, turtle } from '../../src/metadata/linked-data.js';
import { canonical, statementsOf, turtleStatements } from './linked.js';

const dataset = (given: Partial<DescribedDataset> = {}): DescribedDataset => ({
  name: 'fires',
  title: 'Fires',
  description: 'What two documents say of fires',
  version: '1.0.0',
  release: '1.0.0+0123456789ab',
  issued: new Date('2026-01-02T03:04:05Z'),
  keywords: [],
  homepage: null,
  licence: null,
  creators: [{ name: 'Somebody', address: null }],
  publishers: [{ name: 'Some body', address: 'https://example.org/' }],
  sources: [],
  tables: [],
  ...given,
});

const catalogue = (...datasets: readonly DescribedDataset[]) =>
  dcatCatalogue({
    title: 'Test',
    site: 'https://data.example.org/graph',
    datasets: datasets.map((one) => ({
      dataset: one,
      place: { site: 'https://data.example.org/graph', path: `/data/${one.name}` },
    })),
    operations: [],
    contact: 'https://example.org/contact',
  });

describe('linked data', () => {
  it.each([
    ['quotes and strokes', 'a "quote" \\ and a \\"'],
    ['lines', 'one\ntwo\r\nthree\ttabbed'],
    ['signs that are not printed', 'bell \u0007, end \u0000, \u2028'],
    ['other scripts', 'Ωμέγα, 消防, 🔥'],
    ['an end of the statement', '" . <urn:x> <urn:y> <urn:z> .'],
  ])('says %s as they are, as JSON-LD and as Turtle', async (_, title) => {
    const made = catalogue(dataset({ title, keywords: [title] }));
    const statements = turtleStatements(turtle(dcatPrefixes, made));
    expect([...statements].some(({ object }) => object.value === title)).toBe(true);
    expect(await canonical(statements)).toBe(await canonical(await statementsOf(jsonLd(dcatPrefixes, made))));
  });

  it('keeps an address from ending where a sign in it would', () => {
    const made = catalogue(dataset({ sources: [{ title: 'a', address: 'https://example.org/a b>"<{}é' }] }));
    const derived = [...turtleStatements(turtle(dcatPrefixes, made))].filter(({ predicate }) =>
      predicate.value.endsWith('wasDerivedFrom'),
    );
    expect(derived.map(({ object }) => object.value)).toEqual(['https://example.org/a%20b%3E%22%3C%7B%7D%C3%A9']);
  });

  it('tells of several datasets, each with its own publisher', () => {
    const made = catalogue(dataset(), dataset({ name: 'floods', publishers: [{ name: 'Others', address: null }] }));
    const named = [...turtleStatements(turtle(dcatPrefixes, made))].filter(({ predicate }) =>
      predicate.value.endsWith('foaf/0.1/name'),
    );
    expect(new Set(named.map(({ object }) => object.value))).toEqual(new Set(['Some body', 'Others', 'Somebody']));
  });

  it('is there where no dataset is', () => {
    expect([...turtleStatements(turtle(dcatPrefixes, catalogue()))].length).toBeGreaterThan(3);
  });
});
