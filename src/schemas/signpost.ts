import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { refersTo } from './refers-to.ts';

/** A subject for which a person may need another organisation: an entry of `content/signpost.yaml`. */
export const signpostSubject = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z-]+$/)
    .describe('Name of the subject. Never changed.'),
  title: bilingual.describe('Heading above the organisations.'),
  slug: bilingual.describe('Anchor of the subject on the page, after “onderwerp-” or “subject-”.'),
  referrals: z
    .array(refersTo('referrals'))
    .min(1)
    .describe('Who helps: ids in content/referrals.yaml, the first to go to first.'),
});

export type SignpostSubject = z.output<typeof signpostSubject>;
