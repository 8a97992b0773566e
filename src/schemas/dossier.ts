import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { citedFacts } from './evidence.ts';
import { fewWords } from './few-words.ts';

export const bases = ['law', 'policy', 'guidance', 'reading'] as const;

export const countries = [
  'russia',
  'belarus',
  'occupied-areas',
  'iran',
  'north-korea',
  'china',
] as const;

/** How much a change means to who relied on the earlier text. */
export const weights = ['minor', 'major'] as const;

export const change = z.strictObject({
  date: day.describe('Day on which the change was published.'),
  weight: z
    .enum(weights)
    .describe(
      'major when who relied on the earlier text must read again, because the answer came to say something else; minor for the rest.',
    ),
  note: bilingual.describe('What changed and why, in one sentence in each language.'),
});

/** What every text that makes statements must account for: on what, since when and until when. */
export const dossier = z.strictObject({
  basis: z
    .enum(bases)
    .describe('What kind of statement this is: law, policy, guidance or our own reading.'),
  countries: z
    .array(z.enum(countries))
    .default([])
    .describe('Countries the text is about. Leave out when it holds for every country.'),
  facts: citedFacts.describe('What the text rests on: numbers in content/evidence.'),
  checked: day
    .optional()
    .describe('Day on which an editor last checked the whole text; else that of its last change.'),
  reviewBy: day.describe(
    'Check again before this day: at most six months after publication or the last change for sanctions, twelve for the rest.',
  ),
  published: day.describe('Day on which this text first appeared on this site.'),
  changes: z.array(change).default([]).describe('Every change that matters to a reader.'),
  related: z.array(z.string()).default([]).describe('Folder names of questions to read next.'),
  editorsNote: z
    .string()
    .optional()
    .describe('For editors only, never published: open points and where sources differ.'),
});

export type Dossier = z.output<typeof dossier>;

/** Which version of a text this is: the first is 1, and every major change makes the next. */
export const versionOf = ({ changes }: Pick<Dossier, 'changes'>): number =>
  1 + changes.filter(({ weight }) => weight === 'major').length;

/**
 * Whether a translation follows an earlier version of the Dutch text.
 * @param translates the version that it names; the Dutch text itself names none.
 */
export const isLate = (translates: number | undefined, text: Pick<Dossier, 'changes'>): boolean =>
  translates !== undefined && translates < versionOf(text);

/** Words in a short answer; at most this many, so that it can stand alone. */
const maxAnswerWords = 60;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.')
  .describe('Last part of the address. Never changed without a redirect.');

const answer = fewWords({
  most: maxAnswerWords,
  error: 'It has {0} words: keep it within {1}, and move the rest to the body.',
});

const terms = z
  .array(z.string())
  .default([])
  .describe('Words people search with that do not stand in the text.');

const translates = z
  .int()
  .positive()
  .optional()
  .describe('English only: the version of the Dutch text that it translates; see docs/writing.md.');

export const textFields = { slug, translates, answer, terms };
