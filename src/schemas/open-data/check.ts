import { z } from 'zod';
import { bilingual } from '../bilingual.ts';
import { check, outcomeText } from '../check.ts';
import { pages, questionNumbers } from './data-file.ts';
import { standing } from './standing.ts';

const { steps, outcomes, words, start, published, changes } = check.shape;
const step = steps.element;
const outcome = outcomes.element;
const option = z.object(step.shape.options.element.shape).omit({ form: true });

const lines = z.array(z.string());

/** What every question of a check can lead to, with its text. */
const outcomeRecord = z.object({
  id: outcome.shape.id.describe('Name of this outcome, for “to”.'),
  kind: outcome.shape.kind,
  name: outcome.shape.name.describe('The outcome in a few words.'),
  title: bilingual.describe('Heading of its page: the outcome in one sentence.'),
  summary: bilingual.describe('What it means and what to do.'),
  ready: z.object({ nl: lines, en: lines }).describe(outcomeText.shape.ready.description ?? ''),
  rule: outcome.shape.rule,
  basis: outcome.shape.basis,
  ...standing,
  wouldKnow: outcome.shape.wouldKnow,
  referrals: outcome.shape.referrals.describe(
    'Who helps instead or as well: ids in referrals.json.',
  ),
  questions: questionNumbers.describe('Numbers of questions to read next.'),
  contact: z.boolean().describe('Whether the question belongs with the contact point.'),
});

/** A check: a decision graph from questions to outcomes. */
export const checkRecord = z.object({
  id: z.string().describe('Permanent name of the check.'),
  title: words.shape.title,
  page: pages.describe('Its first question.'),
  rulesPage: pages.describe('The sheet with all its rules.'),
  kinds: words.shape.kinds,
  published,
  checked: z.iso.date().describe('Day on which an editor last checked all rules.'),
  reviewBy: check.shape.reviewBy.describe('All rules are to be checked again before this day.'),
  changes,
  start,
  steps: z
    .array(z.object({ ...step.shape, options: z.array(option).describe('The answers.') }))
    .describe('The questions.'),
  outcomes: z.array(outcomeRecord).describe('What the answers can lead to.'),
});
