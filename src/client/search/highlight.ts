import { stem } from '#src/search/stem.ts';
import { isStopWord } from '#src/search/stop-words.ts';
import { normalise, wordsOf } from '#src/search/words.ts';
import { pageLanguage } from '../page-language.ts';

/** More marks than these help nobody to find the place. */
const most = 40;

/** Mark the words of a query in the text of this page, whatever their inflection. */
export function highlight(query: string) {
  const language = pageLanguage();
  const searched = new Set(
    wordsOf(query)
      .filter((word) => !isStopWord(word, language))
      .map((word) => stem(word, language)),
  );
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  const found: Range[] = [];
  while (texts.nextNode() && found.length < most) {
    const text = texts.currentNode as Text;
    for (const { index, 0: word } of text.data.matchAll(/[\p{L}\p{N}]+(?:\/\d+)?/gu)) {
      if (!searched.has(stem(normalise(word), language))) continue;
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      found.push(range);
    }
  }
  // From the end, because a mark divides the text before which other marks may stand.
  for (const range of found.slice(0, most).reverse()) {
    range.surroundContents(document.createElement('mark'));
  }
}
