import type { Paths } from '#src/schemas/article-paths.ts';
import type { Bilingual } from '#src/schemas/bilingual.ts';
import { articleKinds } from '#src/schemas/collections.ts';
import type { Fact } from '#src/schemas/evidence.ts';

/** Kinds of text that editors keep; an outcome is part of a check, a rule of the worksheet. */
export const textKinds = [
  ...articleKinds,
  'site',
  'check',
  'outcome',
  'worksheet',
  'rule',
  'finder',
  'referral',
  'topic',
] as const;

/** A text that editors must keep true. */
export interface DeskText {
  kind: (typeof textKinds)[number];
  /** Its file in `content/`. */
  file: string;
  /** Its id in a file with more than one text. */
  id?: string;
  title: Bilingual;
  path: Paths;
  /** Day before which it must be checked again; a part of a text has none of its own. */
  reviewBy?: string;
  /** Whether the English text follows an earlier version of the Dutch one. */
  isLate?: boolean;
  /** The facts, or the places in acts, that it rests on. */
  grounds: Pick<Fact, 'rests'>[];
}

/** Gives the facts with these numbers, as far as they are there. */
export type Grounds = (numbers: string[]) => Fact[];
