import { z } from 'zod';

export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same sentence in both languages. */
export const bilingual = z.strictObject({
  nl: z.string().min(1).describe('The Dutch text.'),
  en: z.string().min(1).describe('The English text.'),
});

export type Bilingual = z.output<typeof bilingual>;
