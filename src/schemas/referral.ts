import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { factNumber } from './evidence.ts';

/** Another desk that a person may need: an entry of `content/referrals.yaml`. */
export const referral = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Name used in <Referral id="…" />.'),
  name: bilingual.describe('Name of the organisation or desk.'),
  within: bilingual
    .optional()
    .describe('The same name within a list or sentence, where it is another.'),
  about: bilingual.describe('What it does, in one sentence.'),
  when: bilingual.describe('When to go there instead of the loket.'),
  bring: bilingual.describe('What to have ready.'),
  languages: z
    .array(z.enum(['nl', 'en']))
    .default([])
    .describe('Languages it is known to serve; leave out when unknown.'),
  replyTime: bilingual
    .optional()
    .describe('Its own published time to reply; leave out when unknown.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Its web page; leave out when not known.'),
  phone: z
    .strictObject({
      shown: z.string().describe('As people read it.'),
      dial: z
        .string()
        .regex(/^\+?\d+$/)
        .describe('As a telephone dials it.'),
    })
    .optional()
    .describe('Its telephone number; leave out when not known.'),
  facts: z
    .array(factNumber)
    .min(1)
    .describe('Where this is known from: numbers in content/evidence.'),
});

export type Referral = z.output<typeof referral>;
