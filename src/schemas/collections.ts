import { z } from 'zod';
import { eligibilityRules, outcomeText } from './eligibility.ts';
import { everydayWords } from './everyday-words.ts';
import { guidance, guidanceText } from './guidance.ts';
import { loket } from './loket.ts';
import { question, questionText } from './question.ts';
import { sanctionsPackage } from './package.ts';
import { referral } from './referral.ts';
import { signpost } from './signpost.ts';
import { sitePage, sitePageText } from './site-page.ts';
import { term } from './glossary.ts';
import { theme } from './theme.ts';

/** What a certain fact is worth; B is background that was never verified. */
const factRegister = z.record(z.string(), z.enum(['V', 'V2', 'reading', 'B']));

/** Every place in `content/` where a file may stand, and the schema it must follow. */
export const places = {
  question: { path: /^questions\/([^/]+)\/question\.yaml$/, schema: question },
  questionText: { path: /^questions\/([^/]+)\/(nl|en)\.mdx$/, schema: questionText },
  guidance: { path: /^guidance\/([^/]+)\/guidance\.yaml$/, schema: guidance },
  guidanceText: { path: /^guidance\/([^/]+)\/(nl|en)\.mdx$/, schema: guidanceText },
  sitePage: { path: /^site\/([^/]+)\/page\.yaml$/, schema: sitePage },
  sitePageText: { path: /^site\/([^/]+)\/(nl|en)\.mdx$/, schema: sitePageText },
  eligibility: { path: /^eligibility\/rules\.yaml$/, schema: eligibilityRules },
  outcomeText: { path: /^eligibility\/outcomes\/([^/]+)\/(nl|en)\.mdx$/, schema: outcomeText },
  loket: { path: /^loket\.yaml$/, schema: loket },
  themes: { path: /^themes\.yaml$/, schema: z.array(theme) },
  glossary: { path: /^glossary\.yaml$/, schema: z.array(term) },
  everydayWords: { path: /^everyday-words\.yaml$/, schema: everydayWords },
  packages: { path: /^packages\.yaml$/, schema: z.array(sanctionsPackage) },
  referrals: { path: /^referrals\.yaml$/, schema: z.array(referral) },
  signpost: { path: /^signpost\.yaml$/, schema: signpost },
  facts: { path: /^facts\.yaml$/, schema: factRegister },
} as const;

export type Kind = keyof typeof places;

type Values = { [K in Kind]: z.output<(typeof places)[K]['schema']> };

/** A file in `content/` that follows its schema. */
export type ContentFile = {
  [K in Kind]: {
    kind: K;
    /** Path from the project's folder. */
    file: string;
    /** Folder name; empty for a file without a folder of its own. */
    id: string;
    language: 'nl' | 'en' | undefined;
    value: Values[K];
    /** The text below the front matter; empty for YAML. */
    body: string;
  };
}[Kind];

/** The files of one kind. */
export function ofKind<K extends Kind>(files: ContentFile[], kind: K) {
  return files.filter((file): file is Extract<ContentFile, { kind: K }> => file.kind === kind);
}
