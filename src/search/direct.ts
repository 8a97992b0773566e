import type { Card, Synonyms } from './card.ts';
import type { Index } from './index.ts';
import { findNames, thingOf } from './names.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

const numbered = /^\s*(?:(?:vraag|question|nummer|number|nr|no)\.?\s*|#)?(\d{1,3})\s*$/i;

const act = /^\s*(?:(?:verordening|regulation|reg|vo|no|nr|eu|\(eu\))\.?\s*)*(\d+\/\d+)\s*$/i;

/**
 * The page that a query names by a number: a question by its permanent one ("vraag 42", "42"), or
 * the page that explains an act and has it among its search terms ("verordening 833/2014").
 */
export function numberedBy(query: string, { catalogue }: Index): Card | undefined {
  const number = numbered.exec(query)?.[1];
  if (number) return catalogue.cards.find((card) => card.number === Number(number));
  const asked = act.exec(query)?.[1];
  return asked ? catalogue.cards.find(({ terms }) => terms.includes(asked)) : undefined;
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
