import { z } from 'zod';
import { dossier, textFields } from './dossier.ts';

export const sections = ['knowledge-security', 'sanctions'] as const;

/** What both languages of a guidance page share: `content/guidance/<id>/guidance.yaml`. */
export const guidance = dossier.extend({
  section: z.enum(sections).describe('Part of the site the page belongs to.'),
  landing: z.boolean().default(false).describe('True for the one page that opens the section.'),
  order: z.int().describe('Position within the section; lowest first.'),
});

/** One language of a guidance page. */
export const guidanceText = z.strictObject({
  slug: textFields.slug,
  translates: textFields.translates,
  title: z.string().max(80).describe('Heading of the page.'),
  summary: textFields.answer.describe('The page in at most 60 words.'),
  terms: textFields.terms,
});

export type Guidance = z.output<typeof guidance>;
export type GuidanceText = z.output<typeof guidanceText>;
