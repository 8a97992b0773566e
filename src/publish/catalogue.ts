import { translator } from '#src/words/index.ts';
import { articles, type ArticleKind } from '#src/schemas/collections.ts';
import { countries } from '#src/schemas/dossier.ts';
import type { Card, Catalogue } from '#src/search/card.ts';
import type { Language } from '#src/site/language.ts';
import { getStandingArticles } from '#src/library/articles.ts';
import { demandEntry } from '#src/library/entries.ts';
import { referencesIn } from './mdx-text.ts';
import { markLine } from '#src/library/marks.ts';
import type { FindablePage } from '#src/site/page.ts';
import { getOverviewWords, getSynonyms } from '#src/library/synonyms.ts';
import { getThemes } from '#src/library/themes.ts';

/**
 * Everything that search must know of one language: `/search/<language>.json`.
 * @param pages pages with a fixed address that people may look for, such as the contact form.
 */
export async function getCatalogue(language: Language, pages: FindablePage[]): Promise<Catalogue> {
  const themes = (await getThemes(language)).map(({ id, title, path }) => ({ id, title, path }));
  const cards = [...(await articleCards(language)), ...pages.map(pageCard)];
  const t = translator(language);
  const names = countries.map((country) => [country, t(`country.${country}`)]);
  return {
    language,
    cards,
    themes,
    countries: Object.fromEntries(names) as Record<string, string>,
    synonyms: await getSynonyms(language),
    overview: await getOverviewWords(language),
  };
}

async function articleCards(language: Language): Promise<Card[]> {
  const standing = await getStandingArticles(language);
  return Promise.all(
    standing.map(async ({ kind, id, path, title, summary, terms, shared, verdict, marks }) => ({
      references: await referencesOf(kind, id, language),
      id,
      kind,
      ...('number' in shared && { number: shared.number }),
      path,
      title,
      answer: summary,
      terms,
      ...('theme' in shared && { theme: shared.theme }),
      countries: shared.countries,
      ...(verdict && { verdict: { value: verdict.value, label: verdict.label } }),
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
  references: {},
});

async function referencesOf(kind: ArticleKind, id: string, language: Language) {
  const { body = '' } = await demandEntry(articles[kind].texts, `${id}/${language}`);
  return referencesIn(body);
}
