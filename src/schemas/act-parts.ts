import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { factNumber } from './evidence.ts';

/** An article or annex, as amendments and readings name it. */
const part = z
  .string()
  .regex(
    /^(?:\d+[a-z]{0,3}|Annex(?: (?:[IVXLC][A-Za-z]*|\d+[a-z]?))?|title)$/,
    'Write 5ae, Annex IV or Annex 1; or Annex, when it has no number.',
  );

/** What an act changes in another one. */
export const amendment = z.strictObject({
  act: z.string().describe('Id of the act that is amended.'),
  articles: z
    .array(part)
    .default([])
    .describe('The articles and annexes that it changes or adds, as 5ae or Annex IV.'),
});

/** What somebody read of a text. */
export const reading = z.strictObject({
  version: day
    .optional()
    .describe('Day up to which the text that was read is the law, or the date of the document.'),
  on: day.describe('Day by which it was read.'),
  text: z.string().optional().describe('Which text: as enacted, consolidated, or the part read.'),
  parts: z
    .array(part)
    .optional()
    .describe('Which articles and annexes were read, when notRead says that others were not.'),
});

/** Until when the measures of an act run. */
export const end = z.strictObject({
  on: day.describe('Day until which it runs, as the fact says.'),
  fact: factNumber.describe('Number of the fact that says so.'),
  what: bilingual.describe('What runs until that day, in a few words, for the calendar.'),
});
