import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { refersTo } from './refers-to.ts';

/** A kind of visitor, with what they need most: an entry of `content/roles.yaml`. */
export const role = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: bilingual.describe('Who it is, as the visitor would say it: “onderzoeker”.'),
  heading: bilingual.describe('Title of its page.'),
  slug: bilingual.describe('Last part of its address below the page on who can ask.'),
  intro: bilingual.describe('One sentence on what is found here.'),
  questions: z.array(z.string()).min(3).max(7).describe('Folder names of what they ask most.'),
  guidance: z.array(refersTo('guidance')).default([]).describe('Folder names of guidance pages.'),
  referrals: z
    .array(refersTo('referrals'))
    .default([])
    .describe('Ids of who else helps, in referrals.yaml.'),
  asks: z.boolean().describe('False for those whom the loket does not answer.'),
});

export type Role = z.output<typeof role>;
