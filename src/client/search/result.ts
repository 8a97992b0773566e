import type { Verdict } from '#src/schemas/question.ts';
import type { SearchWords } from '#src/words/search-words.ts';
import type { Card, Catalogue } from '#src/search/card.ts';
import type { Outcome } from '#src/search/search.ts';
import { rememberQuery } from './remember.ts';

type Result = Outcome['results'][number];

/** One result: the question, the first sentence of its answer, and what kind of answer it is. */
export function resultItem(
  { card, language }: Result,
  query: string,
  words: SearchWords,
  catalogue: Catalogue,
): HTMLElement {
  const link = element('a', card.title, 'nl-link');
  link.href = card.path;
  link.addEventListener('click', () => {
    rememberQuery(query);
  });
  const theme = catalogue.themes.find(({ id }) => id === card.theme)?.title;
  const facts = [
    (words.kinds[card.kind] ?? '').replace('{n}', String(card.number ?? '')),
    theme,
    ...(card.countries ?? []).map((country) => catalogue.countries[country]),
    ...(card.marks ?? []),
  ];
  const item = document.createElement('li');
  item.append(
    link,
    ...verdictOf(card),
    element('p', firstSentence(card.answer)),
    element('p', facts.filter(Boolean).join(' · '), 'small'),
  );
  if (language !== catalogue.language) {
    for (const child of [...item.children].slice(0, -1)) child.setAttribute('lang', language);
    link.hreflang = language;
    item.prepend(element('p', words.foreign, 'small'));
  }
  return item;
}

/** Each stands whole, because the styles of the page keep only the classes that stand somewhere. */
const verdictClasses: Record<string, string> = {
  yes: 'verdict verdict-yes',
  no: 'verdict verdict-no',
  depends: 'verdict verdict-depends',
  'not-law': 'verdict verdict-not-law',
} satisfies Record<Verdict, string>;

const verdictOf = ({ verdict }: Card) =>
  verdict ? [element('p', verdict.label, verdictClasses[verdict.value])] : [];

/** The first sentence of an answer, or the first two when that is only "Yes, but." */
function firstSentence(answer: string): string {
  const [first = '', second = ''] = answer.split(/(?<=[.?!])\s+/);
  return first.length < 30 ? `${first} ${second}`.trim() : first;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string, className = '') {
  return Object.assign(document.createElement(name), { textContent: text, className });
}
