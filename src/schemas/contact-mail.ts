import { z } from 'zod';
import { organisationTypes, topics } from '#src/contact-form/fields.ts';
import { languages } from '#src/site/language.ts';

/**
 * The line for computers in the mail to the loket, for a ticket system that reads it:
 * `/data/contact-mail.schema.json`. A change that an older reader cannot take is a new version.
 */
export const contactMail = z.strictObject({
  version: z.literal(1).describe('Of this block; another number has other fields.'),
  reference: z
    .string()
    .regex(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    .describe('Stands in the subject too, and the visitor has it.'),
  replyBy: z.iso.date().describe('Day by which the visitor was promised an answer.'),
  language: z.enum(languages).describe('Language of the form, and of the answer.'),
  organisation: z.string().describe('As typed.'),
  organisationType: z.enum(organisationTypes),
  topic: z.enum(topics),
  countries: z.string().optional().describe('As typed, in any language.'),
  replyBefore: z.iso.date().optional().describe('Deadline of the visitor.'),
});

export type ContactMail = z.output<typeof contactMail>;
