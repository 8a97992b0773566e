import { z } from 'zod';
import type { Language } from '#src/site/language.ts';
import { routes } from '#src/site/routes.ts';
import { act } from './act.ts';
import { addresses } from './addresses.ts';
import { check, outcomeText } from './check.ts';
import { fact, factNumber } from './evidence.ts';
import { everydayWords } from './everyday-words.ts';
import { finderEntry, finderList } from './finder.ts';
import { fixedPages } from './fixed-pages.ts';
import { term } from './glossary.ts';
import { guidance, guidanceText } from './guidance.ts';
import { home } from './home.ts';
import { loket } from './loket.ts';
import { question, questionText } from './question.ts';
import { referral } from './referral.ts';
import { role } from './role.ts';
import { signpostSubject } from './signpost.ts';
import { sitePage, sitePageText } from './site-page.ts';
import { theme } from './theme.ts';
import { topic } from './topic.ts';
import { worksheet, worksheetRule } from './worksheet.ts';

/** What both languages share: a folder for each, with one YAML file that has this name. */
const shared = <S extends z.ZodType>(folder: string, name: string, entry: S) => ({
  shape: 'shared' as const,
  folder,
  pattern: `*/${name}`,
  entry,
  schema: entry,
});

/** One YAML file with this name in each folder, without texts beside it. */
const alone = <S extends z.ZodType>(folder: string, name: string, entry: S) => ({
  ...shared(folder, name, entry),
  shape: 'alone' as const,
});

/** A language file in each folder below. */
const texts = <S extends z.ZodType>(folder: string, entry: S, below = '*') => ({
  shape: 'texts' as const,
  folder,
  pattern: `${below}/{nl,en}.mdx`,
  entry,
  schema: entry,
});

/**
 * Documents as they were published once, a language file in each folder below: Markdown that nobody
 * edits any more, so it follows no schema.
 */
const frozen = (folder: string, below: string) => ({
  shape: 'frozen' as const,
  folder,
  pattern: `${below}/{nl,en}.md`,
  entry: z.object({}),
  schema: z.object({}),
});

/** An entry with its place in the list: the store of collections forgets the order of a file. */
const withOrder = <S extends z.core.$ZodShape>(entry: z.ZodObject<S, z.core.$strict>) =>
  entry.safeExtend({ order: z.int() } as never) as unknown as z.ZodObject<
    S & { order: z.ZodInt },
    z.core.$strict
  >;

/** A file that holds a list; every entry has an id. */
const list = <S extends z.core.$ZodShape>(
  pattern: string,
  entry: z.ZodObject<S, z.core.$strict>,
) => ({
  shape: 'list' as const,
  folder: '',
  pattern,
  entry: withOrder(entry),
  schema: z.array(entry),
});

/** Files in a folder, each a list; together they are one list. */
const lists = <S extends z.core.$ZodShape>(
  folder: string,
  entry: z.ZodObject<S, z.core.$strict>,
) => ({
  shape: 'lists' as const,
  folder,
  pattern: '*.yaml',
  entry: withOrder(entry),
  schema: z.array(entry),
});

/** Files in a folder, each with entries under their numbers; together they are one register. */
const records = <S extends z.core.$ZodShape>(
  folder: string,
  entry: z.ZodObject<S, z.core.$strict>,
) => ({
  shape: 'records' as const,
  folder,
  pattern: '*.yaml',
  entry: entry.extend({ id: factNumber }),
  schema: z.record(factNumber, entry),
});

/** A file that is one entry. */
const single = <S extends z.ZodType>(pattern: string, entry: S) => ({
  shape: 'single' as const,
  folder: '',
  pattern,
  entry,
  schema: entry,
});

/**
 * Every kind of file in `content/`: where it stands, and what it must be like. The check of the
 * content, the store of Astro and everybody who asks for a kind go by this table. `schema` is of a
 * whole file, `entry` of what the store keeps of it.
 */
export const collections = {
  questions: shared('questions', 'question.yaml', question),
  questionTexts: texts('questions', questionText),
  earlierTexts: frozen('questions', '*/earlier/*'),
  guidance: shared('guidance', 'guidance.yaml', guidance),
  guidanceTexts: texts('guidance', guidanceText),
  sitePages: shared('site', 'page.yaml', sitePage),
  sitePageTexts: texts('site', sitePageText),
  checks: alone('checks', 'check.yaml', check),
  outcomeTexts: texts('checks', outcomeText, '*/outcomes/*'),
  loket: single('loket.yaml', loket),
  addresses: single('addresses.yaml', addresses),
  home: single('home.yaml', home),
  themes: list('themes.yaml', theme),
  roles: list('roles.yaml', role),
  glossary: list('glossary.yaml', term),
  everydayWords: single('everyday-words.yaml', everydayWords),
  fixedPages: single('fixed-pages.yaml', fixedPages),
  referrals: list('referrals.yaml', referral),
  signpost: list('signpost.yaml', signpostSubject),
  topics: list('topics.yaml', topic),
  worksheet: single('worksheet/worksheet.yaml', worksheet),
  worksheetRules: lists('worksheet/rules', worksheetRule),
  finderLists: list('finder/lists.yaml', finderList),
  finder: lists('finder/entries', finderEntry),
  acts: lists('acts', act),
  evidence: records('evidence', fact),
} as const;

export type Kind = keyof typeof collections;

/** The kinds of a shape, in the order of the table. */
export const kindsOf = <S extends (typeof collections)[Kind]['shape']>(shape: S) =>
  (Object.keys(collections) as Kind[]).filter(
    (kind): kind is KindOf<S> => collections[kind].shape === shape,
  );

export type KindOf<S> = {
  [K in Kind]: (typeof collections)[K]['shape'] extends S ? K : never;
}[Kind];

type Values = { [K in Kind]: z.output<(typeof collections)[K]['schema']> };

/** @param below the page under which an article stands, given what its languages share. */
const article = <S extends KindOf<'shared'>, T extends KindOf<'texts'>>(
  shared: S,
  texts: T,
  below: (value: Values[S]) => Record<Language, string>,
) => ({ shared, texts, below });

/**
 * The kinds of text that have a page each: search, A to Z, the changes, the sitemap and the check of
 * addresses and dates go by this table.
 */
export const articles = {
  question: article('questions', 'questionTexts', () => routes.questions),
  guidance: article('guidance', 'guidanceTexts', ({ section }) => routes[section]),
};

export type ArticleKind = keyof typeof articles;

export const articleKinds = Object.keys(articles) as ArticleKind[];

/** What the languages of an article share. */
export type SharedOf<K extends ArticleKind> = Values[(typeof articles)[K]['shared']];

/** Address of an article; the page that opens a section stands at that of the section itself. */
export function articlePath<K extends ArticleKind>(
  kind: K,
  shared: SharedOf<K>,
  slug: string,
  language: Language,
): string {
  const below = articles[kind].below as (value: SharedOf<K>) => Record<Language, string>;
  const parent = below(shared)[language];
  return 'landing' in shared && shared.landing ? parent : `${parent}${slug}/`;
}

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

/** The files of one kind, or of some. */
export function ofKind<K extends Kind>(files: ContentFile[], ...kinds: K[]) {
  return files.filter((file): file is Extract<ContentFile, { kind: K }> =>
    (kinds as Kind[]).includes(file.kind),
  );
}
