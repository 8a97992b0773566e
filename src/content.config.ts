import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { parse } from 'yaml';
import { eligibilityRules, outcomeText } from './schemas/eligibility.ts';
import { everydayWords } from './schemas/everyday-words.ts';
import { guidance, guidanceText } from './schemas/guidance.ts';
import { loket } from './schemas/loket.ts';
import { question, questionText } from './schemas/question.ts';
import { sanctionsPackage } from './schemas/package.ts';
import { referral } from './schemas/referral.ts';
import { signpostSubject } from './schemas/signpost.ts';
import { sitePage, sitePageText } from './schemas/site-page.ts';
import { term } from './schemas/glossary.ts';
import { theme } from './schemas/theme.ts';

/** One entry a folder, named after the folder. */
const folders = (kind: string, yaml: string) =>
  glob({
    base: `./content/${kind}`,
    pattern: `*/${yaml}.yaml`,
    generateId: ({ entry }) => entry.replace(/\/.*/, ''),
  });

/** One entry a language file, named `<folder>/<language>`. */
const texts = (kind: string) =>
  glob({
    base: `./content/${kind}`,
    pattern: '*/{nl,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  });

/** A list keeps the order of its file, which the store of collections forgets. */
const list = (name: string, key = 'id') =>
  file(`./content/${name}.yaml`, {
    parser: (text) =>
      (parse(text) as Record<string, unknown>[]).map((entry, order) => ({
        ...entry,
        id: String(entry[key]),
        order,
      })),
  });

/** A file that is one entry. */
const single = (name: string, id: string) =>
  file(`./content/${name}.yaml`, {
    parser: (text) => ({ [id]: parse(text) as Record<string, unknown> }),
  });

const ordered = { order: z.int() };

export const collections = {
  questions: defineCollection({ loader: folders('questions', 'question'), schema: question }),
  questionTexts: defineCollection({ loader: texts('questions'), schema: questionText }),
  guidance: defineCollection({ loader: folders('guidance', 'guidance'), schema: guidance }),
  guidanceTexts: defineCollection({ loader: texts('guidance'), schema: guidanceText }),
  sitePages: defineCollection({ loader: folders('site', 'page'), schema: sitePage }),
  sitePageTexts: defineCollection({ loader: texts('site'), schema: sitePageText }),
  themes: defineCollection({ loader: list('themes'), schema: theme.extend(ordered) }),
  glossary: defineCollection({ loader: list('glossary'), schema: term.extend(ordered) }),
  referrals: defineCollection({ loader: list('referrals'), schema: referral.extend(ordered) }),
  packages: defineCollection({
    loader: list('packages', 'act'),
    schema: sanctionsPackage.extend({ ...ordered, id: z.string() }),
  }),
  eligibility: defineCollection({
    loader: single('eligibility/rules', 'rules'),
    schema: eligibilityRules,
  }),
  outcomeTexts: defineCollection({ loader: texts('eligibility/outcomes'), schema: outcomeText }),
  signpost: defineCollection({ loader: list('signpost'), schema: signpostSubject.extend(ordered) }),
  everydayWords: defineCollection({
    loader: single('everyday-words', 'everyday-words'),
    schema: everydayWords,
  }),
  loket: defineCollection({ loader: single('loket', 'loket'), schema: loket }),
};
