import { linesInWords } from '../graph/cited-lines.js';
import type { GivenArguments } from '../operations/argument.js';
import { releaseColumn, releaseName } from '../operations/release.js';
import { addressOf } from '../pages/address.js';
import { withDimensions } from '../pages/dimensions.js';
import type { ShownFigure } from '../pages/figures.js';
import {
  FigureEvidenceDocument,
  type FigureEvidenceQuery,
  type LinkInBriefFragment,
  type StatementInBriefFragment,
} from '../pages/generated/graphql.js';
import { unitName } from '../pages/words.js';
import { type Asking, answerOf, Refused } from './asking.js';
import { citedPlaceProperties, citedPlaceSchema } from './cited-place.js';
import { type EvidentFigure, figureCautions } from './figure-caution.js';
import { figureInBrief, figureProperties, figureRequired, figureSchema, placeInBrief } from './figure-in-brief.js';
import { type AssistantTool, objectSchema, toolAnswer, toolDefinition } from './tool.js';

const text = (description: string) => ({ type: 'string', description });

const statementInBrief = ({ id, kind, text, citation }: StatementInBriefFragment, server: string) => ({
  id,
  kind,
  text,
  citation: placeInBrief(citation, server),
  page: `${server}/${addressOf(id)}`,
});

const statementSchema = objectSchema({
  id: text('Its id.'),
  kind: text('What sort of statement it is.'),
  text: text('What it says, in our words.'),
  citation: citedPlaceSchema,
  page: text('Its page.'),
});

/** The other end of a link, as a figure or a statement. */
function linkInBrief(
  { relation, reason }: LinkInBriefFragment,
  end: { readonly figure: ShownFigure | null; readonly statement: StatementInBriefFragment | null },
  isFrom: boolean,
  server: string,
) {
  const { figure, statement } = end;
  return {
    direction: isFrom ? 'FROM_THIS_FIGURE' : 'TO_THIS_FIGURE',
    relation,
    reason,
    ...(figure && { figure: figureInBrief(figure, server) }),
    ...(statement && { statement: statementInBrief(statement, server) }),
  };
}

const linksInBrief = ({ linksFrom, linksTo }: EvidentFigure, server: string) => [
  ...linksFrom.nodes.map((link) =>
    linkInBrief(link, { figure: link.toObservation, statement: link.toStatement }, true, server),
  ),
  ...linksTo.nodes.map((link) =>
    linkInBrief(link, { figure: link.fromObservation, statement: link.fromStatement }, false, server),
  ),
];

const contradictionsOf = ({ discrepancies }: EvidentFigure, server: string) =>
  discrepancies.nodes.map(({ id, kind, explanation, likelier, reconcilable, observations, statements }) => ({
    kind,
    explanation,
    reconcilable,
    ...(likelier !== null && { likelier }),
    figures: observations.nodes.map((figure) => figureInBrief(figure, server)),
    statements: statements.nodes.map((statement) => statementInBrief(statement, server)),
    page: `${server}/${addressOf(id)}`,
  }));

const answerSchema = objectSchema({
  release: { type: 'string', description: releaseColumn.description },
  cautions: {
    type: 'array',
    items: { type: 'string' },
    description: 'What of it may not be compared, or not plainly, and why.',
  },
  figure: objectSchema(
    {
      ...figureProperties,
      definition: text('What its measure counts.'),
      note: text('What was noted about it; absent where nothing was.'),
      citation: objectSchema(
        {
          ...citedPlaceProperties,
          quote: text('The lines in the words of the document; absent where its text is not registered.'),
          verified: {
            type: 'boolean',
            description: 'Whether the number was found on these lines; absent where the text is not registered.',
          },
          original: text('Where the document was published; absent where that is not known.'),
        },
        ['document', 'firstLine', 'lastLine'],
      ),
    },
    [...figureRequired, 'definition'],
  ),
  rivals: {
    type: 'array',
    items: figureSchema,
    description: 'Other printings of a number for the same thing and time, 50 at most.',
  },
  links: {
    type: 'array',
    items: objectSchema(
      {
        direction: { type: 'string', enum: ['FROM_THIS_FIGURE', 'TO_THIS_FIGURE'] },
        relation: text('How one bears on the other.'),
        reason: text('Why, in our words.'),
        figure: figureSchema,
        statement: statementSchema,
      },
      ['direction', 'relation', 'reason'],
    ),
    description: 'What bears on it, or what it bears on: 50 at most of each direction.',
  },
  contradictions: {
    type: 'array',
    items: objectSchema(
      {
        kind: text('How it was found.'),
        explanation: text('What contradicts what.'),
        likelier: text('Which reading is likelier, in our judgement; absent where nothing can be said.'),
        reconcilable: { type: 'boolean', description: 'Whether both may be right, in our judgement.' },
        figures: { type: 'array', items: figureSchema },
        statements: { type: 'array', items: statementSchema },
        page: text('Its page.'),
      },
      ['kind', 'explanation', 'reconcilable', 'figures', 'statements', 'page'],
    ),
    description: 'The contradictions it takes part in.',
  },
});

