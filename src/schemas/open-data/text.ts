import { z } from 'zod';
import { languages } from '#src/site/language.ts';

/** A text of an answer that stands on the site: of its present version, or of one that was replaced. */
export const textRecord = z.object({
  number: z.int().positive().describe('Permanent number of the question.'),
  language: z.enum(languages).describe('Language of the text.'),
  version: z.int().positive().describe('Version of the answer.'),
  from: z.iso.date().describe('Day on which this version first stood on the site.'),
  until: z.iso
    .date()
    .optional()
    .describe('Day on which a major change replaced it; none: it stands.'),
  day: z.iso
    .date()
    .optional()
    .describe('Newest day in the present text; not told of a text that was replaced.'),
  hash: z.hash('sha256').describe('SHA-256 of the document, in hexadecimal.'),
  markdown: z.url().describe('The document.'),
  page: z.url().describe('The page that shows it.'),
});

export type TextRecord = z.output<typeof textRecord>;
