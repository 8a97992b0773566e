import {
  dataPath,
  dataSchemaPath,
  dataSets,
  isTable,
  questionDataPath,
  tablePath,
  tableType,
  type DataSet,
} from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { inWords } from './in-words.ts';

const json = 'application/json';

/** The list of all sets of open data, with the files of each. */
export const getCatalogueContent = () => ({
  publisher: inWords('site.name'),
  datasets: dataSets.map((set) => ({
    id: set,
    title: inWords(`data.${set}`),
    description: inWords(`data.${set}.about`),
    licence: 'CC0-1.0' as const,
    distributions: [
      { url: origin + dataPath(set), mediaType: json, schema: origin + dataSchemaPath(set) },
      ...(set === 'questions' ? [single] : []),
      ...tableOf(set),
    ],
  })),
});

/** A file for each question. */
const single = {
  urlTemplate: origin + questionDataPath('{number}'),
  mediaType: json,
  schema: origin + dataSchemaPath('question'),
};

const tableOf = (set: DataSet) =>
  isTable(set) ? [{ url: origin + tablePath(set), mediaType: tableType }] : [];
