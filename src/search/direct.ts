import type { Card } from './card.ts';
import type { Index } from './index.ts';

const numbered = /^\s*(?:(?:vraag|question|nummer|number|nr|no)\.?\s*|#)?(\d{1,3})\s*$/i;

/** The question that a query names by its permanent number: "vraag 42", "question 42", "42". */
export function numberedBy(query: string, { catalogue }: Index): Card | undefined {
  const [, number] = numbered.exec(query) ?? [];
  return number ? catalogue.cards.find((card) => card.number === Number(number)) : undefined;
}
