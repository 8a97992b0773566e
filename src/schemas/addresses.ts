import { z } from 'zod';
import { textFields } from './dossier.ts';

const slugs = z
  .array(textFields.slug)
  .min(1)
  .describe('The last part of the address, the present one first; each earlier one leads there.');

const perLanguage = { nl: slugs, en: slugs };

/**
 * Every number and address that was given out, by folder: `content/addresses.yaml`. Nothing is taken
 * out, so that what people noted down or linked to goes on leading somewhere.
 */
export const addresses = z.strictObject({
  questions: z.record(
    z.string(),
    z.strictObject({
      number: z.int().positive().describe('The permanent number of the question.'),
      ...perLanguage,
    }),
  ),
  guidance: z.record(z.string(), z.strictObject(perLanguage)),
});

export type Addresses = z.output<typeof addresses>;
