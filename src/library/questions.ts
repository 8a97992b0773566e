import { getCollection } from 'astro:content';
import type { Language } from '#src/site/language.ts';
import type { Question as SharedQuestion } from '#src/schemas/question.ts';
import { demandEntry, questionLink, relatedQuestions } from './entries.ts';
import { marksOf, type Mark } from './marks.ts';
import { fillPlaceholders } from './placeholders.ts';
import { otherLanguage } from '#src/site/language.ts';
import { getLoket } from './loket.ts';
import type { Link } from '#src/site/page.ts';
import { questionPath } from '#src/site/routes.ts';

/** Everything a page shows of one question, in one language. */
export interface Question {
  id: string;
  number: number;
  slug: string;
  theme: string;
  question: string;
  answer: string;
  /** Words people search with that do not stand in the text. */
  terms: string[];
  path: string;
  otherPath: string;
  related: Link[];
  marks: Mark[];
  shared: SharedQuestion;
}

/** The questions that stand, in one language, in the order of their numbers. */
export async function getQuestions(language: Language): Promise<Question[]> {
  return (await getEveryQuestion(language)).filter(({ shared }) => !shared.withdrawn);
}

/** The same with those that were withdrawn: they keep their page, and nothing leads there any more. */
export async function getEveryQuestion(language: Language): Promise<Question[]> {
  const shared = await getCollection('questions');
  const questions = await Promise.all(shared.map(({ id, data }) => settle(id, data, language)));
  return questions.toSorted((a, b) => a.number - b.number);
}

async function settle(id: string, shared: SharedQuestion, language: Language): Promise<Question> {
  const { data: text } = await demandEntry('questionTexts', `${id}/${language}`);
  const other = await questionLink(id, otherLanguage(language));
  return {
    id,
    number: shared.number,
    slug: text.slug,
    theme: shared.theme,
    question: text.question,
    answer: fillPlaceholders(text.answer, await getLoket(), language),
    terms: text.terms,
    path: questionPath(language, text.slug),
    otherPath: other.path,
    related: await relatedQuestions(shared.related, language),
    marks: marksOf(shared, language),
    shared,
  };
}
