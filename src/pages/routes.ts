import { Dataset } from '../domain/dimension/dataset.js';
import { Document } from '../domain/dimension/document.js';
import { Measure } from '../domain/dimension/measure.js';
import { declaredEntities } from '../graph/entity-metadata.js';
import { folderOf } from './address.js';
import { changesPage } from './changes.page.js';
import { contradictionPage, contradictionsPage } from './contradictions.page.js';
import { datasetPage } from './dataset.page.js';
import { documentPage } from './document.page.js';
import { figurePage } from './figure.page.js';
import { measurePage, measuresPage } from './measure.page.js';
import type { PageMaker } from './page.js';
import { promisesPage } from './promises.page.js';
import { questionPage } from './question.page.js';
import { questionsPage } from './questions.page.js';
import { releasesPage } from './releases.page.js';
import { schemaPage } from './schema.page.js';
import { schemaTypePage } from './schema-type.page.js';
import { searchPage } from './search.page.js';
import { startPage } from './start.page.js';
import { statementPage } from './statement.page.js';
import { thingPage } from './thing.page.js';

/**
 * Every page by its path, below the address of the site; `:name` is what the page is about.
 * @param tellsSchema whether there are pages of the schema
 */
export function pageRoutes(tellsSchema = true): ReadonlyMap<string, PageMaker> {
  const own: readonly (readonly [path: string, make: PageMaker])[] = [
    ['', startPage],
    ['questions', questionsPage],
    ['questions/:name', questionPage],
    ['measures', measuresPage],
    ['contradictions', contradictionsPage],
    ['contradictions/:name', contradictionPage],
    ['promises', promisesPage],
    ['releases', releasesPage],
    ['changes', changesPage],
    ['search', searchPage],
    ...(tellsSchema
      ? ([
          ['schema', schemaPage],
          ['schema/:name', schemaTypePage],
        ] as const)
      : []),
    ['figures/:name', figurePage],
    ['statements/:name', statementPage],
    [`${folderOf(Dataset)}/:name`, datasetPage],
    [`${folderOf(Document)}/:name`, documentPage],
    [`${folderOf(Measure)}/:name`, measurePage],
  ];
  const taken = new Set(own.map(([path]) => path));
  // Whatever else has a list has a page for each of its rows.
  const things = declaredEntities().flatMap((entity) => {
    const folder = folderOf(entity);
    return folder && !taken.has(`${folder}/:name`) ? [[`${folder}/:name`, thingPage(folder)] as const] : [];
  });
  return new Map([...own, ...things]);
}
