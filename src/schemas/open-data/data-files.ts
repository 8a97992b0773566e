import { z } from 'zod';
import { dataSchemaPath, type DataSet } from '#src/site/open-data.ts';
import { origin } from '#src/site/origin.ts';
import { actRecord } from './act.ts';
import { catalogueContent } from './catalogue.ts';
import { checkRecord } from './check.ts';
import { dataFile } from './data-file.ts';
import { factRecord } from './fact.ts';
import { finderContent } from './finder.ts';
import { questionRecord } from './question.ts';
import { referralRecord } from './referral.ts';
import { packageRecord } from './sanctions-package.ts';
import { termRecord } from './term.ts';
import { textRecord } from './text.ts';
import { worksheetContent } from './worksheet.ts';

/** What every file of open data must be like: the sets, one question alone, and the list of sets. */
export const dataFiles = {
  questions: dataFile({
    questions: z.array(questionRecord).describe('Every question, those withdrawn as well.'),
  }),
  question: dataFile({ question: questionRecord.describe('The question.') }),
  acts: dataFile({ acts: z.array(actRecord).describe('Every act and document.') }),
  evidence: dataFile({ facts: z.array(factRecord).describe('Every fact.') }),
  packages: dataFile({
    packages: z.array(packageRecord).describe('The packages, the oldest first.'),
  }),
  worksheet: dataFile(worksheetContent),
  checks: dataFile({ checks: z.array(checkRecord).describe('Every check.') }),
  finder: dataFile(finderContent),
  referrals: dataFile({ referrals: z.array(referralRecord).describe('Every organisation.') }),
  glossary: dataFile({ terms: z.array(termRecord).describe('Every term.') }),
  texts: dataFile({ texts: z.array(textRecord).describe('Every text, with its hash.') }),
  index: dataFile(catalogueContent),
} satisfies Record<DataSet | 'question' | 'index', z.ZodObject>;

export type DataFileName = keyof typeof dataFiles;

export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

export type DataFile<N extends DataFileName> = z.output<(typeof dataFiles)[N]>;

/** The JSON Schema (draft 2020-12) of a file of open data. */
export function jsonSchemaOf(name: DataFileName) {
  const schema = z.toJSONSchema(dataFiles[name], {
    // Fields are added one day: a schema that somebody keeps must take a file that is newer.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $id: origin + dataSchemaPath(name), ...schema };
}
