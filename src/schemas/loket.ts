import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';

const sourced = {
  source: z.url({ protocol: /^https$/ }).describe('Where it says so.'),
  asOf: day.optional().describe('Date of the text that says so.'),
  seenBy: day.optional().describe('For an undated text: the day by which it was read.'),
};

/** Facts that stand on many pages, kept once: `content/loket.yaml`. */
export const loket = z.strictObject({
  name: bilingual.describe('Official name.'),
  shortName: bilingual.describe('Name in running text.'),
  phone: z.strictObject({
    shown: z.string().describe('As people read it.'),
    dial: z
      .string()
      .regex(/^\+\d+$/)
      .describe('As a telephone dials it, with country code.'),
    ...sourced,
  }),
  reply: z.strictObject({
    workingDays: z.int().positive().describe('Working days within which the loket aims to answer.'),
    words: bilingual.describe('The same in words, for running text.'),
    ...sourced,
  }),
  ministries: z
    .array(
      z.strictObject({
        id: z.string().describe('Abbreviation in lower case, for <Ministry id="ocw" />.'),
        name: bilingual,
        short: bilingual.describe('Without “Ministry of”, for the list below every page.'),
        note: bilingual.optional(),
      }),
    )
    .min(1)
    .describe('The ministries that commissioned the loket.'),
  ministriesSource: z.strictObject(sourced),
  networkMail: z.strictObject({ address: z.email(), ...sourced }),
});

export type Loket = z.output<typeof loket>;
