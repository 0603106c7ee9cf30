import { Dataset } from '../domain/dimension/dataset.js';
import { Document } from '../domain/dimension/document.js';
import { Measure } from '../domain/dimension/measure.js';
import { declaredEntities } from '../graph/entity-metadata.js';
import { chartParameter, folderOf } from './address.js';
import { changesPage, changesParameters } from './changes.page.js';
import { contradictionPage, contradictionsPage } from './contradictions.page.js';
import { datasetPage } from './dataset.page.js';
import { documentPage } from './document.page.js';
import { figurePage } from './figure.page.js';
import { measurePage, measuresPage } from './measure.page.js';
import type { PageMaker } from './page.js';
import { type PageParameters, takingParameters } from './page-parameters.js';
import { promisesPage } from './promises.page.js';
import { questionPage } from './question.page.js';
import { questionsPage } from './questions.page.js';
import { releasesPage } from './releases.page.js';
import { schemaPage } from './schema.page.js';
import { schemaTypePage } from './schema-type.page.js';
import { searchPage, searchParameters } from './search.page.js';
import { startPage } from './start.page.js';
import { statementPage } from './statement.page.js';
import { thingPage } from './thing.page.js';

// The cursors of the lists of a page, and which of its charts is meant.
const charts: PageParameters = { [chartParameter]: 'Int' };
const figures: PageParameters = { afterFigure: 'String' };
const statements: PageParameters = { afterStatement: 'String' };

/**
 * Every page by its path, below the address of the site; `:name` is what the page is about.
 * @param tellsSchema whether there are pages of the schema
 */
export function pageRoutes(tellsSchema = true): ReadonlyMap<string, PageMaker> {
  const own: readonly (readonly [path: string, make: PageMaker, taken?: PageParameters])[] = [
    ['', startPage],
    ['questions', questionsPage],
    ['measures', measuresPage],
    ['contradictions', contradictionsPage, { reconcilable: 'Boolean', document: 'ID', after: 'String' }],
    ['contradictions/:name', contradictionPage],
    ['promises', promisesPage, { followed: 'Followed', document: 'ID', after: 'String' }],
    ['releases', releasesPage],
    ['changes', changesPage, changesParameters],
    ['search', searchPage, searchParameters],
    ...(tellsSchema
      ? ([
          ['schema', schemaPage, { find: 'String' }],
          ['schema/:name', schemaTypePage],
        ] as const)
      : []),
    ['figures/:name', figurePage, charts],
    ['statements/:name', statementPage],
    [`${folderOf(Dataset)}/:name`, datasetPage],
    [`${folderOf(Document)}/:name`, documentPage, { ...figures, ...statements }],
    [`${folderOf(Measure)}/:name`, measurePage, { ...figures, ...charts }],
  ];
  const taken = new Set(own.map(([path]) => path));
  // Whatever else has a list has a page for each of its rows.
  const things = declaredEntities().flatMap((entity) => {
    const folder = folderOf(entity);
    return folder && !taken.has(`${folder}/:name`)
      ? [[`${folder}/:name`, thingPage(folder), { ...figures, ...statements, ...charts }] as const]
      : [];
  });
  return new Map([
    ...[...own, ...things].map(
      ([path, make, parameters = {}]) => [path, takingParameters(path, parameters, make)] as const,
    ),
    // The variables of a question are its own to read.
    ['questions/:name', questionPage] as const,
  ]);
}
