import { translator } from '#src/words/index.ts';
import { countries } from '#src/schemas/dossier.ts';
import type { Card, Catalogue } from '#src/search/card.ts';
import type { Language } from '#src/site/language.ts';
import { demandEntry } from '#src/library/entries.ts';
import { getGuidance } from '#src/library/guidance.ts';
import { headingsOf, referencesIn } from './mdx-text.ts';
import { markLine } from '#src/library/marks.ts';
import { getQuestions } from '#src/library/questions.ts';
import type { FindablePage } from '#src/site/page.ts';
import { getSynonyms } from '#src/library/synonyms.ts';
import { getThemes } from '#src/library/themes.ts';

/**
 * Everything that search must know of one language: `/search/<language>.json`.
 * @param pages pages with a fixed address that people may look for, such as the contact form.
 */
export async function getCatalogue(language: Language, pages: FindablePage[]): Promise<Catalogue> {
  const themes = (await getThemes(language)).map(({ id, title, path }) => ({ id, title, path }));
  const cards = [
    ...(await questionCards(language)),
    ...(await guidanceCards(language)),
    ...pages.map(pageCard),
  ];
  const t = translator(language);
  const names = countries.map((country) => [country, t(`country.${country}`)]);
  return {
    language,
    cards,
    themes,
    countries: Object.fromEntries(names) as Record<string, string>,
    synonyms: await getSynonyms(language),
  };
}

async function questionCards(language: Language): Promise<Card[]> {
  const questions = await getQuestions(language);
  return Promise.all(
    questions.map(async ({ id, number, path, question, answer, terms, theme, shared, marks }) => ({
      ...(await bodyOf('questionTexts', id, language)),
      id,
      kind: 'question' as const,
      number,
      path,
      title: question,
      answer,
      terms,
      theme,
      countries: shared.countries,
      marks: markLine(marks),
    })),
  );
}

async function guidanceCards(language: Language): Promise<Card[]> {
  const pages = await getGuidance(language);
  return Promise.all(
    pages.map(async ({ id, path, title, summary, terms, shared, marks }) => ({
      ...(await bodyOf('guidanceTexts', id, language)),
      id,
      kind: 'guidance' as const,
      path,
      title,
      answer: summary,
      terms,
      countries: shared.countries,
      marks: markLine(marks),
    })),
  );
}

const pageCard = ({ page: { path, title, description }, terms }: FindablePage): Card => ({
  id: path,
  kind: 'page',
  path,
  title,
  answer: description,
  terms,
  headings: [],
  references: {},
});

async function bodyOf(
  collection: 'questionTexts' | 'guidanceTexts',
  id: string,
  language: Language,
) {
  const { body = '' } = await demandEntry(collection, `${id}/${language}`);
  return { headings: headingsOf(body), references: referencesIn(body) };
}
