import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import { versionOf } from '#src/schemas/dossier.ts';
import { getArticles, type Article } from './articles.ts';

/** Everything a page shows of one question, in one language. */
export interface Question extends Article<'question'> {
  number: number;
  /** The first is 1; every major change makes the next. */
  version: number;
  theme: string;
  question: string;
  answer: string;
}

/** The questions that stand, in one language, in the order of their numbers. */
export async function getQuestions(language: Language): Promise<Question[]> {
  return (await getEveryQuestion(language)).filter(({ withdrawal }) => !withdrawal);
}

/** The same with those that were withdrawn: they keep their page, and nothing leads there any more. */
export async function getEveryQuestion(language: Language): Promise<Question[]> {
  return (await getArticles('question', language)).map((article) => {
    const { number, theme } = article.shared;
    const version = versionOf(article.shared);
    return { ...article, number, version, theme, question: article.title, answer: article.summary };
  });
}

/** The questions with these folder names that stand, in this order. */
export async function findQuestions(ids: string[], language: Language): Promise<Question[]> {
  const known = new Map((await getQuestions(language)).map((question) => [question.id, question]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Gives the permanent numbers of the questions that stand for their folder names, in the same order. */
export async function getNumbering(): Promise<(ids: string[]) => number[]> {
  const entries = await getCollection('questions', ({ data }) => !data.withdrawn);
  const numbers = new Map(entries.map(({ id, data }) => [id, data.number]));
  return (ids) => ids.flatMap((id) => numbers.get(id) ?? []);
}
