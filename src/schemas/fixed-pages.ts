import { z } from 'zod';
import { bilingual } from './bilingual.ts';

const page = z.strictObject({
  terms: z
    .strictObject({ nl: z.array(z.string()).min(1), en: z.array(z.string()).min(1) })
    .describe('Words people search with that do not stand on the page.'),
  note: bilingual.optional().describe('A word on the state of things, above the page.'),
});

/** What editors change on pages with a fixed address: `content/fixed-pages.yaml`. */
export const fixedPages = z.strictObject({
  contact: page,
  packages: page,
  'sanctions-dossier': page,
  worksheet: page,
  checks: page,
  finder: page,
  referrals: page,
  glossary: page,
  data: page,
  changes: page.extend({
    questions: z
      .array(z.string())
      .default([])
      .describe('Folder names of questions on what changed in the law itself.'),
  }),
});

export type FixedPages = z.output<typeof fixedPages>;
