import { z } from 'zod';
import { bilingual } from './bilingual.ts';

const words = z.strictObject({
  nl: z.array(z.string()).default([]),
  en: z.array(z.string()).default([]),
});

/** A pair of terms: an entry of `content/glossary.yaml`. */
export const term = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Name used in <Term id="…" /> and in the address.'),
  term: bilingual.describe('The term in each language.'),
  abbreviation: bilingual.partial().optional().describe('Its abbreviation, where it has one.'),
  definition: bilingual.describe('What it means, in one or two sentences.'),
  synonyms: words.optional().describe('Other words for the same thing; search understands them.'),
  misspellings: words.optional().describe('Common errors; search understands them.'),
  source: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Where the meaning is laid down.'),
});

export type Term = z.output<typeof term>;