function figureAnswer(figure: EvidentFigure, release: FigureEvidenceQuery['release'], server: string) {
  const { note, measure, citation } = figure;
  const { quote, verified } = citation;
  const { address: original } = citation.document;
  const brief = figureInBrief(figure, server);
  const cautions = figureCautions(figure);
  const structured = {
    release: release ? releaseName(release) : '',
    cautions,
    figure: {
      ...brief,
      definition: measure.definition,
      ...(note !== null && { note }),
      citation: {
        ...brief.citation,
        ...(quote !== null && { quote }),
        ...(verified !== null && { verified }),
        ...(original !== null && { original }),
      },
    },
    rivals: figure.rivals.nodes.map((rival) => figureInBrief(rival, server)),
    links: linksInBrief(figure, server),
    contradictions: contradictionsOf(figure, server),
  };
  const words = [
    `${brief.measure}, ${[...brief.about, brief.period ?? 'at no given time'].join(', ')}: ${brief.printed} ${unitName(brief.unit)}`.trim(),
    `Printed in ${brief.citation.document}, ${linesInWords(citation)}. Release ${structured.release}.`,
    ...(quote === null ? [] : [`In its words: ${quote}`]),
    ...cautions.map((caution) => `Caution: ${caution}`),
    ...structured.contradictions.map(({ explanation }) => `Contradiction: ${explanation}`),
    `Cite the document and the lines; this figure as ${brief.page}`,
  ];
  return toolAnswer(words, structured);
}

const name = 'figure';
const title = 'One figure with its evidence';
const expected = 'expects the id of a figure, such as the `id` of a row that another tool answered with';

const knownFigure = 'query KnownId($id: ID!) { observations(where: { id: { eq: $id } }) { totalCount } }';

async function call({ id, ...others }: GivenArguments, asking: Asking) {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Refused(`${name} takes no ${unknown}; it takes id`);
  if (id === undefined || id === null) throw new Refused(`id is missing; it ${expected}`);
  if (typeof id !== 'string') throw new Refused(`id ${expected}, not ${JSON.stringify(id).slice(0, 60)}`);
  const query = withDimensions(String(FigureEvidenceDocument));
  const { observation, release } = await answerOf<FigureEvidenceQuery>(asking, query, { id });
  // What the graph says of an id that a filter tests, it says of this one too.
  if (!observation) await answerOf(asking, knownFigure, { id });
  if (!observation) throw new Refused(`there is no figure with id ${JSON.stringify(id.slice(0, 100))}`);
  return figureAnswer(observation, release, asking.server);
}

/** A figure with its words, the place it is printed at, what else is printed for the same, and what contradicts it. */
export const figureTool: AssistantTool = {
  name,
  call,
  definition: toolDefinition({
    name,
    title,
    description:
      'One number with everything known of it: what it measures, where it is printed, the words there, other printings of it, what bears on it and what contradicts it. Ask it before a number is quoted or compared.',
    inputSchema: objectSchema({ id: { type: 'string', description: `It ${expected}.` } }),
  }),
  answerSchema: () => answerSchema,
};
