import { z } from 'zod';
import { bases, countries } from './dossier.ts';
import { verdicts } from './question.ts';

const text = z.object({
  url: z.url().describe('Page of the question.'),
  permanentUrl: z.url().describe('Address that survives a change of the page’s own address.'),
  question: z.string(),
  condition: z.string().optional().describe('What the verdict depends on.'),
  answer: z.string().describe('The short answer; the page gives reasons and conditions.'),
});

const moved = z.object({ name: z.string(), url: z.url(), date: z.iso.date() });

/** The open data on all questions: `/data/questions.json`. */
export const openData = z.object({
  notice: z.string().describe('What a reader of the data must know.'),
  licence: z.literal('CC0-1.0'),
  questions: z.array(
    z.object({
      number: z.int().describe('Permanent number.'),
      version: z.int().describe('1 for the first text; every major change makes the next.'),
      theme: z.string(),
      verdict: z.enum(verdicts).optional().describe('What the answer comes down to.'),
      countries: z.array(z.enum(countries)),
      basis: z.enum(bases).describe('Kind of statement.'),
      checked: z.iso.date().describe('When an editor last checked the answer.'),
      asOf: z.iso.date().describe('Until when everything that the answer rests on was read.'),
      lawChangedBy: z
        .array(moved)
        .describe('Acts that changed the law under the answer, not yet checked.'),
      notRead: z
        .array(moved)
        .describe('Acts that may touch the answer, and that could not be read.'),
      reviewBy: z.iso.date().describe('The answer is to be checked again before this day.'),
      published: z.iso.date(),
      withdrawn: z.iso.date().optional(),
      sources: z.array(
        z.object({
          title: z.string(),
          lang: z.string(),
          url: z.url(),
          places: z.string().describe('Articles, annexes and recitals; empty for a document.'),
          date: z.iso.date(),
        }),
      ),
      nl: text,
      en: text,
    }),
  ),
});

export type OpenData = z.output<typeof openData>;
