import { getCollection } from 'astro:content';
import {
  articleKinds,
  articlePath,
  articles,
  type ArticleKind,
  type SharedOf,
} from '#src/schemas/collections.ts';
import { isLate } from '#src/schemas/dossier.ts';
import { otherLanguage, type Language } from '#src/site/language.ts';
import type { Link } from '#src/site/page.ts';
import { accountOf, type Account } from './account.ts';
import { articleLink, articleText, relatedQuestions } from './entries.ts';
import { getLoket } from './loket.ts';
import { marksOf, verdictOf, type Badge, type Mark } from './marks.ts';
import { fillPlaceholders } from './placeholders.ts';
import { remember } from './remember.ts';
import { withdrawalOf, type Withdrawal } from './withdrawal.ts';

/** Everything that is shown of a text with a page of its own, in one language. */
export interface Article<K extends ArticleKind = ArticleKind> {
  kind: K;
  id: string;
  slug: string;
  title: string;
  summary: string;
  /** What the verdict of a question depends on. */
  condition: string | undefined;
  /** Words people search with that do not stand in the text. */
  terms: string[];
  path: string;
  otherPath: string;
  /** Of a translation: whether the Dutch text has changed in a way that matters since. */
  isLate: boolean;
  /** Of a translation: the version of the Dutch text that it follows. */
  translates: number | undefined;
  related: Link[];
  account: Account;
  verdict: Badge | undefined;
  marks: Mark[];
  /** Of an answer that was withdrawn: when, why, and what to read instead. */
  withdrawal: Withdrawal | undefined;
  shared: SharedOf<K>;
}

/** All articles in one language, each kind in its own order; those that were withdrawn as well. */
export const getEveryArticle = remember(async (language: Language): Promise<Article[]> =>
  (await Promise.all(articleKinds.map((kind) => load(kind, language)))).flat(),
);

const byPath = remember(
  async (language: Language) =>
    new Map((await getEveryArticle(language)).map((article) => [article.path, article])),
);

/** The article at this address; without one the build fails. */
export async function demandArticle(path: string, language: Language): Promise<Article> {
  const article = (await byPath(language)).get(path);
  if (!article) throw new Error(`${path}: no such article`);
  return article;
}

/** All articles of one kind. */
export async function getArticles<K extends ArticleKind>(
  kind: K,
  language: Language,
): Promise<Article<K>[]> {
  const every = await getEveryArticle(language);
  return every.filter((article): article is Article<K> => article.kind === kind);
}

/** Those that stand: nothing leads to the others any more. */
export async function getStandingArticles(language: Language): Promise<Article[]> {
  const every = await getEveryArticle(language);
  return every.filter(({ withdrawal }) => !withdrawal);
}

async function load<K extends ArticleKind>(kind: K, language: Language): Promise<Article<K>[]> {
  const entries = await getCollection(articles[kind].shared);
  const settled = entries.map(({ id, data }) => settle(kind, id, data as SharedOf<K>, language));
  return (await Promise.all(settled)).toSorted((a, b) => placeOf(a.shared) - placeOf(b.shared));
}

function placeOf(shared: SharedOf<ArticleKind>): number {
  if ('number' in shared) return shared.number;
  return 'order' in shared ? shared.order : 0;
}

async function settle<K extends ArticleKind>(
  kind: K,
  id: string,
  shared: SharedOf<K>,
  language: Language,
): Promise<Article<K>> {
  const text = await articleText(kind, id, language);
  const account = await accountOf(shared, language);
  return {
    kind,
    id,
    slug: text.slug,
    title: text.title,
    summary: fillPlaceholders(text.summary, await getLoket(), language),
    terms: text.terms,
    path: articlePath(kind, shared, text.slug, language),
    otherPath: (await articleLink(kind, id, otherLanguage(language))).path,
    translates: text.translates,
    isLate: isLate(text.translates, shared),
    related: await relatedQuestions(shared.related, language),
    account,
    condition: text.condition,
    verdict: verdictOf('verdict' in shared ? shared.verdict : undefined, text.condition, language),
    marks: marksOf(account, language),
    withdrawal: await withdrawalOf('withdrawn' in shared ? shared.withdrawn : undefined, language),
    shared,
  };
}
