import { z } from 'zod';
import { coordinatorAnswers, organisationTypes, topics } from '#src/contact-form/fields.ts';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { bases, change, textFields } from './dossier.ts';
import { citedFacts } from './evidence.ts';
import { pageNames } from './vocabulary.ts';
import { refersTo } from './refers-to.ts';

/** What the law says of a plan, as far as we read it; such an outcome rests on an article. */
export const legalKinds = ['banned', 'licence', 'exempt', 'no-rule', 'unknown'] as const;

/** What an outcome comes down to; each check says it in words of its own. */
export const outcomeKinds = [
  'yes',
  'coordinator',
  'elsewhere',
  'call',
  'no',
  ...legalKinds,
] as const;

/** A person never answers more questions than this. */
export const maxSteps = 5;

const id = z.string().regex(/^[a-z-]+$/, 'Use lower-case letters and hyphens.');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters and hyphens.');

/** Values of the contact form that follow from an answer; more than one where it leaves a choice. */
const formValues = z.strictObject({
  organisationType: z
    .array(z.enum(organisationTypes))
    .min(1)
    .optional()
    .describe('Kinds of organisation in the form that this answer can mean.'),
  topic: z
    .array(z.enum(topics))
    .min(1)
    .optional()
    .describe('Topics in the form that this answer can mean.'),
  coordinatorConsulted: z
    .array(z.enum(coordinatorAnswers))
    .min(1)
    .optional()
    .describe('Answers in the form on the own coordinator that this answer can mean.'),
});

const option = z.strictObject({
  id: id.describe('Name of this answer within its question.'),
  slug: z
    .strictObject({ nl: slug, en: slug })
    .describe('Part of the address of every page behind this answer. Never changed.'),
  label: bilingual.describe('The answer, as a person reads it.'),
  hint: bilingual.optional().describe('What falls under this answer, where that is not plain.'),
  form: formValues.default({}).describe('What the answer fills in on the contact form.'),
  to: id.describe('The question or outcome this answer leads to.'),
});

const step = z.strictObject({
  id: id.describe('Name of this question, for “to”.'),
  question: bilingual.describe('The question, as a person reads it.'),
  hint: bilingual.optional().describe('What a person must know to answer.'),
  rule: bilingual
    .optional()
    .describe('The condition that this question tests, for the page with all rules.'),
  options: z.array(option).min(2).describe('At least two answers.'),
});

const outcome = z
  .strictObject({
    id: id.describe('Name of this outcome, for “to”; also its folder in outcomes/.'),
    kind: z.enum(outcomeKinds).describe('What it comes down to: yes, coordinator, elsewhere, …'),
    name: bilingual.describe('The outcome in a few words, for the drawing and for the staff.'),
    rule: bilingual.describe('The rule that leads to this outcome, in one sentence.'),
    basis: z.enum(bases).describe('What kind of statement the rule is.'),
    facts: citedFacts.describe('What the rule rests on: numbers in content/evidence.'),
    wouldKnow: bilingual
      .optional()
      .describe(
        'For an outcome of kind unknown: what would make it known, in one or two sentences.',
      ),
    referrals: z
      .array(refersTo('referrals'))
      .default([])
      .describe('Who helps instead or as well: ids in content/referrals.yaml.'),
    related: z.array(z.string()).default([]).describe('Folder names of questions to read next.'),
    form: z
      .boolean()
      .default(false)
      .describe('True when the page leads to the contact form: the question belongs here.'),
  })
  .refine(({ kind, wouldKnow }) => (kind === 'unknown') === Boolean(wouldKnow), {
    path: ['wouldKnow'],
    error: 'An outcome of kind unknown says what would make it known; no other does.',
  });

const path = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, 'Write an address as /voor-wie/check/.');
const paths = z.strictObject({ nl: path, en: path.startsWith('/en/', 'Begin with /en/.') });

/** A check: a decision graph that leads a person to an outcome: `content/checks/<id>/check.yaml`. */
export const check = z.strictObject({
  address: z.strictObject({
    check: paths.describe('Address of the first question. Never changed without a redirect.'),
    rules: paths.describe('Address of the sheet with all rules.'),
  }),
  parent: z.enum(pageNames).optional().describe('The page below which the check stands.'),
  words: z.strictObject({
    title: bilingual.describe('Name of the check.'),
    description: bilingual.describe('What a question of it is, with {n} for its number.'),
    start: bilingual.describe('Words on the button that starts the check.'),
    lead: bilingual.describe('What one knows at the end, beside that button.'),
    rulesTitle: bilingual.describe('Heading of the sheet with all rules.'),
    rulesLead: bilingual.describe('What stands on that sheet.'),
    kinds: z
      .partialRecord(z.enum(outcomeKinds), bilingual)
      .describe('What each kind of outcome comes down to, in a few words.'),
  }),
  terms: z
    .strictObject({ nl: z.array(z.string()).min(1), en: z.array(z.string()).min(1) })
    .optional()
    .describe(
      'Words people search with that do not stand in title and lead; without, search leaves it to its parent.',
    ),
  advises: z
    .boolean()
    .default(false)
    .describe('Whether the rules are told with every question that comes in by the form.'),
  published: day.describe('Day on which these rules first appeared on this site.'),
  reviewBy: day.describe('Check again before this day; at most twelve months ahead.'),
  checked: day.optional().describe('Day on which an editor last checked all rules.'),
  changes: z.array(change).default([]).describe('Every change that matters to a reader.'),
  start: id.describe('The first question.'),
  steps: z.array(step).min(1).describe('The questions.'),
  outcomes: z.array(outcome).min(1).describe('What the answers can lead to.'),
  editorsNote: z.string().optional().describe('For editors only, never published.'),
});

/** One language of an outcome: `content/checks/<check>/outcomes/<id>/<language>.mdx`. */
export const outcomeText = z.strictObject({
  title: z.string().max(80).describe('Heading of the page: the outcome in one sentence.'),
  summary: textFields.answer.describe('What it means and what to do, in at most 60 words.'),
  ready: z.array(z.string()).min(1).describe('What to have ready, a line each.'),
});

export type Check = z.output<typeof check>;
export type Step = z.output<typeof step>;
export type Option = z.output<typeof option>;
export type Outcome = z.output<typeof outcome>;
export type FormValues = z.output<typeof formValues>;
