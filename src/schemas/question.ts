import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { dossier, textFields } from './dossier.ts';
import { fewWords } from './few-words.ts';
import { refersTo } from './refers-to.ts';

/** What an answer comes down to. `not-law`: no law decides it, but an appeal or a policy does. */
export const verdicts = ['yes', 'no', 'depends', 'not-law'] as const;

export type Verdict = (typeof verdicts)[number];

/** What both languages of a question share: `content/questions/<id>/question.yaml`. */
export const question = dossier.extend({
  number: z.int().positive().describe('Permanent public number. Never changed, never used again.'),
  theme: refersTo('themes').describe('Name of a theme in themes.yaml.'),
  verdict: z
    .enum(verdicts)
    .optional()
    .describe('What the answer comes down to: yes, no, depends or not-law.'),
  withdrawn: z
    .strictObject({
      date: day.describe('Day on which the answer was withdrawn.'),
      reason: bilingual.describe('Why, in one sentence in each language.'),
      replacement: z.string().optional().describe('Folder name of the question to read instead.'),
    })
    .optional()
    .describe('Fill in to withdraw the answer. The page stays, with date and reason.'),
});

/** Words in the condition of a verdict, at most. */
const maxConditionWords = 10;

const condition = fewWords({
  most: maxConditionWords,
  error: 'It has {0} words: keep it within {1}; the short answer says the rest.',
})
  .optional()
  .describe('What the verdict depends on, in at most ten words and without a full stop.');

/** One language of a question: `content/questions/<id>/nl.mdx` or `en.mdx`. */
export const questionText = z.strictObject({
  slug: textFields.slug,
  translates: textFields.translates,
  question: z.string().endsWith('?', 'End the question with a question mark.').max(140),
  condition,
  answer: textFields.answer.describe('The answer in at most 60 words; it must stand alone.'),
  terms: textFields.terms,
});

export type Question = z.output<typeof question>;
export type QuestionText = z.output<typeof questionText>;
