import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { languages, type Language } from '#src/site/language.ts';
import type { Card, Catalogue } from '#src/search/card.ts';

/** A built page as any search engine could index it. */
export interface PageText {
  name: string;
  language: Language;
  path: string;
  title: string;
  answer: string;
  terms: string;
  text: string;
}

/** What judged queries call a page: the number of a question, or the name of another page. */
export const nameOf = ({ id, number }: Card) => String(number ?? id);

/** The cards of the built site in one language. */
export const catalogueOf = (language: Language) =>
  JSON.parse(readFileSync(`dist/search/${language}.json`, 'utf8')) as Catalogue;

const catalogues = languages.map(catalogueOf);

/** Names by address. */
export const names = new Map(
  catalogues.flatMap(({ cards }) => cards.map((card) => [card.path, nameOf(card)])),
);

/** The texts of all pages that search can find. */
export const pageTexts: PageText[] = catalogues.flatMap(({ language, cards }) =>
  cards.map((card) => {
    const $ = load(readFileSync(path.join('dist', card.path, 'index.html'), 'utf8'));
    $('[data-pagefind-ignore]').remove();
    const body = $('article').length > 0 ? $('article') : $('main');
    const { title, answer } = card;
    return {
      name: nameOf(card),
      language,
      path: card.path,
      title,
      answer,
      terms: card.terms.join(', '),
      text: body.text(),
    };
  }),
);
