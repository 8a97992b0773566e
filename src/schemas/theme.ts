import { z } from 'zod';
import { bilingual } from './bilingual.ts';

/** A theme that groups questions: an entry of `content/themes.yaml`, in the order of the file. */
export const theme = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+$/)
    .describe('Name used in question.yaml. Never changed.'),
  title: bilingual.describe('Heading above the questions.'),
  slug: bilingual.describe('Anchor of the theme on the page with all questions.'),
  intro: bilingual.describe('One sentence on what is found here.'),
  sanctions: z
    .boolean()
    .default(false)
    .describe('True when answers must be reviewed twice a year.'),
});

export type Theme = z.output<typeof theme>;
