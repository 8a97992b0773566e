import { z } from 'zod';
import type { Language } from '#src/site/language.ts';
import { bilingual } from './bilingual.ts';
import { day } from './date.ts';
import { amendment, end, reading } from './act-parts.ts';
import { annexNumber } from './evidence.ts';

/** Kinds of text that bind: only they can carry a statement of law. */
export const lawKinds = [
  'regulation',
  'implementing-regulation',
  'decision',
  'directive',
  'dutch-act',
  'dutch-decree',
  'dutch-regulation',
] as const;

/** Texts that bind nobody by themselves. */
export const documentKinds = [
  'recommendation',
  'judgment',
  'guideline',
  'letter',
  'page',
  'report',
  'press-release',
  'news',
  'law-firm',
] as const;

/** An act, or another document that statements rest on: an entry of a file in `content/acts`. */
export const act = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe('Name for evidence and amendments: 833-2014, sanctiewet-1977. Never changed.'),
    kind: z.enum([...lawKinds, ...documentKinds]).describe('Kind of text.'),
    title: z.string().min(3).describe('Full title, in its own language.'),
    lang: z.string().length(2).describe('Language of the title, as en or nl.'),
    name: bilingual.optional().describe('Short name in both languages, for an act.'),
    celex: z.string().optional().describe('Number in EUR-Lex, as 32014R0833.'),
    eli: z.string().optional().describe('European legislation identifier.'),
    bwb: z.string().optional().describe('Number in wetten.overheid.nl, as BWBR0003296.'),
    stcrt: z.string().optional().describe('Number in the Staatscourant, as 2023-28312.'),
    stb: z.string().optional().describe('Number in the Staatsblad.'),
    kamerstuk: z.string().optional().describe('Number of a parliamentary paper.'),
    ecli: z.string().optional().describe('Number of a judgment.'),
    url: z.url({ protocol: /^https$/ }).describe('Address where a reader can find it; https only.'),
    adopted: day.optional().describe('Day on which an act was adopted.'),
    inForce: day.optional().describe('Day on which it entered into force.'),
    appliesFrom: day.optional().describe('Day from which it applies, where that is later.'),
    ends: end.optional().describe('Until when its measures run, where a fact says so.'),
    dated: day.optional().describe('Date of a document that is no act.'),
    articles: z
      .array(z.string())
      .optional()
      .describe('Articles that the act is known to have, besides those that amendments added.'),
    annexes: z
      .array(annexNumber)
      .optional()
      .describe('Annexes that the act is known to have, as VII, besides those of amendments.'),
    amends: z.array(amendment).default([]).describe('Which articles of which acts it changes.'),
    package: z.int().positive().optional().describe('Number of the EU package it belongs to.'),
    changed: bilingual
      .optional()
      .describe('What it changed for knowledge institutions, for the pages on the packages.'),
    read: reading.optional().describe('What was read, and when.'),
    notRead: bilingual
      .optional()
      .describe('Why the text, or which part of it, could not be read, in one sentence.'),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Fingerprint of the text of a page without a date, as npm run law prints it.'),
    note: z.string().optional().describe('For editors only, never published.'),
  })
  .refine(({ read, notRead }) => read ?? notRead, {
    path: ['read'],
    error: 'Give read, or notRead when nobody could read the text; both when it was read in part.',
  })
  .refine(({ read, notRead }) => !read || !notRead || read.parts, {
    path: ['read', 'parts'],
    error: 'Name the articles and annexes that were read; [] when only the recitals were.',
  });

export type Act = z.output<typeof act>;

/** Whether a text binds. */
export const isLaw = ({ kind }: Pick<Act, 'kind'>): boolean =>
  (lawKinds as readonly string[]).includes(kind);

/**
 * A document of which only its text can tell that it changed. A page is a living text, also when its
 * site once gave it a date.
 */
export const isUndated = (act: Act): boolean =>
  !isLaw(act) && !act.read?.version && (act.kind === 'page' || !act.dated);

/**
 * The official number of an act: CELEX, ELI, BWB, or that of its publication as
 * officielebekendmakingen.nl writes it.
 */
export const identifierOf = ({ celex, eli, bwb, stcrt, stb }: Act): string | undefined =>
  celex ?? eli ?? bwb ?? (stcrt ? `stcrt-${stcrt}` : stb && `stb-${stb}`);

/** What a reader sees of a text: the short name of an act, the title of a document. */
export const nameOf = ({ name, title }: Act, language: Language): string =>
  name?.[language] ?? title;

/** Day of adoption, or the date of a document, `YYYY-MM-DD`; empty when neither is known. */
export const dayOf = ({ adopted, dated }: Act): string => adopted ?? dated ?? '';

/** Day up to which the text was read, `YYYY-MM-DD`; its adoption when nobody read it. */
export const readUpTo = ({ read, adopted }: Act): string => read?.version ?? adopted ?? '';
