import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fillIn, staffWords } from '#src/contact-form/mail-words.ts';
import { keysOf, makeIndex, type Index } from '#src/search/card-index.ts';
import { cataloguePath, type Card, type Catalogue } from '#src/search/card.ts';
import { forgetTexts } from '#src/search/memo.ts';
import { cardsAlone, search } from '#src/search/search.ts';
import { permanentPath } from '#src/site/routes.ts';
import type { Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import type { Submission } from './submission.ts';

/** An answer on the site, by the address that it keeps. */
export interface FittingAnswer {
  number: number;
  title: string;
  url: string;
}

/** Finds the answers on the site that fit a question, the best first. */
export type FindAnswers = (
  asked: Pick<Submission, 'language' | 'question' | 'countries'>,
) => Promise<FittingAnswer[]>;

const most = 5;
/** A question says what it is about in its first words; the rest only takes time. */
const longest = { words: 60, characters: 600 };

/**
 * The search of the site, over the catalogues that are bundled with the function (netlify.toml) and
 * without the full text. The same question finds the same until the site is built again.
 */
export function answersIn(root: string): FindAnswers {
  const indexes = new Map<Language, Promise<Index>>();
  const index = (language: Language) => {
    const made = indexes.get(language) ?? readIndex(root, language);
    indexes.set(language, made);
    return made;
  };
  const sources = cardsAlone(index);

  return async ({ language, question, countries = '' }) => {
    const query = beginningOf(`${countries} ${question}`);
    try {
      // The search makes the best of "may I?"; here it is better to say nothing.
      if (keysOf(query, await index(language)).length === 0) return [];
      const { results } = await search(query, language, sources);
      return results
        .filter((result) => result.language === language)
        .flatMap(({ card }) => asAnswer(card, language))
        .slice(0, most);
    } finally {
      forgetTexts();
    }
  };
}

async function readIndex(root: string, language: Language): Promise<Index> {
  const text = await readFile(path.join(root, 'dist', cataloguePath(language)), 'utf8');
  return makeIndex(JSON.parse(text) as Catalogue);
}

const beginningOf = (text: string) =>
  text.slice(0, longest.characters).toWellFormed().trim().split(/\s+/, longest.words).join(' ');

const asAnswer = ({ kind, number, title }: Card, language: Language): FittingAnswer[] =>
  kind === 'question' && number !== undefined
    ? [{ number, title, url: origin + permanentPath(language, number) }]
    : [];

/** The answers for the loket's staff, who can cite them. */
export const describeAnswers = (answers: FittingAnswer[]): string[] => {
  if (answers.length === 0) return [];
  const lines = answers.map(({ number, title, url }) =>
    fillIn(staffWords.answer, { number: String(number), title, url }),
  );
  return [staffWords.answers, ...lines];
};
