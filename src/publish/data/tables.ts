import { languages } from '#src/site/language.ts';
import type { Table } from '#src/site/open-data.ts';
import { getActRecords } from './acts.ts';
import { getFactRecords, rowsOf } from './evidence.ts';
import { getTermRecords } from './glossary.ts';
import { getQuestionRecords, rowOf } from './questions.ts';

interface FlatTable {
  rows: () => Promise<object[]>;
  /** Fields in the order of the columns; new ones come last. */
  columns: string[];
}

/** The sets that make sense as a flat table. */
export const flatTables: Record<Table, FlatTable> = {
  questions: {
    rows: async () => (await getQuestionRecords()).map(rowOf),
    columns: [
      ...[
        'number',
        'version',
        'theme',
        'verdict',
        'countries',
        'basis',
        'checked',
        'asOf',
        'reviewBy',
      ],
      ...['published', 'withdrawn', 'facts.answer', 'facts.rest', 'related'],
      ...languages.flatMap((language) =>
        [
          'question',
          'condition',
          'answer',
          'url',
          'permanentUrl',
          'versionUrl',
          'markdown',
          'hash',
        ].map((n) => `${language}.${n}`),
      ),
      ...['withdrawnReason.nl', 'withdrawnReason.en', 'replacedBy'],
      ...['lawChangedBy', 'notRead'].flatMap((acts) =>
        ['name', 'url', 'date'].map((n) => `${acts}.${n}`),
      ),
    ],
  },
  acts: {
    rows: getActRecords,
    columns: [
      ...['id', 'kind', 'binding', 'title', 'lang', 'name.nl', 'name.en', 'celex', 'eli', 'bwb'],
      ...['stcrt', 'stb', 'kamerstuk', 'ecli', 'url', 'adopted', 'inForce', 'appliesFrom', 'dated'],
      ...['package', 'read.version', 'read.on', 'read.text', 'notRead.nl', 'notRead.en'],
    ],
  },
  evidence: {
    rows: async () => rowsOf(await getFactRecords()),
    columns: [
      ...['id', 'statement', 'known', 'place.act', 'place.article', 'place.paragraph'],
      ...['place.annex', 'place.recital', 'place.section', 'place.version', 'place.seen', 'until'],
      ...['changedBy', 'notRead', 'questions.answer', 'questions.rest'],
    ],
  },
  glossary: {
    rows: getTermRecords,
    columns: [
      ...['id', 'term.nl', 'term.en', 'abbreviation.nl', 'abbreviation.en', 'definition.nl'],
      ...['definition.en', 'synonyms.nl', 'synonyms.en', 'source', 'page.nl', 'page.en'],
    ],
  },
};
