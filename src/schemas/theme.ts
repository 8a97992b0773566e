import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { refersTo } from './refers-to.ts';

/** The headings above the themes on the home page, in their order there. */
export const themeGroups = ['knowledge-security', 'sanctions', 'loket'] as const;

/** A theme that groups questions: an entry of `content/themes.yaml`, in the order of the file. */
export const theme = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+$/)
    .describe('Name used in question.yaml. Never changed.'),
  title: bilingual.describe('Heading above the questions.'),
  slug: bilingual.describe('Last part of its address, and its anchor among all questions.'),
  intro: bilingual.describe('One sentence on what is found here.'),
  group: z.enum(themeGroups).describe('Under which heading the theme stands on the home page.'),
  guidance: z
    .array(refersTo('guidance'))
    .default([])
    .describe('Folder names of its guidance pages.'),
  referrals: z
    .array(refersTo('referrals'))
    .default([])
    .describe('Ids of who else helps, in referrals.yaml.'),
  sanctions: z
    .boolean()
    .default(false)
    .describe('True when answers must be reviewed twice a year.'),
});

export type Theme = z.output<typeof theme>;
