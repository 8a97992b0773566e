import { dataFileNames, dataFiles, jsonSchemaOf } from '#src/schemas/open-data/data-files.ts';
import {
  dataPath,
  dataSchemaPath,
  dataSets,
  questionDataPath,
  tablePath,
  tables,
  tableType,
} from '#src/site/open-data.ts';
import { contents } from './contents.ts';
import { headOf } from './head.ts';
import { getQuestionRecords } from './questions.ts';
import { flatTables } from './tables.ts';
import { toCsv } from './to-csv.ts';

/** A file of open data: its address, and how it is made. */
const fileAt = (path: string, respond: () => Response | Promise<Response>) => ({
  params: { file: path.slice('/data/'.length) },
  props: { respond },
});

/** Every file of open data, at its address. */
export const openDataFiles = async () => [
  ...[...dataSets, 'index' as const].map((name) =>
    fileAt(dataPath(name), async () => {
      // The schema takes what is published, and leaves what is for editors.
      const file = dataFiles[name].parse({ ...headOf(name), ...(await contents[name]()) });
      return Response.json(file);
    }),
  ),
  ...dataFileNames.map((name) =>
    fileAt(dataSchemaPath(name), () => Response.json(jsonSchemaOf(name))),
  ),
  ...(await getQuestionRecords()).map((question) =>
    fileAt(questionDataPath(question.number), () =>
      Response.json({ ...headOf('question'), question }),
    ),
  ),
  ...tables.map((table) =>
    fileAt(tablePath(table), async () => {
      const { rows, columns } = flatTables[table];
      return new Response(toCsv(await rows(), columns), { headers: { 'content-type': tableType } });
    }),
  ),
];
