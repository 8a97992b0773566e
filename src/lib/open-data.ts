import { z } from 'zod';
import { bases, countries } from '../schemas/dossier.ts';
import { languages, type Language } from './language.ts';
import { getQuestions } from './questions.ts';
import { permanentPath } from './routes.ts';
import { site } from './site.ts';

const text = z.object({
  url: z.url().describe('Page of the question.'),
  permanentUrl: z.url().describe('Address that survives a change of the page’s own address.'),
  question: z.string(),
  answer: z.string().describe('The short answer; the page gives reasons and conditions.'),
});

/** The open data on all questions: `/data/questions.json`. */
export const openData = z.object({
  notice: z.string().describe('What a reader of the data must know.'),
  licence: z.literal('CC0-1.0'),
  questions: z.array(
    z.object({
      number: z.int().describe('Permanent number.'),
      theme: z.string(),
      countries: z.array(z.enum(countries)),
      basis: z.enum(bases).describe('Kind of statement.'),
      asOf: z.iso.date().describe('Until when the answer is known to hold.'),
      reviewBy: z.iso.date().describe('The answer is to be checked again before this day.'),
      published: z.iso.date(),
      withdrawn: z.iso.date().optional(),
      sources: z.array(z.object({ title: z.string(), url: z.url(), date: z.iso.date() })),
      nl: text,
      en: text,
    }),
  ),
});

const notice =
  'Answers are advice, not legally binding and not a permission. Check the date of each answer.';

/** All questions in both languages. */
export async function getOpenData(): Promise<z.output<typeof openData>> {
  const [dutch, english] = await Promise.all(languages.map(getQuestions));
  const inEnglish = new Map((english ?? []).map((question) => [question.id, question]));
  const questions = (dutch ?? []).map((question) => {
    const { number, theme, shared, id } = question;
    const { basis, asOf, reviewBy, published, sources, withdrawn } = shared;
    const translation = inEnglish.get(id);
    if (!translation) throw new Error(`content/questions/${id}/en.mdx: is missing`);
    return {
      number,
      theme,
      countries: shared.countries,
      basis,
      asOf,
      reviewBy,
      published,
      ...(withdrawn && { withdrawn: withdrawn.date }),
      sources: sources.map(({ title, url, asOf: dated, seenBy }) => ({
        title,
        url,
        date: dated ?? seenBy ?? asOf,
      })),
      nl: describe(question, 'nl'),
      en: describe(translation, 'en'),
    };
  });
  return openData.parse({ notice, licence: 'CC0-1.0', questions });
}

function describe(
  { path, number, question, answer }: Awaited<ReturnType<typeof getQuestions>>[number],
  language: Language,
) {
  return {
    url: site + path,
    permanentUrl: site + permanentPath(language, number),
    question,
    answer,
  };
}
