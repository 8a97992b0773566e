import { z } from 'zod';
import { bases, countries } from './dossier.ts';

const text = z.object({
  url: z.url().describe('Page of the question.'),
  permanentUrl: z.url().describe('Address that survives a change of the page’s own address.'),
  question: z.string(),
  answer: z.string().describe('The short answer; the page gives reasons and conditions.'),
});

/** The open data on all questions: `/data/questions.json`. */
export const openData = z.object({
  notice: z.string().describe('What a reader of the data must know.'),
  licence: z.literal('CC0-1.0'),
  questions: z.array(
    z.object({
      number: z.int().describe('Permanent number.'),
      theme: z.string(),
      countries: z.array(z.enum(countries)),
      basis: z.enum(bases).describe('Kind of statement.'),
      asOf: z.iso.date().describe('Until when the answer is known to hold.'),
      reviewBy: z.iso.date().describe('The answer is to be checked again before this day.'),
      published: z.iso.date(),
      withdrawn: z.iso.date().optional(),
      sources: z.array(z.object({ title: z.string(), url: z.url(), date: z.iso.date() })),
      nl: text,
      en: text,
    }),
  ),
});

export type OpenData = z.output<typeof openData>;
