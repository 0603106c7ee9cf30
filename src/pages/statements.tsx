import { addressOf } from './address.js';
import { CitedPlace, FigureTable, Joined, Marks, Named } from './figures.js';
import type { DiscrepancyInBriefFragment, LinkInBriefFragment, StatementInBriefFragment } from './generated/graphql.js';
import { asWords, capitalised, numberWords } from './words.js';

/** Who says something. */
export function Speakers({ saidBy }: Pick<StatementInBriefFragment, 'saidBy'>) {
  if (!saidBy) return null;
  const speakers = [saidBy.person, saidBy.office, saidBy.organisation].filter((one) => one !== null);
  return (
    <>
      said by <Joined parts={speakers.map((one) => <Named key={one.id} {...one} />)} />
    </>
  );
}

/** What sort of statement one is: `Commitment`, `Framework element`. */
export const sortOf = ({ kind }: Pick<StatementInBriefFragment, 'kind'>): string => capitalised(asWords(kind));

/** A statement, in our words, with who says it and where. */
export function StatementItem({ statement }: { readonly statement: StatementInBriefFragment }) {
  const { id, text, number, period, status } = statement;
  return (
    <>
      <a href={addressOf(id)}>
        {number && `${number} `}
        {text}
      </a>
      <br />
      <small>
        <span class="tag">{sortOf(statement)}</span>
        {status && <span class="tag">{asWords(status)}</span>}
        <Marks {...statement} />
        {period && `${period.label}; `}
        <Speakers {...statement} />
        {statement.saidBy && '; '}
        <CitedPlace place={statement.citation} />
      </small>
    </>
  );
}

/** Statements one below the other. */
export function StatementList({ statements }: { readonly statements: readonly StatementInBriefFragment[] }) {
  return (
    <ul class="plain">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementItem statement={statement} />
        </li>
      ))}
    </ul>
  );
}

const relations: Readonly<Record<string, string>> = {
  SUPPORTS: 'supports',
  CONTRADICTS: 'contradicts',
  REPORTS_DONE: 'reports as done',
  SUPERSEDES: 'takes the place of',
  SAME_AS: 'says the same as',
  ANSWERS: 'answers',
  EXPLAINS: 'explains',
};

/** How other facts bear on one: what each says, and why we say that it does. */
export function LinkList({
  links,
  end,
}: {
  readonly links: readonly LinkInBriefFragment[];
  /** Which end of the links is shown: the other is what the page is about. */
  readonly end: 'from' | 'to';
}) {
  return (
    <ul class="plain">
      {links.map((link) => {
        const statement = end === 'from' ? link.fromStatement : link.toStatement;
        const figure = end === 'from' ? link.fromObservation : link.toObservation;
        const relation = relations[link.relation] ?? asWords(link.relation);
        return (
          <li key={link.id}>
            <span class="tag">{end === 'from' ? `${relation} it` : `it ${relation}`}</span> {link.reason}
            {statement && (
              <div>
                <StatementItem statement={statement} />
              </div>
            )}
            {figure && <FigureTable figures={[figure]} caption="The figure" />}
          </li>
        );
      })}
    </ul>
  );
}

interface DiscrepancyProps {
  readonly discrepancy: DiscrepancyInBriefFragment;
}

/** A contradiction, below its explanation: what stands against what, on which lines, and what we make of it. */
export function DiscrepancyEvidence({ discrepancy }: DiscrepancyProps) {
  const { kind, likelier, reconcilable, document, observations, statements, checks } = discrepancy;
  return (
    <>
      <p>
        <span class="tag">{asWords(kind)}</span>
        <span class="tag">{reconcilable ? 'both may be right' : 'they cannot both be right'}</span>
        {document ? (
          <>
            within <Named id={document.id} label={document.title} />
          </>
        ) : (
          'between documents'
        )}
      </p>
      {likelier && <p>Our reading: {likelier}</p>}
      {observations.nodes.length > 0 && (
        <FigureTable figures={observations.nodes} caption="The numbers, and their lines" />
      )}
      {statements.nodes.length > 0 && <StatementList statements={statements.nodes} />}
      {checks.nodes.length > 0 && (
        <ul>
          {checks.nodes.map(({ title, stated, computed }) => (
            <li key={title}>
              {title}: {numberWords(stated)} is printed, {numberWords(computed)} comes of its parts
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A contradiction among others. */
export function DiscrepancyCard({ discrepancy }: DiscrepancyProps) {
  const { id, explanation } = discrepancy;
  return (
    <article id={id}>
      <h3>
        <a href={addressOf(id)}>{capitalised(explanation)}</a>
      </h3>
      <DiscrepancyEvidence discrepancy={discrepancy} />
    </article>
  );
}
