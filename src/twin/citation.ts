import { Cite, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Article } from '#src/library/articles.ts';
import { longDate } from '#src/site/dates.ts';
import type { Language } from '#src/site/language.ts';
import { translator } from '#src/words/index.ts';
import { lowered } from './describe.ts';
import type { Twin } from './twin.ts';

/** A reference to one version of an answer, in the forms in which people keep references. */
export interface Citation {
  /** For a footnote. */
  text: string;
  /** CSL-JSON 1.0.2: a list with one item. */
  csl: string;
  /** BibLaTeX, which keeps version and language. */
  bibtex: string;
}

/**
 * Cite an answer: who, what, which version, until when it is known, where it stays, that it was
 * withdrawn, and which text of which day it was.
 */
export function citationOf({ title, account }: Article, twin: Twin, language: Language): Citation {
  const t = translator(language);
  const author = t('site.name');
  const withdrawn = twin.withdrawn ? [twin.withdrawn] : [];
  const exact = t('cite.exact', { date: longDate(twin.day, language), hash: twin.hash });
  const item: CSL = {
    type: 'webpage',
    id: twin.key,
    // Without it the key of BibTeX is made of author, year and first word, which many answers share.
    'citation-key': twin.key,
    author: [{ literal: author }],
    title,
    version: String(twin.version),
    issued: { 'date-parts': [account.checked.split('-').map(Number) as [number, number, number]] },
    language: { nl: 'nl-NL', en: 'en-GB' }[language],
    note: [...withdrawn, `${twin.name}. ${twin.days.join('. ')}. ${exact}`].join(' '),
    URL: twin.address,
  };
  const [name, days] = [lowered(twin.name), twin.days.map(lowered).join(', ')];
  return {
    text: [
      t('cite.text', { author, title, name, days, address: twin.address, exact: lowered(exact) }),
      ...withdrawn,
    ].join(' '),
    csl: `${JSON.stringify([item], null, 2)}\n`,
    bibtex: String(new Cite(item).format('biblatex')).trimStart(),
  };
}
