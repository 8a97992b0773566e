import { z } from 'zod';
import { dossier, textFields } from './dossier.ts';

/** What both languages of a site page share: `content/site/<id>/page.yaml`. */
export const sitePage = dossier.partial({ facts: true });

/** One language of a site page; its address is fixed by the site, not by the writer. */
export const sitePageText = z.strictObject({
  title: z.string().max(80).describe('Heading of the page.'),
  summary: textFields.answer.describe('The page in at most 60 words.'),
  terms: textFields.terms,
});

export type SitePage = z.output<typeof sitePage>;
export type SitePageText = z.output<typeof sitePageText>;
