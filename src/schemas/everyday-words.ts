import { z } from 'zod';

const lists = z.array(z.array(z.string().min(2)).min(2));

/** Words that mean the same to a person who searches: `content/everyday-words.yaml`. */
export const everydayWords = z.strictObject({
  nl: lists.describe('Lists of Dutch words or phrases; each finds what the others find.'),
  en: lists.describe('Lists of English words or phrases; each finds what the others find.'),
});

export type EverydayWords = z.output<typeof everydayWords>;
