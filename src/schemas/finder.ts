import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { place } from './evidence.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case letters, digits and hyphens.');

/** The lists under which a field or a thing may fall, in the order in which they are shown. */
export const finderListIds = [
  'embargo',
  'annex-i',
  'annex-vii',
  'annex-xxiii',
  'screening',
] as const;

/** A list that the finder knows: an entry of `content/finder/lists.yaml`. */
export const finderList = z.strictObject({
  id: z.enum(finderListIds),
  name: bilingual.describe('What the list is called, in a few words.'),
  means: bilingual.describe('What follows when something stands on it, in one sentence.'),
  acts: z.array(z.string()).min(1).describe('Where the list stands: ids in content/acts.'),
  question: z.string().describe('Folder name of the question that explains it.'),
  draft: z.boolean().default(false).describe('True for a list that is not law yet.'),
});

const heading = z.strictObject({
  list: z.enum(finderListIds).describe('Which list.'),
  heading: z.string().min(1).describe('The number or name, as the list writes it.'),
  about: bilingual.describe('What it holds, in plain words, with the threshold that decides.'),
  place: place.describe('Where it stands, and up to which day that text was read.'),
});

/** A field or a thing with the headings under which it may fall: `content/finder/entries`. */
export const finderEntry = z.strictObject({
  id: id.describe('Name within the finder; it stands in addresses: never changed.'),
  kind: z.enum(['field', 'item']).describe('A field of research, or a thing.'),
  name: bilingual.describe('What people call it.'),
  also: z
    .strictObject({ nl: z.array(z.string()).default([]), en: z.array(z.string()).default([]) })
    .describe('Other words that people type for it.'),
  under: z.array(heading).min(1).max(6).describe('The headings under which it may fall.'),
});

export type FinderEntry = z.output<typeof finderEntry>;
export type FinderList = z.output<typeof finderList>;
