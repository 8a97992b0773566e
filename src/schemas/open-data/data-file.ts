import { z } from 'zod';
import { bilingual } from '../bilingual.ts';

/** Addresses of the same page on this site, in both languages. */
export const pages = z.object({
  nl: z.url().describe('The Dutch page.'),
  en: z.url().describe('The English page.'),
});

/** Permanent numbers of questions: `number` in `questions.json`. */
export const questionNumbers = z.array(z.int().positive());

/** Ids of acts and documents: `id` in `acts.json`. */
export const actIds = z.array(z.string());

/** What every file of open data begins with. */
export const head = {
  $schema: z.url().describe('JSON Schema of this file.'),
  title: bilingual.describe('What the file holds.'),
  notice: bilingual.describe('What a reader of the data must know.'),
  licence: z.literal('CC0-1.0').describe('Licence, as in the list of SPDX.'),
  documentation: pages.describe('Pages that explain the files.'),
};

/** A file of open data: what every file begins with, and its own content. */
export const dataFile = <C extends z.core.$ZodLooseShape>(content: C) =>
  z.object({ ...head, ...content });
