import { z } from 'zod';
import { day } from './date.ts';

/** How a fact is known: the strongest first. */
export const ways = ['source', 'second-hand', 'reading', 'background'] as const;

export const factNumber = z.string().regex(/^F\d\d[0-9A-Z]\d?$/, 'Write a fact number as F120.');

/** Readers see “annex” before it; words after it, or an annex without a number, stand in `section`. */
export const annexNumber = z
  .string()
  .regex(
    /^(?:[IVXLC][A-Za-z]*|\d+[a-z]?)$/,
    'Write only the number of an annex, as VII; put a point of it, or an annex without a number, in section.',
  );

export const place = z
  .strictObject({
    act: z.string().describe('Id of the act or document in content/acts.'),
    article: z.string().optional().describe('The article, as 5ae.'),
    paragraph: z.string().optional().describe('The paragraph within the article.'),
    annex: annexNumber.optional().describe('The annex, as VII.'),
    recital: z.string().optional().describe('The recital.'),
    section: z.string().optional().describe('The part of a document, in a few words.'),
    version: day
      .optional()
      .describe('Day up to which the text that was read is the law, or the date of the document.'),
    seen: day.optional().describe('For a text without a date: the day by which it was read.'),
  })
  .refine(({ version, seen }) => Boolean(version) !== Boolean(seen), {
    path: ['version'],
    error: 'Give version, or seen when the text has no date; exactly one of the two.',
  });

/** A statement that somebody read: an entry of a file in `content/evidence`, under its number. */
export const fact = z.strictObject({
  statement: z.string().min(20).describe('What is so, in one or two sentences that stand alone.'),
  known: z
    .enum(ways)
    .describe('source: read in the text itself · second-hand · reading: ours · background.'),
  rests: z.array(place).min(1).describe('Where it stands: act and article, or document.'),
});

export type Fact = z.output<typeof fact>;
export type Place = z.output<typeof place>;

/** What a text rests on: the facts that carry its short answer, and the others that it uses. */
export const citedFacts = z.strictObject({
  answer: z
    .array(factNumber)
    .min(1)
    .describe('Numbers of the facts without which the short answer would not be known.'),
  rest: z.array(factNumber).default([]).describe('Numbers of the other facts that the text uses.'),
});

export type CitedFacts = z.output<typeof citedFacts>;

/** All numbers that a text cites, those that carry its short answer first. */
export const numbersOf = ({ answer, rest }: CitedFacts): string[] => [...answer, ...rest];
