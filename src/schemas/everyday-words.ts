import { z } from 'zod';

const words = z.array(z.string().min(2)).min(1);
const lists = z.array(words.min(2)).min(1);

/** Words that mean the same to a person who searches: `content/everyday-words.yaml`. */
export const everydayWords = z.strictObject({
  overview: z
    .strictObject({ nl: words, en: words })
    .describe('Words that ask for everything about a subject; they lead to a page of guidance.'),
  nl: lists.describe('Lists of Dutch words or phrases; each finds what the others find.'),
  en: lists.describe('Lists of English words or phrases; each finds what the others find.'),
});

export type EverydayWords = z.output<typeof everydayWords>;
