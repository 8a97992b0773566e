/** The sets of open data, in the order in which they are listed; each has a file of its own. */
export const dataSets = [
  'questions',
  'acts',
  'evidence',
  'packages',
  'worksheet',
  'checks',
  'finder',
  'referrals',
  'glossary',
  'texts',
] as const;

export type DataSet = (typeof dataSets)[number];

/** The sets that are also there as a flat table. */
export const tables = ['questions', 'acts', 'evidence', 'glossary'] as const;

export type Table = (typeof tables)[number];

export const isTable = (set: DataSet): set is Table => (tables as readonly DataSet[]).includes(set);

/** Address of a file of open data, such as `questions`, or `index` for the list of all sets. */
export const dataPath = (name: string) => `/data/${name}.json`;

/** Address of one question in the open data; `{number}` gives the template of all (RFC 6570). */
export const questionDataPath = (number: number | '{number}') => dataPath(`questions/${number}`);

/** Address of the JSON Schema of a file. */
export const dataSchemaPath = (name: string) => `/data/${name}.schema.json`;

/** Address of a set as a flat table. */
export const tablePath = (set: Table) => `/data/${set}.csv`;

/** Address of the overview of all answers for machine readers (llmstxt.org), in each language. */
export const overviewPath = { nl: '/llms.nl.txt', en: '/llms.txt' } as const;

/** Address of the days on which the loket does not answer, which the function reads. */
export const holidaysPath = '/data/holidays.json';

/** Address of the schema of the line for computers in a mail from the form. */
export const contactMailSchemaPath = '/data/contact-mail.schema.json';

/** Address of the script that shows an answer on a page of another site; never changed. */
export const embedPath = '/embed.js';

/** How a table is sent (RFC 4180). */
export const tableType = 'text/csv; charset=utf-8; header=present';
