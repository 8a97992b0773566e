import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';

export const bases = ['law', 'policy', 'guidance', 'reading'] as const;

export const countries = [
  'russia',
  'belarus',
  'occupied-areas',
  'iran',
  'north-korea',
  'china',
] as const;

export const source = z
  .strictObject({
    title: z.string().min(3).describe('Name of the act, page or document, in its own language.'),
    url: z.url({ protocol: /^https$/ }).describe('Address where a reader can find it; https only.'),
    asOf: day
      .optional()
      .describe('Date of the text that was relied on. Not the day you looked it up.'),
    seenBy: day
      .optional()
      .describe('For a text without a date of its own: the day by which it was read.'),
    note: bilingual
      .optional()
      .describe('What a reader must know of this source, such as "read in a secondary source".'),
  })
  .refine((source) => Boolean(source.asOf) !== Boolean(source.seenBy), {
    path: ['asOf'],
    error: 'Give asOf, or seenBy when the text itself has no date; exactly one of the two.',
  });

export type Source = z.output<typeof source>;

export const change = z.strictObject({
  date: day.describe('Day on which the change was published.'),
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
  sources: z.array(source).min(1).describe('At least one source, each with an address and a date.'),
  facts: z
    .array(z.string().regex(/^F\d\d[0-9A-Z]$/, 'Write a fact number as F120.'))
    .min(1)
    .describe('Numbers in the fact register that the text rests on.'),
  asOf: day.describe(
    'Until when the text is known to hold: the date of the newest text relied on.',
  ),
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

/** Words in a short answer; at most this many, so that it can stand alone. */
export const maxAnswerWords = 60;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.')
  .describe('Last part of the address. Never changed without a redirect.');

const answer = z.string().refine((text) => text.trim().split(/\s+/).length <= maxAnswerWords, {
  error: `Keep it within ${maxAnswerWords} words; move the rest to the body.`,
});

const terms = z
  .array(z.string())
  .default([])
  .describe('Words people search with that do not stand in the text.');

export const textFields = { slug, answer, terms };
