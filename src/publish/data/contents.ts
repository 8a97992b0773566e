import type { DataSet } from '#src/site/open-data.ts';
import { getActRecords } from './acts.ts';
import { getCatalogueContent } from './catalogue.ts';
import { getCheckRecords } from './checks.ts';
import { getFactRecords } from './evidence.ts';
import { getFinderContent } from './finder.ts';
import { getTermRecords } from './glossary.ts';
import { getPackageRecords } from './packages.ts';
import { getQuestionRecords } from './questions.ts';
import { getReferralRecords } from './referrals.ts';
import { getTextRecords } from './texts.ts';
import { getWorksheetContent } from './worksheet.ts';

/** What each file holds below its head. */
export const contents: Record<DataSet | 'index', () => object | Promise<object>> = {
  questions: async () => ({ questions: await getQuestionRecords() }),
  acts: async () => ({ acts: await getActRecords() }),
  evidence: async () => ({ facts: await getFactRecords() }),
  packages: async () => ({ packages: await getPackageRecords() }),
  worksheet: getWorksheetContent,
  checks: async () => ({ checks: await getCheckRecords() }),
  finder: getFinderContent,
  referrals: async () => ({ referrals: await getReferralRecords() }),
  glossary: async () => ({ terms: await getTermRecords() }),
  texts: async () => ({ texts: await getTextRecords() }),
  index: getCatalogueContent,
};
