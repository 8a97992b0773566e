/**
 * Every number that decides on the order of results, in one place. Judge a change with
 * `npm run bench -- search`, which needs no browser.
 */

/** How much a word says of a page, by the place where it stands; 1 is certain. */
export const places = { title: 0.8, terms: 0.65, answer: 0.3, theme: 0.25 };

/** An article says most of the page that names it most. */
export const reference = { once: 0.3, most: 0.7 };

/**
 * What counts less than it would alone. One word of a term says less than the whole term: "fine" is
 * not what "fine-tuning" is about; a part of a compound says less than the whole; and the full text
 * less than title, terms and answer, as a page names many things in passing. `focus` is the part of
 * the score that depends on how much of the title the query names.
 */
export const shares = { inTerm: 0.7, part: 0.6, fullText: 0.4, focus: 0.35 };

/** How sure it is that a word of a query means a key of the index. */
export const sure = {
  synonym: 0.85,
  everyday: 0.55,
  prefix: 0.6,
  shortened: 0.45,
  part: 0.55,
  corrected: 0.85,
};

/** Nobody asks for more than this at once; what is pasted after it only costs time. */
export const limits = { letters: 300, words: 12 };

/**
 * A short word may hold one typing error, a long one two.
 * A common word is likelier meant than a rare one: at most this many uses, each worth this much.
 * Letters that differ count a little even where the sound is the same: at most `spelled` of them.
 */
export const correction = { short: 1, long: 2, uses: 50, worth: 1 / 200, spelled: 3, letter: 0.1 };

/** A question answers one thing; guidance and the pages about the site cover more, less precisely. */
export const priors: Record<string, number> = { question: 1, guidance: 0.6, page: 0.7 };

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
