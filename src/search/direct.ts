import { isAct } from './act.ts';
import type { Card, Synonyms } from './card.ts';
import type { Index } from './card-index.ts';
import { findNames, thingOf } from './names.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

const numbered = /^\s*(?:(?:vraag|question|nummer|number|nr|no)\.?\s*|#)?(\d{1,3})\s*$/i;

const isArticle = (word: string) => /^\d{1,2}[a-z]{0,2}$/.test(word);

/** What stands around the number of an act and tells nothing more of it. */
const aroundAct = new Set(
  `verordening regulation reg vo richtlijn directive besluit decision uitvoeringsverordening
  uitvoeringsbesluit implementing gedelegeerde delegated raad council commissie commission no nr
  nummer number artikel article eu eg ec eeg eec euratom gbvb cfsp celex eli pb oj`.split(/\s+/),
);

/**
 * The act that a query asks for, when it asks for nothing else: "Verordening (EU) nr. 833/2014", or
 * an article of it that no page is about: "833/2014 art. 3".
 */
export function actNamedBy(query: string, { catalogue }: Index): string | undefined {
  const said = wordsOf(query);
  const [act, ...more] = said.filter(isAct);
  const isAll = said.every(
    (word) =>
      word === act ||
      aroundAct.has(word) ||
      isStopWord(word, catalogue.language) ||
      (isArticle(word) && !catalogue.cards.some(({ references }) => word in references)),
  );
  return more.length === 0 && isAll ? act : undefined;
}

/**
 * The page that a query names by a number: a question by its permanent one ("vraag 42", "42"), or
 * the page that explains an act and has it among its search terms ("verordening 833/2014").
 */
export function numberedBy(query: string, index: Index): Card | undefined {
  const { catalogue } = index;
  const number = numbered.exec(query)?.[1];
  if (number) return catalogue.cards.find((card) => card.number === Number(number));
  const act = actNamedBy(query, index);
  const isAbout = (term: string) => wordsOf(term).join(' ') === act;
  return act ? catalogue.cards.find(({ terms }) => terms.some(isAbout)) : undefined;
}

/** The entry of the glossary that a query asks for, when it asks for nothing else: "wat is AIVD". */
export function termNamedBy(query: string, { catalogue, names }: Index): Synonyms['term'] {
  const { language, synonyms } = catalogue;
  const said = wordsOf(query);
  const [name, ...more] = findNames(said, names, language);
  if (!name || more.length > 0) return undefined;
  const rest = said.filter((_, at) => at < name.at || at >= name.at + name.length);
  if (!rest.every((word) => isStopWord(word, language))) return undefined;
  return name.things.map((thing) => synonyms[thingOf(thing)]?.term).find(Boolean);
}
