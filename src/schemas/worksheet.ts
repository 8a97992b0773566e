import { z } from 'zod';
import { topics } from '#src/contact-form/fields.ts';
import { partIds } from '#src/worksheet/parts.ts';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { bases, change } from './dossier.ts';
import { factNumber } from './evidence.ts';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'Use lower-case letters and hyphens.');

const tick = z.strictObject({
  id: id.describe(
    'Name of this answer, for “when” in a rule. It stands in shared addresses: never changed.',
  ),
  label: bilingual.describe('The answer, as a person reads it.'),
  short: bilingual.optional().describe('The answer in one or two words, to mark the rules with.'),
  hint: bilingual.optional().describe('What falls under it, where that is not plain.'),
  alone: z
    .boolean()
    .default(false)
    .describe('True for an answer that excludes the others of its part: “none of these”.'),
  topic: z
    .enum(topics)
    .optional()
    .describe('The topic of the contact form that a question about it belongs to.'),
});

const part = z.strictObject({
  id: z.enum(partIds).describe('The part: plan, country, partner or subject.'),
  question: bilingual.describe('What is asked, as a heading above the answers.'),
  hint: bilingual.optional().describe('What a person must know to answer.'),
  ticks: z.array(tick).min(2).describe('The answers; more than one can be ticked.'),
});

/** The questions of the worksheet, and what its rules must cover: `content/worksheet/worksheet.yaml`. */
export const worksheet = z.strictObject({
  published: day.describe('Day on which the worksheet first appeared on this site.'),
  reviewBy: day.describe('Check again before this day; at most six months ahead.'),
  checked: day.optional().describe('Day on which an editor last checked all rules.'),
  changes: z.array(change).default([]).describe('Every change that matters to a reader.'),
  parts: z.array(part).length(partIds.length).describe('The four parts, in the order of the page.'),
  covers: z
    .array(z.string())
    .min(1)
    .describe('Ids of the acts of which every article that the site cites stands in some rule.'),
  leftOut: z
    .array(
      z.strictObject({
        act: z.string().describe('Id of an act under “covers”.'),
        articles: z.array(z.string()).min(1).describe('Articles that no rule needs to name.'),
        reason: z.string().min(10).describe('Why not, in one sentence.'),
      }),
    )
    .default([])
    .describe('Articles of those acts that the site cites and no rule names, with the reason.'),
});

/** What a rule comes down to for a plan, the heaviest first. */
export const weights = ['stop', 'ask', 'know', 'none'] as const;

const ticks = z.array(id).min(1);

/** Something that is in play for a plan: an entry of a file in `content/worksheet/rules`. */
export const worksheetRule = z.strictObject({
  id: id.describe('Name of this rule.'),
  weight: z
    .enum(weights)
    .describe(
      'stop: can stop the work · ask: needs a licence, a notification or consent · know: to know or to arrange · none: no rule is known.',
    ),
  when: z
    .strictObject({
      plan: ticks.describe('What is done: one of these.'),
      country: ticks.describe('With which country: one of these.'),
      partner: ticks.optional().describe('With what kind of partner; left out: any.'),
      subject: ticks.optional().describe('About what; left out: anything.'),
    })
    .describe('For which answers the rule is in play.'),
  title: bilingual.describe('The rule in a few words.'),
  rule: bilingual.describe('The rule in one or two plain sentences.'),
  basis: z.enum(bases).describe('What kind of statement it is.'),
  facts: z
    .array(factNumber)
    .min(1, 'Name at least one fact.')
    .describe('What it rests on: numbers in content/evidence.'),
  findOut: bilingual.describe('What to find out, in one or two sentences.'),
  where: z
    .array(z.string())
    .min(1)
    .describe('Where to find it: ids of acts, lists and pages in content/acts.'),
  questions: z.array(z.string()).min(1).describe('Folder names of the answers that explain it.'),
  decides: z
    .array(z.string())
    .refine(
      (ids) => ids.some((id) => id !== 'loket'),
      'Name who decides; the contact point advises and decides nothing.',
    )
    .describe('Who decides: you, or ids in content/referrals.yaml; loket for its advice.'),
  ready: z.array(bilingual).default([]).describe('What to have ready, a few words each.'),
});

export type Worksheet = z.output<typeof worksheet>;
export type WorksheetRule = z.output<typeof worksheetRule>;
export type Part = Worksheet['parts'][number];
export type Tick = Part['ticks'][number];
