import { addressOf } from './address.js';
import { ContradictionPageDocument, ContradictionsPageDocument } from './generated/graphql.js';
import { More } from './more.js';
import type { PageMaker } from './page.js';
import { DiscrepancyCard, DiscrepancyEvidence } from './statements.js';
import { capitalised, quantity } from './words.js';

const shownAtOnce = 25;

/** What contradicts what, a card each; and what looks like a contradiction but is none. */
export const contradictionsPage: PageMaker = async ({ ask, given }) => {
  const reconcilable = given.reconcilable === undefined ? undefined : given.reconcilable === 'true';
  const { discrepancies } = await ask(ContradictionsPageDocument, {
    first: shownAtOnce,
    after: given.after,
    reconcilable,
    document: given.document,
  });
  const path = 'contradictions';
  const [apart = [], alike = []] = [false, true].map((may) =>
    discrepancies?.nodes.filter((one) => one.reconcilable === may),
  );
  return {
    title: 'Contradictions',
    summary: 'Where the documents contradict themselves and each other: both numbers, both lines, and our reading.',
    path,
    body: (
      <>
        <p>
          Each card is one error, with all that shows it. Nothing is corrected: which number is likelier, and whether
          both may be right, is our reading.
        </p>
        <form action={path}>
          <label>
            Show
            <select name="reconcilable">
              <option value="">all</option>
              <option value="false" selected={reconcilable === false}>
                those that cannot both be right
              </option>
              <option value="true" selected={reconcilable === true}>
                those where both may be right
              </option>
            </select>
          </label>
          {given.document && <input type="hidden" name="document" value={given.document} />}
          <button type="submit">Show</button>
        </form>
        {discrepancies?.totalCount === 0 && <p>There is none of this sort.</p>}
        {apart.length > 0 && <h2>They cannot both be right</h2>}
        {apart.map((discrepancy) => (
          <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} />
        ))}
        {alike.length > 0 && <h2>It looks like a contradiction, and both may be right</h2>}
        {alike.map((discrepancy) => (
          <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} />
        ))}
        {discrepancies && (
          <More
            path={path}
            given={given}
            parameter="after"
            shown={discrepancies.nodes.length}
            total={discrepancies.totalCount}
            thing="contradiction"
            next={discrepancies.pageInfo}
          />
        )}
        <p class="soft">{quantity(discrepancies?.totalCount ?? 0, 'contradiction')} in all.</p>
      </>
    ),
  };
};

/** One contradiction, at an address of its own. */
export const contradictionPage: PageMaker = async ({ ask, name: id }) => {
  const { discrepancy } = await ask(ContradictionPageDocument, { id });
  if (!discrepancy) return null;
  return {
    title: capitalised(discrepancy.explanation),
    summary: discrepancy.explanation,
    path: addressOf(discrepancy.id) ?? '',
    sources: discrepancy.observations.nodes.map(({ citation }) => citation),
    body: (
      <>
        <DiscrepancyEvidence discrepancy={discrepancy} />
        <p>
          <a href="contradictions">All contradictions</a>
        </p>
      </>
    ),
  };
};
