import theme from '#theme.css?raw';
import { cardNames, cardPath, type CardName } from '#src/site/cards.ts';
import { languages, type Language } from '#src/site/language.ts';
import { cardWords } from '#src/words/card-words.ts';
import { translator } from '#src/words/index.ts';
import { drawCard } from './draw-card.ts';

/** Every social card, at its address. */
export const socialCardPaths = () =>
  cardNames.flatMap((name) =>
    languages.map((language) => ({
      params: { card: cardPath(language, name).slice(1) },
      props: { name, language },
    })),
  );

/** The social card of a kind of page in one language. */
export async function socialCard(name: CardName, language: Language): Promise<Response> {
  const picture = await drawCard(cardWords(name, translator(language)), theme);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
}
