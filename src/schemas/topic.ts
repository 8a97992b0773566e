import { z } from 'zod';
import { topics } from '#src/contact-form/fields.ts';
import { bilingual } from './bilingual.ts';
import { factNumber } from './evidence.ts';

/** The topics of the contact form; each has an entry in `content/topics.yaml`. */
export const topicIds = topics;

const point = z.strictObject({
  name: bilingual.describe(
    'What it is about, in a few words; a line of the outline begins with it.',
  ),
  tell: bilingual.describe('What to tell about it, as the rest of a sentence after a colon.'),
});

/** What the loket needs to know for one topic: an entry of `content/topics.yaml`. */
export const topic = z.strictObject({
  id: z.enum(topicIds).describe('A topic of the contact form.'),
  facts: z
    .array(factNumber)
    .min(1)
    .describe('What the points rest on: numbers in content/evidence.'),
  points: z
    .array(point)
    .min(3, 'Give at least three points.')
    .max(5, 'Give at most five points; nobody reads more beside a box.')
    .describe('What to tell, the most important first and the question itself last.'),
});
