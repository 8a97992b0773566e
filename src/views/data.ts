import { getQuestions } from '#src/library/questions.ts';
import type { DataFileName } from '#src/schemas/open-data/data-files.ts';
import { fieldsOf, headFields } from '#src/schemas/open-data/fields.ts';
import { longDate } from '#src/site/dates.ts';
import { calendarPath, feedFormats, feedPath } from '#src/site/feeds.ts';
import type { Language } from '#src/site/language.ts';
import {
  contactMailSchemaPath,
  dataPath,
  dataSchemaPath,
  dataSets,
  holidaysPath,
  isTable,
  overviewPath,
  questionDataPath,
  tablePath,
} from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { permanentPath, routes } from '#src/site/routes.ts';
import { translator, type Translate } from '#src/words/index.ts';
import { dataExamples, embedExample } from './data-examples.ts';
import { namedPage } from './page-head.ts';

/** The open data: which files there are, how to use them, and every field. */
export async function dataPage(language: Language) {
  const t = translator(language);
  const keys = { title: 'data.title', description: 'data.lead' } as const;
  const [first] = await getQuestions(language);
  if (!first) throw new Error('content/questions: is empty');
  const { number, question, account } = first;
  return {
    page: await namedPage('data', language, keys),
    files: [
      fileOf('index', t),
      fileOf('question', t, questionDataPath(number)),
      ...dataSets.map((set) => fileOf(set, t)),
    ],
    others: [
      { label: t('data.llms'), path: overviewPath[language] },
      ...feedFormats.map((form) => ({
        label: t('data.feed', { name: form.name }),
        path: feedPath(routes.changes[language], form),
      })),
      { label: t('data.calendar'), path: calendarPath[language] },
      { label: t('data.holidays'), path: holidaysPath },
      { label: t('data.contact-mail'), path: contactMailSchemaPath },
    ],
    embed: embedExample(number, question, language),
    examples: dataExamples(number, language),
    citation: t('data.cite.example', {
      name: t('site.name'),
      n: number,
      date: longDate(account.asOf ?? account.checked, language),
      address: origin + permanentPath(language, number),
    }),
    fields: [
      { id: 'head', title: t('data.fields.head'), fields: headFields() },
      ...[...dataSets, 'index' as const].map((set) => ({
        id: set,
        title: t(`data.${set}`),
        fields: fieldsOf(set),
      })),
    ],
  };
}

/** A line of the table of files. */
const fileOf = (name: DataFileName, t: Translate, path = dataPath(name)) => ({
  name,
  title: t(`data.${name}`),
  about: t(`data.${name}.about`),
  links: [
    { label: 'JSON', path },
    ...(name !== 'index' && name !== 'question' && isTable(name)
      ? [{ label: 'CSV', path: tablePath(name) }]
      : []),
    { label: t('data.schema'), path: dataSchemaPath(name) },
  ],
});
