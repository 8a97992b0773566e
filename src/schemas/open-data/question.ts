import { z } from 'zod';
import { bilingual } from '../bilingual.ts';
import { bases, change, countries } from '../dossier.ts';
import { citedFacts } from '../evidence.ts';
import { verdicts } from '../question.ts';
import { questionNumbers } from './data-file.ts';

const text = z.object({
  url: z.url().describe('Page of the question.'),
  permanentUrl: z.url().describe('Address that survives a change of the page’s own address.'),
  versionUrl: z.url().describe('Address of this version, where it stays readable.'),
  markdown: z.url().describe('The whole answer as one Markdown document.'),
  hash: z.hash('sha256').describe('SHA-256 of that document, in hexadecimal.'),
  question: z.string().describe('The question.'),
  condition: z.string().optional().describe('What the verdict depends on.'),
  answer: z.string().describe('The short answer; the page gives reasons and conditions.'),
});

const moved = z.object({
  name: z.string().describe('Short name of the act, in English.'),
  url: z.url().describe('Where the act can be found.'),
  date: z.iso.date().describe('Day on which it was adopted.'),
});

const source = z.object({
  title: z.string().describe('Name of the act, or title of the document.'),
  lang: z.string().describe('Language of that title.'),
  url: z.url().describe('Where it can be found.'),
  places: z.string().describe('Articles, annexes and recitals; empty for a document.'),
  date: z.iso.date().describe('Until when what was read there is known to hold.'),
});

/** A question with its answer, and what that accounts for. */
export const questionRecord = z.object({
  number: z.int().positive().describe('Permanent number.'),
  version: z.int().positive().describe('1 for the first text; every major change makes the next.'),
  data: z.url().describe('File with this question alone.'),
  theme: z.string().describe('Theme of the question.'),
  verdict: z.enum(verdicts).optional().describe('What the answer comes down to.'),
  countries: z.array(z.enum(countries)).describe('Countries that it is about; none: every one.'),
  basis: z.enum(bases).describe('Kind of statement.'),
  checked: z.iso.date().describe('When an editor last checked the answer.'),
  asOf: z.iso.date().describe('Until when everything that the answer rests on was read.'),
  lawChangedBy: z
    .array(moved)
    .describe('Acts that changed the law under the answer, not yet checked.'),
  notRead: z.array(moved).describe('Acts that may touch the answer, and that could not be read.'),
  reviewBy: z.iso.date().describe('The answer is to be checked again before this day.'),
  published: z.iso.date().describe('When the answer first appeared.'),
  withdrawn: z.iso.date().optional().describe('When it was withdrawn; it holds no longer.'),
  withdrawnReason: bilingual.optional().describe('Why it was withdrawn.'),
  replacedBy: z.int().positive().optional().describe('Number of the question to read instead.'),
  changes: z.array(change).describe('Every change that matters to a reader.'),
  facts: z
    .object({
      answer: citedFacts.shape.answer.describe('Facts that carry the short answer.'),
      rest: citedFacts.shape.rest.describe('Other facts that the page uses.'),
    })
    .describe('What the answer rests on: ids in evidence.json.'),
  sources: z.array(source).describe('Acts and documents under the answer.'),
  related: questionNumbers.describe('Numbers of questions to read next; none is withdrawn.'),
  translates: z
    .int()
    .positive()
    .describe('The version of the Dutch text that the English one translates.'),
  nl: text.describe('The question in Dutch.'),
  en: text.describe('The question in English.'),
});

export type QuestionRecord = z.output<typeof questionRecord>;
