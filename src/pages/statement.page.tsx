import { addressOf } from './address.js';
import { CitedPlace, Marks, Named } from './figures.js';
import { StatementPageDocument } from './generated/graphql.js';
import type { PageMaker } from './page.js';
import { Quote } from './quote.js';
import { DiscrepancyCard, LinkList, Speakers, StatementItem, StatementList, sortOf } from './statements.js';
import { asWords } from './words.js';

const verdicts: Readonly<Record<string, string>> = {
  SUPPORTED: 'Later words or numbers support that it was kept.',
  CONTRADICTED: 'Later words or numbers contradict that it was kept.',
  MIXED: 'Some of what follows supports that it was kept, and some contradicts it.',
  UNKNOWN: 'No document tells whether it was kept. Unknown is not broken.',
};

/** One statement: what is said, by whom, and what bears on it. */
export const statementPage: PageMaker = async ({ ask, name: id, texts }) => {
  const { statement } = await ask(StatementPageDocument, { id });
  if (!statement) return null;
  const {
    text,
    note,
    subject,
    citation,
    parent,
    children,
    repeats,
    repetitions,
    parties,
    linksFrom,
    linksTo,
    discrepancies,
  } = statement;
  return {
    title: text,
    summary: `${sortOf(statement)} in ${citation.document.title}: ${text}`,
    path: addressOf(statement.id) ?? '',
    sources: [citation],
    body: (
      <>
        <p>
          <span class="tag">{sortOf(statement)}</span>
          {'form' in statement && <span class="tag">{asWords(statement.form)}</span>}
          {statement.status && <span class="tag">{asWords(statement.status)}</span>}{' '}
          <Marks readings={statement.readings} /> <Speakers saidBy={statement.saidBy} />
        </p>
        {'followed' in statement && <p class="warn">{verdicts[statement.followed]}</p>}
        <dl>
          <dt>Is about</dt>
          <dd>
            <Named {...subject} />
          </dd>
          {statement.period && (
            <>
              <dt>Time</dt>
              <dd>{statement.period.label}</dd>
            </>
          )}
          {parties.nodes.length > 0 && (
            <>
              <dt>Who</dt>
              <dd>{parties.nodes.map(({ role, asPrinted }) => `${asPrinted} (${asWords(role)})`).join(', ')}</dd>
            </>
          )}
          <dt>Said in</dt>
          <dd>
            <CitedPlace place={citation} />
          </dd>
          {note && (
            <>
              <dt>Note</dt>
              <dd>{note}</dd>
            </>
          )}
        </dl>
        <p class="soft">The sentence above is ours; the words of the document are these.</p>
        <Quote texts={texts} place={citation} />
        {parent && (
          <>
            <h2>Belongs to</h2>
            <StatementList statements={[parent]} />
          </>
        )}
        {children.nodes.length > 0 && (
          <>
            <h2>What belongs to it</h2>
            <StatementList statements={children.nodes} />
          </>
        )}
        {(repeats || repetitions.nodes.length > 0) && (
          <>
            <h2>Said elsewhere too</h2>
            {repeats && (
              <p>
                <StatementItem statement={repeats} />
              </p>
            )}
            <StatementList statements={repetitions.nodes} />
          </>
        )}
        {linksTo.nodes.length > 0 && (
          <>
            <h2>What bears on it</h2>
            <LinkList links={linksTo.nodes} end="from" />
          </>
        )}
        {linksFrom.nodes.length > 0 && (
          <>
            <h2>What it bears on</h2>
            <LinkList links={linksFrom.nodes} end="to" />
          </>
        )}
        {discrepancies.nodes.length > 0 && (
          <>
            <h2>What contradicts it</h2>
            {discrepancies.nodes.map((discrepancy) => (
              <DiscrepancyCard key={discrepancy.id} discrepancy={discrepancy} />
            ))}
          </>
        )}
      </>
    ),
  };
};
