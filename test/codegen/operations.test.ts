import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AuditsSideBySideDocument,
  ContradictionsDocument,
  QuestionsToTheBoardDocument,
  ServiceAreasDocument,
  StaffOverTimeDocument,
  type TypedDocumentString,
} from '../../codegen/generated/graphql.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

/** Runs a generated document; the types of its variables and of its answer are those of the document. */
async function run<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await ask(document.toString(), variables);
  expect(errors).toBeUndefined();
  return data as Result;
}

describe('saved operations, by their generated types', () => {
  it('tells how many people worked for Cafcass, by date', async () => {
    const { observations } = await run(StaffOverTimeDocument, {});
    const printed = observations.nodes.map(({ period, asPublished }) => `${period?.label} ${asPublished}`);
    expect(printed).toEqual(['2014 1749', '2015 1727', '2015-16 1,754', '2016 1616', '2017 1711']);
  });

  it('tells the advisers of each area on a day', async () => {
    const { serviceAreas } = await run(ServiceAreasDocument, { first: 1, on: '2016-01-01' });
    expect(serviceAreas.pageInfo.hasNextPage).toBe(true);
    expect(serviceAreas.nodes[0]).toMatchObject({ code: 'A1', headcount: { value: 51, citation: { firstLine: 18 } } });
  });

  it('tells where documents contradict each other', async () => {
    const { discrepancies } = await run(ContradictionsDocument, {});
    expect(discrepancies.nodes.map(({ kind }) => kind)).toContain('DOCUMENTS_DIFFER');
    expect(discrepancies.totalCount).toBe(discrepancies.nodes.length);
  });

  it('tells which questions were not answered', async () => {
    const { questions } = await run(QuestionsToTheBoardDocument, {});
    const open = questions.nodes.filter(({ status }) => status === 'NOT_ANSWERED');
    expect(open.length).toBeGreaterThan(0);
    expect(questions.nodes.some(({ answers }) => answers.nodes.length > 0)).toBe(true);
  });

  it('tells what two audits found', async () => {
    const { audits } = await run(AuditsSideBySideDocument, {});
    const grades = audits.nodes.flatMap((audit) => audit.grades.nodes.map(({ asPublished }) => asPublished));
    expect(grades.toSorted()).toEqual(['4.5%', '58.5%', '60.5%', '8%', '8.5%']);
  });
});
