import type { SavedOperation } from '../operations/operation.js';
import type { PageMaker } from './page.js';

/** The questions by topic, the topics and those of each in the order of the alphabet. */
export const topicsOf = (operations: readonly SavedOperation[]) =>
  [...Map.groupBy(operations, ({ topic }) => topic)].toSorted(([one], [other]) => (one < other ? -1 : 1));

/** All questions that have a page. */
export const questionsPage: PageMaker = async ({ operations }) => ({
  title: 'Questions',
  summary: 'Questions to the documents, each with its table, its sources and its download.',
  path: 'questions',
  body: (
    <>
      <p>
        Each is a page, and a table at a link of its own for spreadsheets, dashboards and programs: as{' '}
        <a href="operations.json">JSON</a> or <a href="openapi.json">OpenAPI</a> the list of them can be read by
        programs.
      </p>
      {topicsOf(operations).map(([topic, members]) => (
        <section key={topic}>
          <h2>{topic}</h2>
          <ul class="plain">
            {members.map(({ name, title, description }) => (
              <li key={name}>
                <a href={`questions/${name}`}>{title}</a>
                <br />
                <small>{description}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  ),
});
