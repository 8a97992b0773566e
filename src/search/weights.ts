/**
 * Every number that decides on the order of results, in one place. Judge a change with
 * `npm run bench -- search`, which needs no browser.
 */

/** How much a word says of a page, by the place where it stands; 1 is certain. */
export const places = { title: 0.8, terms: 0.65, answer: 0.3, headings: 0.2, theme: 0.25 };

/** An article says most of the page that names it most. */
export const reference = { once: 0.3, most: 0.7 };

/** One word of a term says less than the whole term: "fine" is not what "fine-tuning" is about. */
export const inTerm = 0.7;

/** A part of a compound says less than the whole. */
export const part = 0.6;

/** How sure it is that a word of a query means a key of the index. */
export const sure = {
  synonym: 0.85,
  everyday: 0.55,
  named: 0.4,
  prefix: 0.6,
  shortened: 0.45,
  part: 0.55,
  corrected: 0.85,
};

/** Nobody asks for more than this at once; what is pasted after it only costs time. */
export const limits = { letters: 300, words: 12 };

/**
 * A common word is likelier meant than a rare one: at most this many uses, each worth this much.
 * Letters that differ count a little even where the sound is the same: at most `spelled` of them.
 */
export const correction = { uses: 50, worth: 1 / 200, spelled: 3, letter: 0.1 };

/** Full text counts less than the title, terms and answer: a page names many things in passing. */
export const body = 0.4;

/** Part of the score that depends on how much of the title the query names. */
export const title = 0.35;

/** A question answers one thing; guidance and the pages about the site cover more, less precisely. */
export const priors: Record<string, number> = { question: 1, guidance: 0.6, page: 0.7 };

/** The same of a kind that is not named. */
export const otherPrior = 0.6;

/** How well the countries of a page fit those that a query names; `named` is when a word names one. */
export const countries = { none: 0.95, unasked: 0.9, other: 0.75, named: 0.5 };

/** Results at first, and the part of the best score below which they only make the list longer. */
export const results = { most: 20, tail: 0.3 };

/** The other language: how much better it must answer, most results, and its own tail. */
export const foreign = { better: 1.15, most: 5, tail: 0.7 };

/** Suggestions while somebody types. */
export const suggestions = { most: 6, tail: 0.4 };

/** Weight in the full text of the words that do not stand on a page. */
export const hidden = 5;
