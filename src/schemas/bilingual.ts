import { z } from 'zod';

/** The same sentence in both languages. */
export const bilingual = z.strictObject({
  nl: z.string().min(1).describe('The Dutch text.'),
  en: z.string().min(1).describe('The English text.'),
});

export type Bilingual = z.output<typeof bilingual>;
